import type { CalendarDate } from "../base/ids.ts";
import { wholeNumber } from "../base/parameter.ts";
import { type HopLimitedPaths, type HopLimits, hopLimitedPaths } from "../graph/hop-limited-paths.ts";
import { mayBe } from "../model/consent.ts";
import type { Person } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import { roleOn } from "../model/roles.ts";
import type { ContactGraph } from "./contact-graph.ts";

/** A route of more than two steps is a long shot; of more than three is refused: long chains fail (Dodds 2003). */
const mostHops = 3;

/** How many steps a route may have; three is a long shot, and more is refused: `query/too-many-hops`. */
export const maxHopsParameter = wholeNumber({
  default: "setting",
  minimum: 1,
  maximum: mostHops,
  aboveMaximum: "query/too-many-hops",
  meaning: "the most steps of a route",
});

/** A plan asks for one introduction at most, whatever is looked at. */
export const mostPlannedHops = 2;

/** The rules of a route in this network: how many steps, and who may introduce. */
export const routeLimits = (network: Network, maxHops: number, relays: Uint8Array): HopLimits => ({
  maxHops,
  relays,
  relayCost: -Math.log(network.settings.introductionWillingness),
});

/** Who may introduce on this day: at least informed, willing, and not among `excluded`; 1 for each by number. */
export function introducersIn(network: Network, graph: ContactGraph, excluded: ReadonlySet<string>): Uint8Array {
  const introducers = new Uint8Array(graph.ids.length);
  for (const [index, person] of network.rows.people.entries())
    if (!excluded.has(person.id) && mayIntroduce(person, graph.asOf)) introducers[index] = 1;
  return introducers;
}

/** Whether somebody may introduce on a day: at least informed, willing, and no coach. */
export const mayIntroduce = (person: Person, asOf: CalendarDate): boolean =>
  roleOn(person, asOf) !== "coach" && mayBe(person, "introducer", asOf);

/** The likeliest routes from one asker to everyone within the limits. */
export const routesFrom = (
  { contacts }: Pick<ContactGraph, "contacts">,
  asker: number,
  limits: HopLimits,
): HopLimitedPaths => hopLimitedPaths(contacts, asker, limits);

/** A route to somebody, by numbers. */
export interface Route {
  /** From the one who is reached, over those who introduce, to the one who asks. */
  readonly steps: readonly number[];
  /** The arcs of trust between them, by their positions in the trustees of the graph. */
  readonly arcs: readonly number[];
  /** The product of its ties, and of one willingness for each who introduces. */
  readonly probability: number;
  /** The age of the last evidence, summed over its ties; a year at most each, and a year where it has no date. */
  readonly ageDays: number;
  /** Whether it is direct, or all its ties are strong enough for an introduction. */
  readonly holds: boolean;
}

/** Who stands at which end of a route, and how long it may be. */
export interface RouteRules {
  readonly maxHops: number;
  readonly willingness: number;
  readonly isAsker: (person: number) => boolean;
  readonly isIntroducer: (person: number) => boolean;
}

/**
 * Every route to somebody, those included whose ties are too weak: reach, and what can be suggested, are both read off it.
 * An asker does not introduce. Cost O(ties within the steps).
 */
export function routesTo(graph: ContactGraph, target: number, rules: RouteRules): Route[] {
  const routes: Route[] = [];
  const { offsets, targets } = graph.trustees;
  const follow = (steps: readonly number[], arcs: readonly number[]): void => {
    const from = steps[steps.length - 1] as number;
    for (let arc = offsets[from] as number; arc < (offsets[from + 1] as number); arc++) {
      const person = targets[arc] as number;
      if (steps.includes(person)) continue;
      if (rules.isAsker(person))
        routes.push(routeOver(graph, rules, { steps: [...steps, person], arcs: [...arcs, arc] }));
      else if (steps.length < rules.maxHops && rules.isIntroducer(person)) follow([...steps, person], [...arcs, arc]);
    }
  };
  follow([target], []);
  return routes;
}

function routeOver(
  { trustees, chanceOf, ageDaysOf }: ContactGraph,
  { willingness }: RouteRules,
  { steps, arcs }: Pick<Route, "steps" | "arcs">,
): Route {
  return {
    steps,
    arcs,
    probability: arcs.reduce((product, arc) => product * chanceOf(arc), willingness ** (arcs.length - 1)),
    ageDays: arcs.reduce((sum, arc) => sum + ageDaysOf(arc), 0),
    holds: arcs.length === 1 || arcs.every((arc) => trustees.onward[arc] === 1),
  };
}

/** Chances nearer than this are equal. */
const rounding = 1e-9;

/**
 * The one order of routes to somebody: the likeliest first; of equals fewer introductions, then fresher evidence, then the
 * asker and those who introduce by their numbers, which follow their ids in a network {@link inOrder}.
 */
export function likeliestFirst(one: Route, other: Route): number {
  const chance = other.probability - one.probability;
  if (Math.abs(chance) > rounding) return chance;
  const order = one.steps.length - other.steps.length || one.ageDays - other.ageDays;
  return one.steps.reduceRight((found, person, step) => found || person - (other.steps[step] as number), order);
}
