import { refuse } from "../base/errors.ts";
import type { CalendarDate } from "../base/ids.ts";
import { ids } from "../base/parameter.ts";
import { type OptionsOf, settingsOn } from "../base/settings.ts";
import { mayBe } from "../model/consent.ts";
import type { Person } from "../model/document.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { roleOn } from "../model/roles.ts";
import { type ContactGraph, contactGraphOf } from "../trust/contact-graph.ts";
import {
  likeliestFirst,
  maxHopsParameter,
  mayIntroduce,
  type Route,
  type RouteRules,
  routesTo,
} from "../trust/routes.ts";
import { type HeldRoutes, type PersonReach, reachOver, type ReachState } from "./person-reach.ts";

/** Who can be reached on a day. */
export interface Reach {
  readonly asOf: string;
  readonly maxHops: number;
  /** How many parents outside the first circle are in each state. */
  readonly counts: Readonly<Record<ReachState, number>>;
  /** Per parent outside the first circle. */
  readonly people: Readonly<Record<string, PersonReach>>;
  /** Per key figure: how many parents have a route through her alone. */
  readonly soleRoutes: Readonly<Record<string, number>>;
  /** How many parents the present group may expect to reach. */
  readonly expectedCoverage: number;
}

/** What reach is asked with. Who is away is neither asker nor introducer, and not to be reached. */
export const reachParameters = {
  maxHops: maxHopsParameter,
  absent: ids({ otherwise: "nobody", meaning: "who is away" }),
};

/** What reach is asked for: on which day, and with which of {@link reachParameters}. */
export interface ReachOptions extends OptionsOf<typeof reachParameters> {
  readonly asOf: string;
}

/**
 * Who can be reached by the first circle, over the likeliest route of at most `maxHops` steps, in which no other key
 * figure introduces. Direct means: she trusts a key figure herself. Whether a tie is strong enough follows from its own
 * answers and outcomes; a tie of unknown strength is, and counts as the base rate. Whoever can be reached in two steps can be
 * invited by `suggestOutreach` when everybody has room, unless she has only been named, or shares no language on the way.
 *
 * `soleRoutes` counts those whose every route starts at one key figure. `expectedCoverage` is the sum over parents of
 * 1 − Π(1 − best route of each key figure): parents, 0 to their number.
 *
 * Cost O(parents × ties within the steps).
 *
 * @throws ParentCirclesError `query/too-many-hops`, `query/out-of-range`, `query/unknown-parameter`, `query/unknown-person`,
 * `query/value-not-allowed`, `query/date-invalid`
 */
export function reachOf(recorded: Network, options: ReachOptions): Reach {
  const network = inOrder(recorded);
  const query = checkedQuery(network, options);
  const { asOf, absent, maxHops } = query;
  const routes = [...routesOfFirstCircle(network, query)];
  const graph = contactGraphOf(network, query);
  const people = Object.fromEntries(routes.map(([id, held]) => [id, reachOver(graph, held)]));
  const found = Object.values(people);
  return {
    asOf,
    maxHops,
    counts: countStates(found),
    people,
    soleRoutes: soleRoutesOf(network, { asOf, absent, people: found }),
    expectedCoverage: routes.reduce((sum, [, { best }]) => sum + chanceOfAny(best), 0),
  };
}

/** The parents who are not in the first circle and may be on the map: those whom reach is about. */
export const parentsToReach = (network: Network, asOf: CalendarDate): Person[] =>
  network.rows.people.filter((person) => isToReach(person, asOf));

/** Whether reach is about this person: a parent who is not in the first circle and may be on the map. */
export function isToReach(person: Person, asOf: CalendarDate): boolean {
  const role = roleOn(person, asOf);
  return role !== "keyFigure" && role !== "coach" && mayBe(person, "onMap", asOf);
}

/** The key figures who may be asked on a day. */
export const keyFiguresOf = (network: Network, asOf: CalendarDate): Person[] =>
  network.rows.people.filter((person) => isAskable(person, asOf));

