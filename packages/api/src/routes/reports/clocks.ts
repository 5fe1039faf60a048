import { clocksDue, forCareTeam } from "@parent-circles/core";
import { z } from "zod";
import { clocksReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";

/** What the clocks will take within the next days, so that somebody can be told or asked in time. */
export const clocks = defineReport({
  name: "clocks",
  summary: "Who will be erased or expire, which asks run out, and whose consent is to be renewed.",
  namesPeople: true,
  query: z.strictObject({
    days: z.coerce
      .number()
      .int()
      .min(0)
      .max(366)
      .optional()
      .meta({ type: "integer", description: "How many days ahead; 30 unless given." }),
  }),
  schema: clocksReport,
  make: ({ network, viewer, query: { days } }) =>
    forCareTeam(network, viewer, (visible) =>
      clocksDue(visible, { asOf: viewer.asOf, ...(days === undefined ? {} : { days }) }),
    ),
  columns: ["what", "id", "date"],
  rows: ({ people, asks, reminders, review }) => [
    ...people.map(({ person, happens, date }) => ({ what: happens, id: person, date })),
    ...asks.map(({ ask, date }) => ({ what: "askExpires", id: ask, date })),
    ...reminders.map(({ person, expires }) => ({ what: "renewConsent", id: person, date: expires })),
    ...review.map((person) => ({ what: "review", id: person })),
  ],
});
