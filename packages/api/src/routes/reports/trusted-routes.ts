import { forCareTeam, routeCounts, wholeNumber } from "@parent-circles/core";
import { trustedRoutesReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";
import { monthsBefore } from "./months-before.ts";

/** "x of y parents have a trusted route", over time (PN-40). */
export const trustedRoutes = defineReport({
  name: "trusted-routes",
  summary: "How many parents have a trusted route, on the first day of each month and on the day itself.",
  namesPeople: false,
  parameters: {
    months: wholeNumber({
      default: 12,
      minimum: 1,
      maximum: 36,
      meaning: "how many first days of a month, up to the present one's",
    }),
  },
  schema: trustedRoutesReport,
  make: ({ network, viewer, settings: { months }, language }) =>
    forCareTeam(network, viewer, (visible) => ({
      days: routeCounts(visible, { dates: daysUpTo(viewer.asOf, months), language }),
    })),
  columns: ["asOf", "withRoute", "parents"],
  rows: ({ days }) => days,
});

const daysUpTo = (asOf: string, months: number): string[] => [
  ...new Set([...Array.from({ length: months }, (_, place) => monthsBefore(asOf, months - 1 - place)), asOf]),
];
