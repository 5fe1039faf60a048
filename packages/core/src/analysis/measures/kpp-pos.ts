import {
  affordable,
  contactsIn,
  definedOr,
  defineMeasure,
  directedOr,
  type ContextOf,
  stepsOf,
  valuesOf,
} from "../measure.ts";
import { type Nearness, nearnessObjective, nearnessOf } from "../nearness.ts";
import { choice } from "../../base/parameter.ts";

/** The ways in which distance-weighted reach is brought to 0..1. */
const normalisations = ["paper", "excludeOverN", "excludeOverRest"] as const;
/** One of {@link normalisations}. */
export type Normalisation = (typeof normalisations)[number];

const parameters = {
  directed: directedOr("steps run from the trusted to the truster only"),
  normalisation: choice({
    default: "excludeOverRest",
    choices: normalisations,
    meaning: "how the sum is brought to 0..1",
  }),
};
type Context = ContextOf<typeof parameters>;

/** Members lie at distance 0 and count as 1, as in the paper; the other forms take them out again. */
function weightedByDistance(context: Context, size: number): Nearness {
  const people = context.graph.ids.length;
  const { normalisation } = context.settings;
  const subtracted = normalisation === "paper" ? 0 : size;
  const divisor = normalisation === "excludeOverRest" ? people - size : people;
  return {
    rows: contactsIn(context),
    worthAt: (distance) => 1 / Math.max(1, distance),
    farthest: Infinity,
    toValue: (sum) => (sum - subtracted) / divisor,
  };
}

function reachOfSet(context: Context, members: readonly number[]): number | undefined {
  const value = nearnessOf(weightedByDistance(context, members.length), members);
  return Number.isFinite(value) ? value : undefined;
}

/**
 * Borgatti's distance-weighted reach: how near a group is to everybody, on average.
 *
 * With d = d(K,v) counted from the group outward, and 1/∞ = 0:
 * - `paper`: (|K| + Σ 1/d over v ∉ K) ÷ n: members count as distance 1;
 * - `excludeOverN`: Σ 1/d over v ∉ K, ÷ n;
 * - `excludeOverRest` (default): Σ 1/d over v ∉ K, ÷ (n − |K|): 1 exactly when every outsider is one step away.
 *
 * For groups of one size all three rank alike.
 *
 * @example
 * measure(lineOfFive, "kpp-pos", { asOf, set: ["2"], directed: false }).value; // (1 + 1 + 1/2 + 1/2) / 4 = 0.75
 */
export const kppPos = defineMeasure({
  id: "kpp-pos",
  formula:
    "excludeOverRest: Σ 1/d(K,v) over v ∉ K, ÷ (n − |K|); excludeOverN: the same ÷ n; " +
    "paper: (|K| + Σ 1/d(K,v) over v ∉ K) ÷ n; 1/∞ = 0",
  unit: "share",
  range: "0 to 1",
  definition:
    "Three conventions circulate: Borgatti's (members count as distance 1), members left out over n (pyntacle), and " +
    "members left out over the rest (default). influenceR gives the plain sum. Steps are unweighted and run from the " +
    "group outward over contact.",
  unknowns: "Every tie is a step, whatever its strength; a tie of unknown strength too. Use coverage for decisions.",
  fewPeople:
    "nobody: unknown (undefinedHere); one: excludeOverRest undefined, for there is no outsider, paper 1, excludeOverN 0; " +
    "two: 1 where the other trusts her, else 0",
  cost: "O(people + ties) a group; the best group is NP-hard and found by branch and bound",
  source: "Borgatti (2006), Identifying sets of key players in a social network, doi:10.1007/s10588-006-7084-x",
  sensitiveToMissingInterviews: true,
  parameters,
  ofPeople: (context) => valuesOf(context.graph, (index) => reachOfSet(context, [index])),
  ofSet: (context, members) => definedOr(reachOfSet(context, members)),
  search: (context, size) => ({
    objective: nearnessObjective(weightedByDistance(context, size)),
    mostMembers: context.graph.ids.length - (context.settings.normalisation === "excludeOverRest" ? 1 : 0),
    submodular: true,
    maxNodes: affordable(stepsOf(contactsIn(context))),
  }),
});
