import { arcsOf, defineMeasure, directedOr, shareOf, valuesOf } from "../measure.ts";

/**
 * Degree centrality: with how many of the others she has a tie of trust.
 *
 * (arcs to her + arcs from her) ÷ (n − 1); with `directed: false` the number of different people ÷ (n − 1). With one
 * person there is nobody to have a tie with: unknown, where graphology-metrics returns NaN.
 *
 * @example
 * measure(network, "degree", { asOf: "2026-03-01", directed: false }).values["P-K1"];
 */
export const degree = defineMeasure({
  id: "degree",
  formula: "(arcs to j + arcs from j) ÷ (n − 1); undirected: different people with a tie to or from j ÷ (n − 1)",
  unit: "share",
  range: "0 to 2; undirected 0 to 1",
  definition: "Agrees with degree_centrality of networkx and of graphology-metrics.",
  unknowns: "A tie of unknown strength is a tie. Whoever was not interviewed named nobody.",
  fewPeople: "nobody: no values; one: unknown (undefinedHere); two: 0, 1, or 2 where they trust each other",
  cost: "O(people)",
  source: "Freeman (1978), Centrality in social networks, doi:10.1016/0378-8733(78)90021-7",
  sensitiveToMissingInterviews: true,
  parameters: { directed: directedOr("count arcs to and from her", "count people once") },
  ofPeople: ({ graph, settings }) =>
    valuesOf(graph, (index) => {
      const ties = settings.directed
        ? arcsOf(graph.contacts, index) + arcsOf(graph.trustees, index)
        : arcsOf(graph.bothWays, index);
      return shareOf(ties, graph.ids.length - 1);
    }),
});
