import { forCareTeam } from "@parent-circles/core";
import {
  type GivenName,
  type HeldInterview,
  type HeldResult,
  holdInterview,
  takeSlips,
} from "@parent-circles/core/intake";
import type { z } from "zod";
import { keepTalk } from "../acts/keeping-talks.ts";
import { defineNetworkRoute } from "../http/define-route.ts";
import type { NetworkCall, Route } from "../http/route.ts";
import { newId, suppressionHash } from "../identity/tokens.ts";
import { heldShown, newInterview, newSlips } from "../wire/interview.ts";

const at = "/v1/networks/{networkId}";
const kept = { status: 201, description: "What was kept.", schema: heldShown } as const;
const onlyAdds =
  "All of it is kept, or nothing. It only adds, so of two who write at once neither loses an answer; what a woman decided since then on her consent holds. `undoImport` takes it back for 30 days; what was changed since stays.";

/** What was said at a kitchen table, and on slips of paper. */
export const interviewRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "post",
    path: `${at}/interviews`,
    operationId: "postInterview",
    summary: "Keeps an interview: her consent, whom she named, ties and nominations with their day.",
    description: onlyAdds,
    takes: { body: newInterview },
    answer: kept,
    handle: (call) => keep(call, holdInterview(call.stored.network, interviewOf(call), making(call))),
  }),
  defineNetworkRoute({
    method: "post",
    path: `${at}/slips`,
    operationId: "postSlips",
    summary: "Keeps slips with one name each: with whom somebody would come along to something for parents.",
    description: onlyAdds,
    takes: { body: newSlips },
    answer: kept,
    handle: (call) => {
      const { date = call.viewer.asOf, newPeople = [], slips } = call.body;
      const slipsOf = slips.map(({ from, to }) => ({ from, ...(to === undefined ? {} : { to }) }));
      return keep(call, takeSlips(call.stored.network, { date, newPeople, slips: slipsOf }, making(call)));
    },
  }),
];

type TalkCall<Body> = NetworkCall<unknown, object, Body>;

const making = ({ viewer, services }: TalkCall<unknown>) => ({
  asOf: viewer.asOf,
  newId: () => newId("person", services.random),
  hash: suppressionHash(services.secret),
});

function interviewOf({ body, actor, viewer }: TalkCall<z.output<typeof newInterview>>): HeldInterview {
  const { person, date = viewer.asOf, newPeople = [], consent, names = [], withoutNames = [] } = body;
  return {
    person,
    date,
    newPeople,
    consent: consent === null ? "declined" : ({ ...consent, by: actor.id } as HeldInterview["consent"]),
    names: names.map(nameOf),
    withoutNames: withoutNames.map(({ question, answer }) => ({
      question,
      answer: answer === "nobody" ? answer : "notSaid",
    })),
  };
}

// Asked and not answered: whether she does not know or would rather not say makes no difference to anybody.
const notSaid = { known: false, reason: "declined" } as const;

function nameOf({
  person,
  questions,
  comesAlong,
  language,
}: NonNullable<z.output<typeof newInterview>["names"]>[number]): GivenName {
  const answer =
    comesAlong === "dontKnow" || comesAlong === "ratherNot" ? notSaid : ({ known: true, value: comesAlong } as const);
  return {
    person,
    questions,
    ...(comesAlong === undefined ? {} : { comesAlong: answer as NonNullable<GivenName["comesAlong"]> }),
    ...(language === undefined ? {} : { language: { known: true, value: language } }),
  };
}

async function keep(call: TalkCall<unknown>, held: HeldResult) {
  const { saved, importId } = await keepTalk(call, held);
  const body = forCareTeam(saved.network, call.viewer, () => ({
    importId,
    people: [...held.people],
    added: [...held.added],
    notKept: held.notKept.map(({ code, place }) => ({ code, place })),
  }));
  return { body, location: `/v1/networks/${saved.network.id}/imports/${importId}` };
}
