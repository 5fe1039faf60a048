import { forCareTeam, todayOf, todayParameters } from "@parent-circles/core";
import { defineNetworkRoute } from "../http/define-route.ts";
import type { Route } from "../http/route.ts";
import { optionsIn, queryOf } from "../wire/parameters.ts";
import { today } from "../wire/today.ts";

/** What is new, what waits and what can be closed, for the coordinator and the coach. */
export const todayRoutes: readonly Route[] = [
  defineNetworkRoute({
    method: "get",
    path: "/v1/networks/{networkId}/today",
    operationId: "getToday",
    summary: "What is new, what only the coordinator can do, what waits for others and what can be closed.",
    reads: "everyone",
    takes: { query: queryOf(todayParameters) },
    answer: { status: 200, description: "What there is to do.", schema: today },
    handle:
      ({ stored: { network }, viewer, query }) =>
      () => ({
        body: forCareTeam(network, viewer, (visible) =>
          todayOf(visible, { ...optionsIn(todayParameters, query), asOf: viewer.asOf }),
        ),
      }),
  }),
];
