import { known } from "../../base/answer.ts";
import { affordable, contactsIn, defineMeasure, directedOr, type ContextOf, stepsOf, valuesOf } from "../measure.ts";
import { type Nearness, nearnessObjective, nearnessOf } from "../nearness.ts";
import { wholeNumber } from "../../base/parameter.ts";

const parameters = {
  directed: directedOr("steps run from the trusted to the truster only"),
  maxHops: wholeNumber({ default: 1, minimum: 1, maximum: 1_000, meaning: "m, the most steps" }),
};
type Context = ContextOf<typeof parameters>;

const withinHops = (context: Context, size: number): Nearness => ({
  rows: contactsIn(context),
  worthAt: (distance) => (distance <= context.settings.maxHops ? 1 : 0),
  farthest: context.settings.maxHops,
  toValue: (sum) => sum - size,
});

const reachOfSet = (context: Context, members: readonly number[]): number =>
  nearnessOf(withinHops(context, members.length), members);

/**
 * Borgatti's m-reach: how many parents outside the group lie within m steps of it.
 *
 * |{v ∉ K : d(K,v) ≤ m}|, d counted from the group outward over contact: from the one who is trusted to those who trust
 * her. A person alone is a group of one.
 *
 * @example
 * measure(network, "kpp-pos-reach", { asOf, set: ["P-K1", "P-K5"], maxHops: 2 }).value;
 */
export const kppPosReach = defineMeasure({
  id: "kpp-pos-reach",
  formula: "|{v ∉ K : d(K,v) ≤ m}|, d(K,v) = fewest steps of contact from the nearest member of K to v",
  unit: "parents",
  range: "0 to the number of parents outside the group",
  definition:
    "Members do not count themselves; steps are unweighted and run from the group outward. igraph's neighborhood_size " +
    "of the group less its members agrees.",
  unknowns: "Every tie is a step, whatever its strength; a tie of unknown strength too. Use coverage for decisions.",
  fewPeople: "nobody: 0 for the empty group; one: 0; two: 1 where one trusts the other, else 0",
  cost: "O(people + ties) a group",
  source: "Borgatti (2006), Identifying sets of key players in a social network, doi:10.1007/s10588-006-7084-x",
  sensitiveToMissingInterviews: true,
  parameters,
  ofPeople: (context) => valuesOf(context.graph, (index) => reachOfSet(context, [index])),
  ofSet: (context, members) => known(reachOfSet(context, members)),
  search: (context, size) => ({
    objective: nearnessObjective(withinHops(context, size)),
    submodular: true,
    maxNodes: affordable(stepsOf(contactsIn(context))),
  }),
});
