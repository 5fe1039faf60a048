import type { CalendarDate } from "../base/ids.ts";
import { wholeNumber } from "../base/parameter.ts";
import { type HopLimitedPaths, type HopLimits, hopLimitedPaths } from "../graph/hop-limited-paths.ts";
import { mayBe } from "../model/consent.ts";
import type { Person } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import { roleOn } from "../model/roles.ts";
import { type ContactGraph, costOf } from "./contact-graph.ts";

/** How somebody can be reached: the asker, nobody or one introducer (rarely two), and the chance that it works. */
export interface Route {
  readonly asker: string;
  /** From the asker's side to the target's; empty for a direct route. */
  readonly via: readonly string[];
  readonly target: string;
  readonly probability: number;
}

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

/** The rules of a route in this network: how many steps, who may introduce, and how strong each of its ties must be. */
export const routeLimits = (network: Network, maxHops: number, relays: Uint8Array): HopLimits => ({
  maxHops,
  relays,
  relayCost: -Math.log(network.settings.introductionWillingness),
  maxRelayedArcCost: costOf(network.settings.introductionMinimum),
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

/** The chance that a path (by numbers, asker first) works: the product of its ties, and of one willingness a relay. */
export function probabilityAlong(network: Network, graph: ContactGraph, path: readonly number[]): number {
  let probability = network.settings.introductionWillingness ** Math.max(0, path.length - 2);
  for (let step = 1; step < path.length; step++)
    probability *= graph.arcBetween(path[step] as number, path[step - 1] as number)?.belief.probability ?? 0;
  return probability;
}
