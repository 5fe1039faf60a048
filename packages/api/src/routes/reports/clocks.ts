import { clocksDue, clocksDueParameters, forCareTeam } from "@parent-circles/core";
import { clocksReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";

/** What the clocks will take within the next days, so that somebody can be told or asked in time. */
export const clocks = defineReport({
  name: "clocks",
  summary: "Who will be erased or expire, which asks run out, and whose consent is to be renewed.",
  namesPeople: true,
  parameters: clocksDueParameters,
  schema: clocksReport,
  make: ({ network, viewer, settings }) =>
    forCareTeam(network, viewer, (visible) => clocksDue(visible, { ...settings, asOf: viewer.asOf })),
  columns: ["what", "id", "date"],
  rows: ({ people, asks, reminders, review }) => [
    ...people.map(({ person, happens, date }) => ({ what: happens, id: person, date })),
    ...asks.map(({ ask, date }) => ({ what: "askExpires", id: ask, date })),
    ...reminders.map(({ person, expires }) => ({ what: "renewConsent", id: person, date: expires })),
    ...review.map((person) => ({ what: "review", id: person })),
  ],
});
