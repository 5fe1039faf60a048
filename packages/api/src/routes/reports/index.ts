import { type Language, languages } from "@parent-circles/core";
import { inLanguage, reportsWords } from "@parent-circles/words";
import { z } from "zod";
import { defineRoute } from "../../http/define-route.ts";
import type { Route } from "../../http/route.ts";
import { networkIdParameter } from "../../wire/fields.ts";
import { reportList } from "../../wire/report.ts";
import { activities } from "./activities.ts";
import { attendance } from "./attendance.ts";
import { burden } from "./burden.ts";
import { calibration } from "./calibration.ts";
import { clocks } from "./clocks.ts";
import { coaching } from "./coaching.ts";
import { comparison } from "./comparison.ts";
import { cooperation } from "./cooperation.ts";
import { coverageByLanguage } from "./coverage-by-language.ts";
import type { Report } from "./define-report.ts";
import { helpQuestions } from "./help-questions.ts";
import { institution } from "./institution.ts";
import { learnedRates } from "./learned-rates.ts";
import { mediators } from "./mediators.ts";
import { participation } from "./participation.ts";
import { reachInLanguage } from "./reach-in-language.ts";
import { structure } from "./structure.ts";
import { trustedRoutes } from "./trusted-routes.ts";

/** Every report, in the order in which they are listed. */
export const reports: readonly Report[] = [
  participation,
  attendance,
  activities,
  helpQuestions,
  institution,
  reachInLanguage,
  trustedRoutes,
  comparison,
  coverageByLanguage,
  burden,
  calibration,
  learnedRates,
  cooperation,
  mediators,
  coaching,
  clocks,
  structure,
];

const titlesIn = (language: Language) => inLanguage(reportsWords, language).words.titles;

/** The reports, each below `/reports`, and the list of those that a caller may have. */
export const reportRoutes: readonly Route[] = [
  defineRoute({
    method: "get",
    path: "/v1/networks/{networkId}/reports",
    operationId: "listReports",
    summary: "Which reports the caller may have, with titles in her language.",
    takes: {
      params: z.strictObject({ networkId: networkIdParameter }),
      query: z.strictObject({ language: z.enum(languages).optional() }),
    },

    answer: { status: 200, description: "The reports.", schema: reportList },
    handle: ({ actor, query: { language = "nl" } }) => ({
      body: {
        items: reports
          .filter(({ route }) => route.roles.includes(actor.role))
          .map(({ name, needs, parameters }) => ({ name, title: titlesIn(language)[name], needs, parameters })),
      },
    }),
  }),
  ...reports.map(({ route }) => route),
];
