import eigenvectorModule from "graphology-metrics/centrality/eigenvector.js";
import { graphologyOf, metricIn } from "../graphology-of.ts";
import { defineMeasure, valuesOf } from "../measure.ts";

/** Far more than a neighbourhood needs; slower convergence means that two parts have nearly the same weight. */
const maxIterations = 100_000;

/**
 * Eigenvector centrality: she has ties with people who themselves have many ties.
 *
 * The positive vector x of length 1 with A x = λ x, λ the largest eigenvalue, A the ties both ways. Trust among parents
 * has hardly a cycle, and without cycles the directed form is undefined: therefore both ways only. Only the part of the
 * network with the largest λ has values above 0. Undefined without ties.
 *
 * @example
 * measure(network, "eigenvector", { asOf: "2026-03-01" }).values["P-K1"];
 */
export const eigenvector = defineMeasure({
  id: "eigenvector",
  formula: "A x = λ x, λ the largest eigenvalue, |x| = 1, A the ties both ways",
  unit: "number",
  range: "0 to 1",
  definition:
    "Euclidean length 1, ties both ways and unweighted, by power iteration of graphology-metrics on A + 1. Agrees with " +
    "eigenvector_centrality of networkx on a connected graph.",
  unknowns: "A tie of unknown strength is a tie.",
  fewPeople: "nobody: no values; without any tie: unknown (undefinedHere); two with a tie: 0.707 each",
  cost: "O(rounds × (people + ties)), rounds by the gap between the two largest eigenvalues",
  source: "Bonacich (1987), doi:10.1086/228631",
  sensitiveToMissingInterviews: true,
  parameters: {},
  ofPeople: ({ graph }) => {
    if (graph.bothWays.targets.length === 0) return valuesOf(graph, () => undefined);
    const weights = metricIn(eigenvectorModule)(graphologyOf(graph, false), {
      getEdgeWeight: () => 1,
      tolerance: 1e-14 / graph.ids.length,
      maxIterations,
    });
    return valuesOf(graph, (index) => weights[graph.ids[index] as string]);
  },
});
