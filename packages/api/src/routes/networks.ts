import { holdsInvented, stateOfInstallation } from "../acts/beginning.ts";
import {
  errorOf,
  errorTexts,
  heedRefusals,
  mayDo,
  type Network,
  networkHeadFor,
  problem,
  ids,
  readNetwork,
  withReferralsOf,
} from "@parent-circles/core";
import { defineNetworkRoute, defineRoute } from "../http/define-route.ts";
import type { Route } from "../http/route.ts";
import { etagOf, etagOfNetwork, requireMatch } from "../http/etag.ts";
import { refuseCall, refuseValue } from "../wire/http-error.ts";
import { checkDocumentSize } from "../acts/saving-safely.ts";
import { suppressionHash } from "../identity/tokens.ts";
import { networkIdParameter } from "../wire/fields.ts";
import { networkDocument, networkHead, networkList } from "../wire/network.ts";
import { optionsIn, queryOf } from "../wire/parameters.ts";
import { z } from "zod";

const mostKeys = 64;
const storing = {
  askedToComeBack: ids({ otherwise: "nobody", meaning: "who asked herself to be in the network again" }),
};

/** Networks as a whole. */
export const networkRoutes: readonly Route[] = [
  defineRoute({
    method: "get",
    path: "/v1/networks",
    operationId: "listNetworks",
    summary: "The networks that the caller works with.",
    answer: { status: 200, description: "The networks.", schema: networkList },
    handle: async ({ actor, records }) => {
      const stored = await records.networks.load(actor.networkId);
      return { body: { items: stored === undefined ? [] : [networkHeadFor(stored.network)] } };
    },
  }),
  defineNetworkRoute({
    method: "get",
    path: "/v1/networks/{networkId}",
    operationId: "getNetwork",
    summary: "A network as a whole; for whoever may store it anew with the ETag of its present state.",
    answer: { status: 200, description: "The network.", schema: networkHead },
    handle: ({ stored, viewer }) => {
      const body = networkHeadFor(stored.network);
      return { body, etag: mayDo(viewer.role, "importFiles") ? etagOfNetwork(stored.revision) : etagOf(body) };
    },
  }),
  defineRoute({
    method: "put",
    path: "/v1/networks/{networkId}",
    operationId: "putNetwork",
    summary: "Stores a whole network document, all of it or nothing.",
    description:
      "Replaces everything stored of the network. Every problem comes back with its place. Who was erased, declined or withdrew is refused by her place unless her id is in `askedToComeBack`: that she herself asked to (R-17).",
    takes: {
      guarded: true,
      params: z.strictObject({ networkId: networkIdParameter }),
      query: queryOf(storing),
      body: networkDocument,
    },

    long: true,
    answer: { status: 204, description: "Stored; the ETag is that of the new state." },
    prepare: ({ body }) => networkIn(body),
    handle: async ({ params, query, prepared, ifMatch, records, services }) => {
      const next = prepared();
      if (next.id !== params.networkId)
        throw errorOf(
          [problem("document/value-not-allowed", "/network/id", { allowed: [params.networkId] })],
          errorTexts,
        );
      const state = await stateOfInstallation(records, services.store);
      // Nobody answers for the data yet.
      if (state === "notBegun") refuseCall("http/wrong-state");
      if ((next.head.synthetic === true) !== holdsInvented(state))
        refuseCall("http/wrong-data-kind", "/network/synthetic");
      const stored = await records.networks.loadForChange(params.networkId);
      requireMatch(ifMatch, stored === undefined ? undefined : etagOfNetwork(stored.revision));
      if (stored === undefined) return { etag: etagOfNetwork((await records.networks.create(next)).revision) };
      const { askedToComeBack = [] } = optionsIn(storing, query);
      const asked = { hash: suppressionHash(services.secret), askedToComeBack };
      const { network } = heedRefusals(stored.network, withReferralsOf(stored.network, next), asked);
      return { etag: etagOfNetwork((await records.networks.save(stored, network)).revision) };
    },
  }),
];

function networkIn(body: z.output<typeof networkDocument>): Network {
  if (Object.keys(body).length > mostKeys) refuseValue("", "document", { limit: mostKeys });
  checkDocumentSize(body);
  return readNetwork(body);
}
