import pagerankModule from "graphology-metrics/centrality/pagerank.js";
import { graphologyOf, metricIn } from "../graphology-of.ts";
import { defineMeasure, directedOr, valuesOf } from "../measure.ts";

/**
 * PageRank over trust: she is trusted by people whom others trust.
 *
 * x(j) = (1 − a) ÷ n + a × (Σ over i who trust j of x(i) ÷ (number whom i trusts) + what those who trust nobody spread
 * over all), a = 0.85. The shares of all add up to 1.
 *
 * @example
 * measure(network, "pagerank", { asOf: "2026-03-01" }).values["P-K1"];
 */
export const pagerank = defineMeasure({
  id: "pagerank",
  formula: "x(j) = (1 − a)/n + a (Σ over i trusting j of x(i)/out(i) + Σ over i trusting nobody of x(i)/n), a = 0.85",
  unit: "share",
  range: "above 0 to 1",
  definition:
    "Along trust, unweighted, a = 0.85; whoever trusts nobody spreads evenly. By graphology-metrics; agrees with pagerank " +
    "of networkx and igraph.",
  unknowns: "A tie of unknown strength is a tie. Who was not interviewed trusts nobody, and so spreads over all.",
  fewPeople: "nobody: no values; one: 1; two: 0.5 each without a tie or with two, else 0.351 and 0.649",
  cost: "O(rounds × (people + ties)), about 150 rounds",
  source: "Brin and Page (1998), doi:10.1016/S0169-7552(98)00110-X",
  sensitiveToMissingInterviews: true,
  parameters: { directed: directedOr("along trust only") },
  ofPeople: ({ graph, settings }) => {
    if (graph.ids.length === 0) return new Map();
    const shares = metricIn(pagerankModule)(graphologyOf(graph, settings.directed), {
      getEdgeWeight: () => 1,
      tolerance: 1e-13 / graph.ids.length,
      maxIterations: 1_000,
    });
    return valuesOf(graph, (index) => shares[graph.ids[index] as string]);
  },
});
