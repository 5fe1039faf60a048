import { asksFor, fromDisclosed, mayDo, moveAsk, offerAskFor } from "@parent-circles/core";
import { z } from "zod";
import { defineNetworkRoute } from "../http/define-route.ts";
import type { NetworkCall, Route } from "../http/route.ts";
import { etagOf, requireMatch } from "../http/etag.ts";
import { refuseCall } from "../wire/http-error.ts";
import { pageOf } from "../http/page.ts";
import { newId } from "../identity/tokens.ts";
import { ask, askList, askNextState, askStepTo, newAsk } from "../wire/ask.ts";
import { id } from "../wire/fields.ts";
import { pageQuery } from "../wire/page.ts";

const path = "/v1/networks/{networkId}/asks";

/** Asks: what a person accepted of the suggestions. Nothing is sent by the software. */
export const askRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "post",
    path,
    operationId: "postAsk",
    summary: "Accepts one suggestion: the ask is offered to the key figure, who may refuse it.",
    takes: { body: newAsk },
    answer: { status: 201, description: "The ask.", schema: ask },
    handle: async (call) => {
      const { actor, body, stored, viewer, records, services } = call;
      const askId = newId("ask", services.random);
      const next = offerAskFor(stored.network, viewer, {
        ...body,
        via: body.via ?? null,
        occasion: body.occasion ?? null,
        id: askId,
        acceptedBy: actor.id,
        date: viewer.asOf,
      });
      const saved = await records.networks.save(stored, next);
      return { ...askShown({ ...call, stored: saved }, askId), location: `/v1/networks/${next.id}/asks/${askId}` };
    },
  }),
  defineNetworkRoute({
    method: "get",
    path,
    operationId: "listAsks",
    reads: "everyone",
    summary: "The asks: a key figure reads her own.",
    takes: { query: z.strictObject(pageQuery) },
    answer: { status: 200, description: "The asks.", schema: askList },
    handle: ({ stored, viewer, query }) => ({
      body: fromDisclosed(asksFor(stored.network, viewer), (items) => pageOf(items, query)),
    }),
  }),
  defineNetworkRoute({
    method: "get",
    path: `${path}/{askId}`,
    operationId: "getAsk",
    reads: "everyone",
    summary: "One ask.",
    takes: { params: z.strictObject({ askId: id }) },
    answer: { status: 200, description: "The ask.", schema: ask },
    handle: (call) => askShown(call, call.params.askId),
  }),
  defineNetworkRoute({
    method: "put",
    path: `${path}/{askId}/state`,
    operationId: "putAskState",
    summary: "Accepts or declines an ask, without a reason; says that she has asked; or takes the offer back.",
    takes: { guarded: true, params: z.strictObject({ askId: id }), body: askNextState },

    answer: { status: 200, description: "The ask.", schema: ask },
    handle: moveOn,
  }),
];

type Looking = Pick<NetworkCall<unknown, object, unknown>, "stored" | "viewer">;

function askShown({ stored, viewer }: Looking, askId: string) {
  const body = fromDisclosed(
    asksFor(stored.network, viewer),
    (asks) => asks.find((one) => one.id === askId) ?? refuseCall("http/not-found"),
  );
  return { body, etag: etagOf(body) };
}

async function moveOn(call: NetworkCall<{ askId: string }, object, z.output<typeof askNextState>>) {
  const {
    stored,
    viewer,
    params: { askId },
    body: { state },
    ifMatch,
    records,
  } = call;
  const before = askShown(call, askId);
  requireMatch(ifMatch, before.etag);
  if (state === "void" && !mayDo(viewer.role, "proposeAsks")) refuseCall("http/not-allowed", "/state");
  const date = viewer.asOf;
  const saved = await records.networks.save(
    stored,
    moveAsk(stored.network, { ask: askId, step: askStepTo[state], date }),
  );
  return askShown({ stored: saved, viewer }, askId);
}
