import { forCareTeam, trustBetween } from "@parent-circles/core";
import { defineNetworkRoute } from "../http/define-route.ts";
import type { Route } from "../http/route.ts";
import { trustBetween as schema, trustQuery } from "../wire/trust.ts";

/** What the trust of one person in another rests on. */
export const trustRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "get",
    path: "/v1/networks/{networkId}/trust",
    operationId: "getTrust",
    summary: "How much one person trusts another, and from which reports and outcomes that follows.",
    description: "For the care team alone: a score is shown to nobody whom it concerns (R-36).",
    reads: "everyone",
    takes: { query: trustQuery },
    answer: { status: 200, description: "The trust.", schema },
    handle:
      ({ stored: { network }, viewer, query: { from, to, domain } }) =>
      () => ({
        body: forCareTeam(network, viewer, (visible) =>
          trustBetween(visible, [from, to], { asOf: viewer.asOf, ...(domain === undefined ? {} : { domain }) }),
        ),
      }),
  }),
];
