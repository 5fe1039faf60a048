import { activityReportFor, activityReportParameters, fromDisclosed } from "@parent-circles/core";
import { activitiesReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";

/** What the activities of each quarter were for (PN-13), and how many answer a question of mothers (PN-15). */
export const activities = defineReport({
  name: "activities",
  summary: "The share of information, schooling and support in each quarter, and of meetings that answer mothers.",
  namesPeople: false,
  parameters: activityReportParameters,
  schema: activitiesReport,
  make: ({ network, viewer, settings }) =>
    fromDisclosed(activityReportFor(network, viewer, settings), (all) => ({ quarters: all })),
  columns: ["quarter", "meetings", "information", "schooling", "support", "withoutFunction", "answeringMothers"],
  rows: ({ quarters: all }) => all.map(({ functions, ...quarter }) => ({ ...quarter, ...functions })),
});
