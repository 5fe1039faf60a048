import { coachingPerMonth, forCareTeam, wholeNumber } from "@parent-circles/core";
import { coachingReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";
import { monthsBefore } from "./months-before.ts";

/** How often the key group was coached, month by month (PN-11). */
export const coaching = defineReport({
  name: "coaching",
  summary: "Coaching sessions of the key group per month; who was there and what was said is kept of nobody.",
  namesPeople: false,
  parameters: {
    months: wholeNumber({ default: 12, minimum: 1, maximum: 60, meaning: "how many months, up to the present one" }),
  },
  schema: coachingReport,
  make: ({ network, viewer, settings: { months } }) =>
    forCareTeam(network, viewer, (visible) => ({
      months: coachingPerMonth(visible, { from: monthsBefore(viewer.asOf, months - 1), to: viewer.asOf }),
    })),
  columns: ["month", "sessions"],
  rows: ({ months }) => months,
});
