import { defineMeasure, valuesOf } from "../measure.ts";
import { flag } from "../../base/parameter.ts";

/**
 * Trust nominations: how many members said, or are said, to go to her (weighted: how much trust that is in all).
 *
 * n(j) = |{i : i trusts j}|, i a member or candidate; weighted Σ p(i,j). In-degree of the trust graph without the arcs
 * of key figures. Who was not interviewed could name nobody, so the count is a floor: it goes with "x of y interviewed".
 *
 * @example
 * measure(network, "trust-nominations", { asOf: "2026-03-01" }).values["P-K3"]; // 10
 */
export const trustNominations = defineMeasure({
  id: "trust-nominations",
  formula: "n(j) = |{i : member or candidate i trusts j}|; weighted: Σ p(i,j), p the believed probability",
  unit: "members",
  range: "0 to the number of members and candidates",
  definition:
    "Distinct trusters, whoever reported the tie; institutions, coaches, key figures and she herself never count. " +
    "Without key figures it agrees with in_degree of networkx and igraph.",
  unknowns:
    "A tie of unknown strength is a nomination (weighted: 0.5). Who was not interviewed named nobody: read the count " +
    "beside “x of y interviewed”.",
  fewPeople: "nobody: no values; one: 0; two: 0 or 1",
  cost: "O(people + ties)",
  source: "Costenbader and Valente (2003), doi:10.1016/S0378-8733(03)00012-1: in-degree is robust under missing data",
  sensitiveToMissingInterviews: false,
  parameters: { weighted: flag({ default: false, meaning: "add up the believed probabilities in place of heads" }) },
  ofPeople: ({ graph, settings }) =>
    valuesOf(graph, (index) => {
      const { offsets, targets, costs } = graph.contacts;
      let sum = 0;
      for (let arc = offsets[index] as number; arc < (offsets[index + 1] as number); arc++)
        if (graph.people[targets[arc] as number]?.role !== "keyFigure")
          sum += settings.weighted ? Math.exp(-(costs[arc] as number)) : 1;
      return sum;
    }),
});
