import { activityReportFor, fromDisclosed } from "@parent-circles/core";
import { z } from "zod";
import { activitiesReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";

const quarters = z.coerce.number().int().min(1).max(40).optional();

/** What the activities of each quarter were for (PN-13), and how many answer a question of mothers (PN-15). */
export const activities = defineReport({
  name: "activities",
  summary: "The share of information, schooling and support in each quarter, and of meetings that answer mothers.",
  namesPeople: false,
  query: z.strictObject({
    quarters: quarters.meta({ type: "integer", description: "How many, up to the present one; four unless given." }),
  }),
  schema: activitiesReport,
  make: ({ network, viewer, query }) =>
    fromDisclosed(
      activityReportFor(network, viewer, query.quarters === undefined ? {} : { quarters: query.quarters }),
      (all) => ({ quarters: all }),
    ),
  columns: ["quarter", "meetings", "information", "schooling", "support", "withoutFunction", "answeringMothers"],
  rows: ({ quarters: all }) => all.map(({ functions, ...quarter }) => ({ ...quarter, ...functions })),
});
