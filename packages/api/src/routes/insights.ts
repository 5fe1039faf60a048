import {
  forCareTeam,
  healthOf,
  interviewPlan,
  type Language,
  languages,
  type Network,
  resilienceOf,
} from "@parent-circles/core";
import { z } from "zod";
import { defineNetworkRoute } from "../http/define-route.ts";
import type { Route } from "../http/route.ts";
import * as wire from "../wire/insight.ts";

interface Insight {
  /** As it stands in the address. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly schema: z.ZodType;
  readonly find: (network: Network, options: { readonly asOf: string; readonly language: Language }) => object;
}

const insights: readonly Insight[] = [
  {
    name: "resilience",
    title: "Resilience",
    summary: "Who has one way only, what is lost if somebody stops, and who could follow.",
    schema: wire.resilience,
    find: resilienceOf,
  },
  {
    name: "interview-plan",
    title: "InterviewPlan",
    summary: "Whom to interview next, and why.",
    schema: wire.interviewPlan,
    find: interviewPlan,
  },
  {
    name: "health",
    title: "Health",
    summary: "How the key group is doing, in sentences.",
    schema: wire.healthOfNetwork,
    find: (network, options) => ({ items: healthOf(network, options) }),
  },
];

/** Insights into a network, for the coordinator and the coach. */
export const insightRoutes: readonly Route[] = insights.map(({ name, title, summary, schema, find }) =>
  defineNetworkRoute({
    method: "get",
    path: `/v1/networks/{networkId}/${name}`,
    operationId: `get${title}`,
    summary,
    reads: "everyone",
    takes: { query: z.strictObject({ language: z.enum(languages).optional() }) },
    answer: { status: 200, description: summary, schema },
    long: true,
    handle:
      ({ stored: { network }, viewer, query: { language = "nl" } }) =>
      () => ({
        body: forCareTeam(
          network,
          viewer,
          (visible) => find(visible, { asOf: viewer.asOf, language }) as Readonly<Record<string, unknown>>,
        ),
      }),
  }),
);
