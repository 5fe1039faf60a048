import { forCareTeam, learnedRates as ratesOf } from "@parent-circles/core";
import { learnedRates as schema } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";

/** What the outcomes of this network say about rates that are defaults; a coordinator adopts them or not. */
export const learnedRates = defineReport({
  name: "learned-rates",
  summary: "How often contact and introductions came about here, drawn towards the defaults while there are few.",
  namesPeople: false,
  schema,
  make: ({ network, viewer }) => forCareTeam(network, viewer, (visible) => ratesOf(visible, viewer)),
  columns: ["rate", "value", "observations"],
  rows: (rates) =>
    Object.entries(rates).map(([rate, found]) => ({ rate, value: found.rate, observations: found.observations })),
});