/** Whether this person is a key figure who may be asked on a day. */
export const isAskable = (person: Person, asOf: CalendarDate): boolean =>
  roleOn(person, asOf) === "keyFigure" && mayBe(person, "asker", asOf) && mayBe(person, "onMap", asOf);

/** A question about reach, checked. */
export interface ReachQuery {
  readonly asOf: CalendarDate;
  readonly absent: ReadonlySet<string>;
  readonly maxHops: number;
}

/** The options of reach, checked and complete. */
export function checkedQuery(network: Network, options: ReachOptions): ReachQuery {
  const { asOf, maxHops, absent = [] } = settingsOn(reachParameters, options, network);
  return { asOf, maxHops, absent: checkedPeople(network, absent, "absent") };
}

/** The rules of the routes of the first circle: key figures ask, and nobody else of the first circle introduces. */
export function firstCircleRules({ rows: { people }, settings }: Network, query: ReachQuery): RouteRules {
  const { asOf, absent, maxHops } = query;
  const askedOnce = (is: (person: Person) => boolean): ((index: number) => boolean) => {
    const known: boolean[] = [];
    return (index) => (known[index] ??= !absent.has(people[index]?.id ?? "") && is(people[index] as Person));
  };
  return {
    maxHops,
    willingness: settings.introductionWillingness,
    isAsker: askedOnce((person) => isAskable(person, asOf)),
    isIntroducer: askedOnce((person) => roleOn(person, asOf) !== "keyFigure" && mayIntroduce(person, asOf)),
  };
}

/** The routes of the first circle to one person that hold, as {@link likeliestFirst} has them. */
export function heldRoutesTo(graph: ContactGraph, target: number, rules: RouteRules): HeldRoutes {
  const held = routesTo(graph, target, rules)
    .filter(({ holds }) => holds)
    .sort(likeliestFirst);
  const askers = held.map(({ steps }) => steps.at(-1));
  const best = held.filter((_, place) => askers.indexOf(askers[place]) === place);
  return { best, direct: held.filter(({ steps }) => steps.length === 2) };
}

/** The routes to each parent whom reach is about and who is not absent, by id. */
export function routesOfFirstCircle(network: Network, query: ReachQuery): Map<string, HeldRoutes> {
  const graph = contactGraphOf(network, query);
  const rules = firstCircleRules(network, query);
  return new Map(
    parentsToReach(network, query.asOf)
      .filter(({ id }) => !query.absent.has(id))
      .map(({ id }) => [id, heldRoutesTo(graph, graph.indexOf.get(id) as number, rules)]),
  );
}

function countStates(people: readonly PersonReach[]): Record<ReachState, number> {
  const counts = { direct: 0, viaIntroduction: 0, noRoute: 0 };
  for (const { state } of people) counts[state]++;
  return counts;
}

function soleRoutesOf(
  network: Network,
  { asOf, absent, people }: Omit<ReachQuery, "maxHops"> & { people: readonly PersonReach[] },
): Record<string, number> {
  const counts = new Map(keyFiguresOf(network, asOf).flatMap(({ id }) => (absent.has(id) ? [] : [[id, 0]])));
  for (const { onlyThrough } of people)
    if (onlyThrough !== null) counts.set(onlyThrough, (counts.get(onlyThrough) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** The chance that at least one of several routes with different askers works. */
export const chanceOfAny = (routes: readonly Route[]): number =>
  1 - routes.reduce((missed, { probability }) => missed * (1 - probability), 1);

/** The given ids as a set; `query/unknown-person` for one that is not in the network. */
export function checkedPeople(network: Network, ids: readonly string[], option: string): ReadonlySet<string> {
  for (const [index, id] of ids.entries())
    if (!network.people.has(id)) refuse("query/unknown-person", `${option}/${index}`);
  return new Set(ids);
}
