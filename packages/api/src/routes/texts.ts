import {
  bringRow,
  type Brought,
  fromDisclosed,
  letThrough,
  type Network,
  receivedRequest,
  textsFor,
  turnAway,
} from "@parent-circles/core";
import { z } from "zod";
import { countToday } from "../acts/daily.ts";
import { fromRow, toldAt } from "../acts/told-at.ts";
import { defineNetworkRoute } from "../http/define-route.ts";
import { pageOf } from "../http/page.ts";
import type { NetworkCall, Route } from "../http/route.ts";
import { newId } from "../identity/tokens.ts";
import { id } from "../wire/fields.ts";
import { pageQuery } from "../wire/page.ts";
import { requestReceived } from "../wire/request.ts";
import { newText, textList } from "../wire/text.ts";

const path = "/v1/networks/{networkId}/texts";
const params = z.strictObject({ textId: id });

/** What people write for others to read: brought by anybody, read by everybody once the coordinator let it through. */
export const textRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "post",
    path,
    operationId: "postText",
    summary: "Brings a question, or an activity. Others read it once the coordinator has let it through.",
    description:
      "Numbers, addresses and words that judge are refused, with what to write in their place. Whatever else it says, the answer is the same.",
    takes: { body: newText },
    answer: { status: 202, description: "Received.", schema: requestReceived },
    handle: async (call) => {
      const { stored, records } = call;
      await countToday(call, "texts", textsADay);
      const brought = broughtIn(call);
      const next = bringRow(stored.network, brought);
      const row = `/${brought.list}/${next.rows[brought.list].length - 1}`;
      await toldAt(fromRow(row), () => records.networks.save(stored, next));
      return { body: receivedRequest };
    },
  }),
  defineNetworkRoute({
    method: "get",
    path,
    operationId: "listTexts",
    summary: "The texts that wait, and those in which a name of the network may stand.",
    reads: "everyone",
    takes: { query: z.strictObject(pageQuery) },
    answer: { status: 200, description: "The texts.", schema: textList },
    handle: ({ stored, viewer, query }) => ({
      body: fromDisclosed(textsFor(stored.network, viewer), (items) => pageOf(items, query)),
    }),
  }),
  defineNetworkRoute({
    method: "post",
    path: `${path}/{textId}/let-through`,
    operationId: "letTextThrough",
    summary: "Lets a text through: from now on others read it.",
    takes: { params },
    answer: { status: 204, description: "Let through." },
    handle: (call) => decided(call, letThrough),
  }),
  defineNetworkRoute({
    method: "delete",
    path: `${path}/{textId}`,
    operationId: "turnTextAway",
    summary: "Turns a text away that waits. Nothing of it is kept.",
    takes: { params },
    answer: { status: 204, description: "Turned away." },
    handle: (call) => decided(call, turnAway),
  }),
];

const textsADay = 50;

/** The row that a text becomes; who is named as its organiser follows from who brings it. */
function broughtIn({ actor, body, viewer, services }: NetworkCall<unknown, object, z.output<typeof newText>>): Brought {
  const textId = newId("text", services.random);
  if (body.kind === "helpQuestion") {
    const origin = actor.institution === undefined ? ("mothers" as const) : ("institution" as const);
    return { list: "helpQuestions", row: { id: textId, text: body.text, origin, date: viewer.asOf } };
  }
  const { kind: _, ...activity } = body;
  return {
    list: "activities",
    row: {
      ...activity,
      id: textId,
      ...(actor.person === undefined ? {} : { organisers: [actor.person] }),
      ...(actor.institution === undefined ? {} : { coOrganisers: [actor.institution] }),
    },
  };
}

async function decided(
  { stored, records, params: { textId } }: NetworkCall<z.output<typeof params>, object, unknown>,
  decide: (network: Network, id: string) => Network,
) {
  await records.networks.save(stored, decide(stored.network, textId));
  return {};
}
