import { asksFor, fromDisclosed, forCareTeam, offerAsk, ParentCirclesError, problem } from "@parent-circles/core";
import { z } from "zod";
import { defineNetworkRoute, type NetworkCall, type Route } from "../http/define-route.ts";
import { refuseCall } from "../http/http-error.ts";
import { newId } from "../http/tokens.ts";
import { ask, askList, newAsk } from "../wire/ask.ts";
import { id } from "../wire/fields.ts";

const readers = ["coordinator", "coach", "keyFigure"] as const;
const path = "/v1/networks/{networkId}/asks";

/** Asks: what a person accepted of the suggestions. Nothing is sent by the software. */
export const askRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "post",
    path,
    operationId: "postAsk",
    summary: "Accepts one suggestion: the ask is offered to the key figure, who may refuse it.",
    roles: ["coordinator", "coach"],
    body: newAsk,
    answer: { status: 201, description: "The ask.", schema: ask },
    handle: async (call) => {
      const { actor, body, stored, viewer, records, services } = call;
      refuseUnseen(call);
      const askId = newId("ask", services.random);
      const next = offerAsk(stored.network, {
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
    summary: "The asks: a key figure reads her own.",
    roles: readers,
    answer: { status: 200, description: "The asks.", schema: askList },
    handle: ({ stored, viewer }) => ({ body: fromDisclosed(asksFor(stored.network, viewer), (items) => ({ items })) }),
  }),
  defineNetworkRoute({
    method: "get",
    path: `${path}/{askId}`,
    operationId: "getAsk",
    summary: "One ask.",
    roles: readers,
    params: z.strictObject({ askId: id }),
    answer: { status: 200, description: "The ask.", schema: ask },
    handle: (call) => askShown(call, call.params.askId),
  }),
];

type Looking = Pick<NetworkCall<unknown, object, unknown>, "stored" | "viewer">;

const askShown = ({ stored, viewer }: Looking, askId: string) => ({
  body: fromDisclosed(
    asksFor(stored.network, viewer),
    (asks) => asks.find((one) => one.id === askId) ?? refuseCall("http/not-found"),
  ),
});

/** For the coach a protected person is not there, so she is as unknown as anybody else who is not. */
function refuseUnseen({ stored, viewer, body }: NetworkCall<unknown, object, z.output<typeof newAsk>>): void {
  const { target, asker, via } = body;
  forCareTeam(stored.network, viewer, ({ people }) => {
    for (const [place, person] of Object.entries({ target, asker, via }))
      if (typeof person === "string" && !people.has(person))
        throw new ParentCirclesError([problem("query/unknown-person", `/${place}`)]);
  });
}
