import { openDistanceSums } from "../../graph/distance-sums.ts";
import { type Cohesion, fragmentationAnswers, stepsOfAllSearches } from "../fragmentation.ts";
import { defineMeasure, directedOr } from "../measure.ts";

const nearness: Cohesion = {
  worthAt: (distance) => 1 / distance,
  open: (rows) => {
    const sumsWithout = openDistanceSums(rows);
    return (gone) => sumsWithout(gone).harmonic.reduce((sum, each) => sum + each, 0);
  },
  steps: stepsOfAllSearches,
};

/**
 * Borgatti's distance-weighted fragmentation: in how far parents drift apart when a group stops, longer ways counted too.
 * For the network's own care only, never a list of whom to remove.
 *
 * D_F(K) = 1 − Σ over ordered pairs of 1/d(i,j) ÷ (n'(n' − 1)) among the n' people without K, 1/∞ = 0. Both directions
 * of a pair are summed; undirected this is Borgatti's 1 − 2 Σ over i < j of 1/d(i,j) ÷ (n'(n' − 1)).
 *
 * @example
 * measure(lineOfFive, "kpp-neg-distance", { asOf, set: ["0", "4"], directed: false }).value; // 1 − 2 × 2.5 / 6
 */
export const kppNegDistance = defineMeasure({
  id: "kpp-neg-distance",
  formula: "D_F(K) = 1 − Σ 1/d(i,j) over ordered pairs outside K ÷ (n'(n' − 1)), n' = n − |K|, 1/∞ = 0",
  unit: "share",
  range: "0 to 1",
  definition:
    "Borgatti's D_F of the network without K, K and its pairs left out of the denominator; 1 − global_efficiency of " +
    "networkx when undirected. Directed by default: ways run over contact.",
  unknowns:
    "Every tie is a step, whatever its strength; a tie nobody was asked about makes the network seem more brittle.",
  fewPeople: "fewer than two people left: unknown (undefinedHere); two left: 0 with a tie (directed 0.5), else 1",
  cost: "O(people × ties ÷ 256 × longest way) a group, and once per person for everybody; the best group by branch and bound",
  source: "Borgatti (2006), Identifying sets of key players in a social network, doi:10.1007/s10588-006-7084-x",
  sensitiveToMissingInterviews: true,
  parameters: {
    directed: directedOr("ways run from the trusted to the truster only"),
  },
  ...fragmentationAnswers(() => nearness),
});
