import { institutionSummaryFor } from "@parent-circles/core";
import { z } from "zod";
import { refuseCall } from "../../wire/http-error.ts";
import { id } from "../../wire/fields.ts";
import { institutionReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";

/** The part that an institution takes: its meetings, whether it goes on, and its own checklist; no people. */
export const institution = defineReport({
  name: "institution",
  summary: "The meetings of one institution, whether it goes on, and how ready it is; an institution reads its own.",
  namesPeople: false,
  query: z.strictObject({
    institution: id.optional().meta({ description: "Which one; the caller's own unless given." }),
  }),
  schema: institutionReport,
  make: ({ network, viewer, query }) => {
    const wanted = query.institution ?? viewer.institution ?? refuseCall("http/missing-value", "institution");
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
