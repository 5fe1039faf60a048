import {
  forCareTeam,
  healthOf,
  healthParameters,
  interviewPlan,
  interviewPlanParameters,
  type Network,
  type Parameters,
  resilienceOf,
  resilienceParameters,
} from "@parent-circles/core";
import type { z } from "zod";
import { defineNetworkRoute } from "../http/define-route.ts";
import type { Route } from "../http/route.ts";
import * as wire from "../wire/insight.ts";
import { optionsIn, queryOf } from "../wire/parameters.ts";

interface Insight {
  /** As it stands in the address. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly schema: z.ZodType;
  readonly parameters: Parameters;
  readonly find: (network: Network, options: { readonly asOf: string }) => object;
}

const insights: readonly Insight[] = [
  {
    name: "resilience",
    title: "Resilience",
    summary: "Who has one way only, what is lost if somebody stops, and who could follow.",
    schema: wire.resilience,
    parameters: resilienceParameters,
    find: resilienceOf,
  },
  {
    name: "interview-plan",
    title: "InterviewPlan",
    summary: "Whom to interview next, and why.",
    schema: wire.interviewPlan,
    parameters: interviewPlanParameters,
    find: interviewPlan,
  },
  {
    name: "health",
    title: "Health",
    summary: "How the key group is doing, in sentences.",
    schema: wire.healthOfNetwork,
    parameters: healthParameters,
    find: (network, options) => ({ items: healthOf(network, options) }),
  },
];

/** Insights into a network, for the coordinator and the coach. */
export const insightRoutes: readonly Route[] = insights.map(({ name, title, summary, schema, parameters, find }) =>
  defineNetworkRoute({
    method: "get",
    path: `/v1/networks/{networkId}/${name}`,
    operationId: `get${title}`,
    summary,
    reads: "everyone",
    takes: { query: queryOf(parameters) },
    answer: { status: 200, description: summary, schema },
    long: true,
    handle:
      ({ stored: { network }, viewer, query }) =>
      () => ({
        body: forCareTeam(
          network,
          viewer,
          (visible) =>
            find(visible, { ...optionsIn(parameters, query), asOf: viewer.asOf }) as Readonly<Record<string, unknown>>,
        ),
      }),
  }),
);
