import {
  askCardFor,
  asksFor,
  forCareTeam,
  fromDisclosed,
  languages,
  matchNames,
  type Network,
  oneMoreAsk,
  type OutreachRequest,
  pauseAsker,
  pauseFor,
  requestNamesFor,
} from "@parent-circles/core";
import { z } from "zod";
import { defineNetworkRoute } from "../http/define-route.ts";
import type { NetworkCall, Route } from "../http/route.ts";
import { etagOf, requireMatch } from "../http/etag.ts";
import { refuseCall } from "../wire/http-error.ts";
import { requireOwn } from "../identity/admit.ts";
import { id } from "../wire/fields.ts";
import { askCard, nameProposals, newPause, oneMoreAsks, pause } from "../wire/outreach.ts";

const at = "/v1/networks/{networkId}";
const pausePath = `${at}/people/{personId}/pause`;
const ofPerson = z.strictObject({ personId: id });
const ofRequest = z.strictObject({ requestId: id });

/** What helps a request and an ask along: proposals for names, room for one more, the card, and a pause. */
export const outreachRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "get",
    path: `${at}/requests/{requestId}/name-proposals`,
    operationId: "getNameProposals",
    summary: "Whom each name of a request may mean; nobody is matched by it.",
    reads: "everyone",
    takes: { params: ofRequest },
    answer: { status: 200, description: "Proposals for each name, in their order.", schema: nameProposals },
    long: true,
    handle: proposalsFor,
  }),
  defineNetworkRoute({
    method: "get",
    path: `${at}/requests/{requestId}/one-more-ask`,
    operationId: "getOneMoreAsk",
    summary: "What the plan for a request would gain if one key figure could take one ask more.",
    description: "It shows where help would count; it is no reason to ask more of her.",
    reads: "everyone",
    takes: { params: ofRequest },
    answer: { status: 200, description: "Those who gain something, the most first.", schema: oneMoreAsks },
    long: true,
    handle:
      ({ stored: { network }, viewer, params: { requestId } }) =>
      () => ({
        body: forCareTeam(network, viewer, (visible) => ({
          items: oneMoreAsk(visible, requestIn(visible, requestId), { asOf: viewer.asOf }),
        })),
      }),
  }),
  defineNetworkRoute({
    method: "get",
    path: `${at}/asks/{askId}/card`,
    operationId: "getAskCard",
    summary: "The text of an ask, for paper or a messenger; it names nobody but the two who talk.",
    reads: "everyone",
    takes: {
      params: z.strictObject({ askId: id }),
      query: z.strictObject({
        language: z.enum(languages).optional(),
        reader: z.enum(["asker", "invited"]).optional(),
      }),
    },

    answer: { status: 200, description: "The text.", schema: askCard },
    handle: ({ stored: { network }, viewer, params: { askId }, query: { language = "nl", reader = "asker" } }) => {
      if (!asksFor(network, viewer).some((ask) => ask.id === askId)) refuseCall("http/not-found");
      return { body: askCardFor(network, viewer, { ask: askId, language, reader }) };
    },
  }),
  defineNetworkRoute({
    path: pausePath,
    method: "get",
    operationId: "getPause",
    takes: { params: ofPerson },
    summary: "Until when she does not want to be asked, with the ETag that a change starts from.",
    reads: "person",
    answer: { status: 200, description: "Her pause.", schema: pause },
    handle: pauseShown,
  }),
  defineNetworkRoute({
    path: pausePath,
    method: "put",
    operationId: "putPause",
    summary: "Pauses her, without a reason, until a day; `null` when she is back.",
    takes: { params: ofPerson, body: newPause, guarded: true },

    answer: { status: 200, description: "Her pause.", schema: pause },
    handle: changePause,
  }),
];

const requestIn = ({ rows }: Network, requestId: string): OutreachRequest =>
  rows.requests.find((one) => one.id === requestId) ?? refuseCall("http/not-found");

async function proposalsFor({
  stored,
  viewer,
  params,
  records,
}: NetworkCall<z.output<typeof ofRequest>, object, unknown>) {
  const { requestId } = params;
  const names = requestNamesFor(viewer, await records.requestNames.of(stored.network.id, requestId));
  const body = forCareTeam(stored.network, viewer, (visible) => {
    requestIn(visible, requestId);
    const labelOf = (person: string): string => visible.people.get(person)?.displayName ?? person;
    const proposals = matchNames(visible, names, { asOf: viewer.asOf });
    return {
      items: proposals.map((found) => ({ proposals: found.map((one) => ({ ...one, label: labelOf(one.person) })) })),
    };
  });
  return { body };
}

type PauseCall = NetworkCall<z.output<typeof ofPerson>, object, unknown>;

function pauseShown({ actor, stored, viewer, params: { personId } }: PauseCall) {
  requireOwn(actor, personId);
  if (!stored.network.people.has(personId)) refuseCall("http/not-found");
  const body = pauseFor(stored.network, viewer, personId);
  return { body, etag: etagOf(fromDisclosed(body, ({ until }) => ({ until }))) };
}

async function changePause(call: PauseCall & { body: z.output<typeof newPause> }) {
  const {
    stored,
    viewer,
    params: { personId },
    body: { until },
    ifMatch,
    records,
  } = call;
  requireMatch(ifMatch, pauseShown(call).etag);
  const next = pauseAsker(stored.network, { person: personId, until, date: viewer.asOf });
  return pauseShown({ ...call, stored: await records.networks.save(stored, next) });
}
