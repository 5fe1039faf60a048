import { compareDates, comparisonParameters, day, forCareTeam } from "@parent-circles/core";
import { comparisonReport } from "../../wire/report.ts";
import { defineReport } from "./define-report.ts";

/** What became different between two days: who gained a route this term, who lost one (PN-40). */
export const comparison = defineReport({
  name: "comparison",
  summary: "Who gained a trusted route between two days and who lost one, and which ties began and ended.",
  namesPeople: true,
  parameters: {
    from: comparisonParameters.from,
    to: day({ otherwise: "the day of asOf", meaning: comparisonParameters.to.meaning }),
  },
  schema: comparisonReport,
  make: ({ network, viewer, settings: { from, to = viewer.asOf }, language }) =>
    forCareTeam(network, viewer, (visible) => compareDates(visible, { from, to, language })),
  columns: ["what", "who", "whom"],
  rows: ({ gainedRoute, lostRoute, arrived, left, roles, trustBegun, trustEnded }) => [
    ...Object.entries({ gainedRoute, lostRoute, arrived, left }).flatMap(([what, people]) =>
      people.map((who) => ({ what, who })),
    ),
    ...roles.map(({ person, before, after }) => ({ what: `${before} → ${after}`, who: person })),
    ...trustBegun.map(([who, whom]) => ({ what: "trustBegun", who, whom })),
    ...trustEnded.map(([who, whom]) => ({ what: "trustEnded", who, whom })),
  ],
});
