import { forCareTeam, routeCounts } from "@parent-circles/core";
import { z } from "zod";
import { trustedRoutesReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";
import { monthsBefore } from "./months-before.ts";

/** "x of y parents have a trusted route", over time (PN-40). */
export const trustedRoutes = defineReport({
  name: "trusted-routes",
  summary: "How many parents have a trusted route, on the first day of each month and on the day itself.",
  namesPeople: false,
  query: z.strictObject({
    months: z.coerce
      .number()
      .int()
      .min(1)
      .max(36)
      .optional()
      .meta({ type: "integer", description: "How many first days, up to the present month's; 12 unless given." }),
  }),
  schema: trustedRoutesReport,
  make: ({ network, viewer, query: { months = 12 }, language }) =>
    forCareTeam(network, viewer, (visible) => ({
      days: routeCounts(visible, { dates: daysUpTo(viewer.asOf, months), language }),
    })),
  columns: ["asOf", "withRoute", "parents"],
  rows: ({ days }) => days,
});

const daysUpTo = (asOf: string, months: number): string[] => [
  ...new Set([...Array.from({ length: months }, (_, place) => monthsBefore(asOf, months - 1 - place)), asOf]),
];
