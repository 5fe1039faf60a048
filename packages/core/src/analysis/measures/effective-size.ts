import { unknown } from "../../base/answer.ts";
import { arcsAmongNeighbours } from "../../graph/neighbour-ties.ts";
import { contactTiesWereAsked } from "../contact-ties.ts";
import { answersOf, arcsOf, definedOr, defineMeasure } from "../measure.ts";

/**
 * Effective size: how many of her contacts are not already reached by her other contacts.
 *
 * n(i) − 2t(i) ÷ n(i), n(i) her contacts and t(i) the ties among them, both ways and unweighted: her contacts less the
 * average number of ties that each has with the others. Undefined for somebody without ties; unknown (notAsked) when
 * none of several contacts was interviewed.
 *
 * @example
 * measure(network, "effective-size", { asOf: "2026-03-01" }).values["P-K1"];
 */
export const effectiveSize = defineMeasure({
  id: "effective-size",
  formula: "n(i) − 2t(i) ÷ n(i), n(i) = contacts of i, t(i) = ties among them",
  unit: "contacts",
  range: "1 to the number of her contacts",
  definition:
    "Borgatti's form for ties without strength, each taken both ways; agrees with effective_size of networkx on an " +
    "undirected graph.",
  unknowns:
    "A tie of unknown strength is a tie. Unknown (notAsked) for somebody with several contacts none of whom was interviewed.",
  fewPeople: "nobody: no values; one: unknown (undefinedHere); two: 1 with a tie, else unknown",
  cost: "O(Σ over ties of the other end's ties)",
  source: "Burt (1992), Structural Holes; Borgatti (1997), Structural holes: unpacking Burt's redundancy measures",
  sensitiveToMissingInterviews: true,
  parameters: {},
  ofPeople: ({ graph }) => {
    const arcsAmong = arcsAmongNeighbours(graph.bothWays, graph.bothWays);
    return answersOf(graph, (index) => {
      if (!contactTiesWereAsked(graph, index)) return unknown("notAsked");
      const contacts = arcsOf(graph.bothWays, index);
      return definedOr(contacts === 0 ? undefined : contacts - (arcsAmong[index] as number) / contacts);
    });
  },
});
