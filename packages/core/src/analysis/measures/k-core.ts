import type { Answer } from "../../base/answer.ts";
import { coreNumbers } from "../../graph/k-core.ts";
import { amongMembers, definedOr, defineMeasure, type MeasureContext, valuesOf } from "../measure.ts";

/**
 * Core number: she belongs to a circle in which everybody has ties with at least so many of that same circle.
 *
 * The largest k such that she is in a subgraph where every degree is k or more, ties taken both ways: people with fewer
 * than k ties left are taken out until nobody has fewer.
 *
 * @example
 * measure(network, "k-core", { asOf: "2026-03-01" }).values["P-K1"];
 */
export const kCore = defineMeasure({
  id: "k-core",
  formula:
    "max k : j is in a subgraph in which every parent has k ties or more; for the network or a group the largest of all",
  unit: "ties",
  range: "0 to the number of parents less one",
  definition: "Ties both ways and unweighted. Agrees with core_number of networkx and coreness of igraph.",
  unknowns: "A tie of unknown strength is a tie. A tie that nobody was asked about is missing: the number is a floor.",
  fewPeople: "nobody: no values, unknown for the network (undefinedHere); one: 0; two: 1 with a tie, else 0",
  cost: "O(people + ties)",
  source: "Seidman (1983), doi:10.1016/0378-8733(83)90028-X; Batagelj and Zaveršnik (2003), arXiv:cs/0310049",
  sensitiveToMissingInterviews: true,
  parameters: {},
  ofPeople: ({ graph }) => {
    const cores = coreNumbers(graph.bothWays);
    return valuesOf(graph, (index) => cores[index]);
  },
  ofNetwork: largestCore,
  ofSet: amongMembers(largestCore),
});

function largestCore({ graph }: MeasureContext): Answer<number> {
  const cores = coreNumbers(graph.bothWays);
  return definedOr(cores.length === 0 ? undefined : cores.reduce((largest, core) => Math.max(largest, core), 0));
}
