import { coverageByLanguage as coverageOf, forCareTeam } from "@parent-circles/core";
import { coverageByLanguage as schema } from "../../wire/insight.ts";
import { defineReport } from "./define-report.ts";

/** Whether the languages of ties are served alike, the worst served first (PN-26, R-57). */
export const coverageByLanguage = defineReport({
  name: "coverage-by-language",
  summary: "How many parents have each language in a tie of trust, and how many of them can be asked in it.",
  formerOperationId: "getCoverageByLanguage",
  namesPeople: false,
  long: true,
  schema,
  make: ({ network, viewer }) => forCareTeam(network, viewer, (visible) => ({ items: coverageOf(visible, viewer) })),
  columns: ["language", "parents", "withRoute"],
  rows: ({ items }) => items,
});
