import { institutionSummaryFor, text } from "@parent-circles/core";
import { refuseCall } from "../../wire/http-error.ts";
import { institutionReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";

/** The part that an institution takes: its meetings, whether it goes on, and its own checklist; no people. */
export const institution = defineReport({
  name: "institution",
  summary: "The meetings of one institution, whether it goes on, and how ready it is; an institution reads its own.",
  namesPeople: false,
  parameters: {
    institution: text({ otherwise: "the caller's own", takes: ["ID"], meaning: "which institution" }),
  },
  schema: institutionReport,
  make: ({ network, viewer, settings }) => {
    const wanted = settings.institution ?? viewer.institution ?? refuseCall("http/missing-value", "institution");
    return institutionSummaryFor(network, viewer, wanted);
  },
  columns: [
    "institution",
    "meetingsLastYear",
    "meetingsPlanned",
    "last",
    "next",
    "stopped",
    "met",
    "gaps",
    "unanswered",
  ],
  rows: ({ meetings, continuity, readiness }) => [
    { ...continuity, ...readiness, meetingsLastYear: meetings.lastYear, meetingsPlanned: meetings.planned },
  ],
});
