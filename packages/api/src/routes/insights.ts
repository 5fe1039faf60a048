import { forCareTeam, languages } from "@parent-circles/core";
import { z } from "zod";
import { defineNetworkRoute, type Route } from "../http/define-route.ts";
import { analyseInThread, mostPeopleHere } from "../jobs/in-thread.ts";
import { type LookName, looks } from "../jobs/insights.ts";
import {
  burden,
  calibration,
  coverageByLanguage as coverage,
  healthOfNetwork,
  interviewPlan,
  resilience,
} from "../wire/insight.ts";

/** Up to how many people an insight is worked out between everybody's calls. */
const mostPeopleOnLoop = 150;

interface Insight {
  readonly name: LookName;
  readonly title: string;
  readonly summary: string;
  readonly schema: z.ZodType;
}

const insights: readonly Insight[] = [
  {
    name: "resilience",
    title: "Resilience",
    summary: "Who has one way only, what is lost if somebody stops, and who could follow.",
    schema: resilience,
  },
  {
    name: "interview-plan",
    title: "InterviewPlan",
    summary: "Whom to interview next, and why.",
    schema: interviewPlan,
  },
  {
    name: "health",
    title: "Health",
    summary: "How the key group is doing, in sentences.",
    schema: healthOfNetwork,
  },
  {
    name: "burden",
    title: "Burden",
    summary: "What is asked of whom, and who should be left in peace.",
    schema: burden,
  },
  {
    name: "calibration",
    title: "Calibration",
    summary: "Of those called likely, how many came.",
    schema: calibration,
  },
  {
    name: "coverage-by-language",
    title: "CoverageByLanguage",
    summary: "Who can be asked in which language of their ties, the worst served first.",
    schema: coverage,
  },
];

/** Insights into a network, for the coordinator and the coach. */
export const insightRoutes: readonly Route[] = insights.map(({ name, title, summary, schema }) =>
  defineNetworkRoute({
    method: "get",
    path: `/v1/networks/{networkId}/${name}`,
    operationId: `get${title}`,
    summary,
    roles: ["coordinator", "coach"],
    reads: "everyone",
    query: z.strictObject({ language: z.enum(languages).optional() }),
    answer: { status: 200, description: summary, schema },
    mostPeopleHere: mostPeopleOnLoop,
    handle:
      ({ stored: { network }, viewer, query: { language = "nl" }, services }) =>
      async () => {
        const { asOf, role } = viewer;
        const here = network.people.size <= (mostPeopleHere[name] ?? Infinity);
        const asked = { kind: "look", name, language } as const;
        const found = here ? undefined : await analyseInThread(network, { asked, role, asOf }, services);
        return {
          body: forCareTeam(
            network,
            viewer,
            (visible) => (found ?? looks[name](visible, { asOf, language })) as Readonly<Record<string, unknown>>,
          ),
        };
      },
  }),
);
