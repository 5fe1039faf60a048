import { componentsOf } from "../../graph/components.ts";
import type { CompressedRows } from "../../graph/compressed-rows.ts";
import { openDistanceSums } from "../../graph/distance-sums.ts";
import { pairsWithoutEach } from "../../graph/pairs-without-each.ts";
import { type Cohesion, fragmentationAnswers, stepsOfAllSearches } from "../fragmentation.ts";
import { defineMeasure, directedOr, type MeasureContext, stepsOf } from "../measure.ts";

const connectedPairs = ({ settings }: MeasureContext<{ readonly directed: boolean }>): Cohesion => ({
  worthAt: () => 1,
  open: settings.directed ? reachablePairs : pairsInOnePart,
  ...(settings.directed && { withoutEach: pairsWithoutEach }),
  steps: settings.directed ? stepsOfAllSearches : stepsOf,
});

function reachablePairs(rows: CompressedRows): (gone: Uint8Array) => number {
  const sumsWithout = openDistanceSums(rows);
  return (gone) => sumsWithout(gone).count.reduce((sum, reached) => sum + reached, 0);
}

const pairsInOnePart =
  (rows: CompressedRows) =>
  (gone: Uint8Array): number =>
    componentsOf(rows, gone).sizes.reduce((sum, size) => sum + size * (size - 1), 0);

/**
 * Borgatti's fragmentation: in how far the network falls into separate parts when a group stops. For the network's own
 * care only: it says whom to support and where a second route is needed, never whom to remove.
 *
 * F(K) = 1 − Σ s(s − 1) ÷ (n'(n' − 1)), s the sizes of the parts and n' the number of people without K; with direction,
 * Σ s(s − 1) becomes the number of ordered pairs of which one can reach the other.
 *
 * @example
 * measure(lineOfFive, "kpp-neg", { asOf, set: ["2"], directed: false }).value; // 1 − (2 + 2) / 12 = 0.666667
 */
export const kppNeg = defineMeasure({
  id: "kpp-neg",
  formula:
    "F(K) = 1 − pairs (i,j) outside K with a way from i to j ÷ (n'(n' − 1)), n' = n − |K|; undirected: " +
    "1 − Σ s(s − 1) ÷ (n'(n' − 1)) over the parts of size s",
  unit: "share",
  range: "0 to 1",
  definition:
    "Borgatti's F of the network without K, K and its pairs left out of the denominator. Directed by default: ways run " +
    "over contact. The sizes come out as from connected_components of networkx.",
  unknowns:
    "Every tie is a tie, whatever its strength; a tie nobody was asked about makes the network seem more brittle.",
  fewPeople: "fewer than two people left: unknown (undefinedHere); two left: 0 with a tie (directed 0.5), else 1",
  cost:
    "O(people + ties) a group, directed O(people × ties ÷ 256 × longest way); each person directed, all at " +
    "once, about O(people × ties) by dominators (Cooper, Harvey and Kennedy 2001); the best group by branch and bound",
  source: "Borgatti (2006), Identifying sets of key players in a social network, doi:10.1007/s10588-006-7084-x",
  sensitiveToMissingInterviews: true,
  parameters: {
    directed: directedOr("ways run from the trusted to the truster only"),
  },
  ...fragmentationAnswers(connectedPairs),
});
