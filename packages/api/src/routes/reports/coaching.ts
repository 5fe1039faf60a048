import { coachingPerMonth, forCareTeam } from "@parent-circles/core";
import { z } from "zod";
import { coachingReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";
import { monthsBefore } from "./months-before.ts";

/** How often the key group was coached, month by month (PN-11). */
export const coaching = defineReport({
  name: "coaching",
  summary: "Coaching sessions of the key group per month; who was there and what was said is kept of nobody.",
  namesPeople: false,
  query: z.strictObject({
    months: z.coerce
      .number()
      .int()
      .min(1)
      .max(60)
      .optional()
      .meta({ type: "integer", description: "How many, up to the present one; 12 unless given." }),
  }),
  schema: coachingReport,
  make: ({ network, viewer, query: { months = 12 } }) =>
    forCareTeam(network, viewer, (visible) => ({
      months: coachingPerMonth(visible, { from: monthsBefore(viewer.asOf, months - 1), to: viewer.asOf }),
    })),
  columns: ["month", "sessions"],
  rows: ({ months }) => months,
});
