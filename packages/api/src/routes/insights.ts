import {
  burdenLedger,
  calibrationOf,
  coverageByLanguage,
  forCareTeam,
  healthOf,
  interviewPlan,
  languages,
  type Network,
  resilienceOf,
} from "@parent-circles/core";
import { z } from "zod";
import { defineNetworkRoute, type Route } from "../http/define-route.ts";
import { burden, calibration, coverageByLanguage as coverage, insight } from "../wire/insight.ts";

type Options = { readonly asOf: string; readonly language: (typeof languages)[number] };

interface Insight {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly schema: z.ZodType;
  readonly look: (network: Network, options: Options) => object;
}

const insights: readonly Insight[] = [
  {
    name: "resilience",
    title: "Resilience",
    summary: "Who has one way only, what is lost if somebody stops, and who could follow.",
    schema: insight("Resilience"),
    look: resilienceOf,
  },
  {
    name: "interview-plan",
    title: "InterviewPlan",
    summary: "Whom to interview next, and why.",
    schema: insight("InterviewPlan"),
    look: interviewPlan,
  },
  {
    name: "health",
    title: "Health",
    summary: "How the key group is doing, in sentences.",
    schema: insight("HealthOfNetwork"),
    look: (network, options) => ({ items: healthOf(network, options) }),
  },
  {
    name: "burden",
    title: "Burden",
    summary: "What is asked of whom, and who should be left in peace.",
    schema: burden,
    look: burdenLedger,
  },
  {
    name: "calibration",
    title: "Calibration",
    summary: "Of those called likely, how many came.",
    schema: calibration,
    look: calibrationOf,
  },
  {
    name: "coverage-by-language",
    title: "CoverageByLanguage",
    summary: "Who can be asked in which language of their ties, the worst served first.",
    schema: coverage,
    look: (network, options) => ({ items: coverageByLanguage(network, options) }),
  },
];

/** Insights into a network, for the coordinator and the coach. */
export const insightRoutes: readonly Route[] = insights.map(({ name, title, summary, schema, look }) =>
  defineNetworkRoute({
    method: "get",
    path: `/v1/networks/{networkId}/${name}`,
    operationId: `get${title}`,
    summary,
    roles: ["coordinator", "coach"],
    reads: "everyone",
    query: z.strictObject({ language: z.enum(languages).optional() }),
    answer: { status: 200, description: summary, schema },
    handle:
      ({ stored: { network }, viewer, query: { language = "nl" } }) =>
      () => ({
        body: forCareTeam(
          network,
          viewer,
          (visible) => look(visible, { asOf: viewer.asOf, language }) as Readonly<Record<string, unknown>>,
        ),
      }),
  }),
);
