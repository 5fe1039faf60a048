import { refuse } from "../base/errors.ts";
import type { CalendarDate } from "../base/ids.ts";
import { ids } from "../base/parameter.ts";
import { type OptionsOf, settingsOn } from "../base/settings.ts";
import { mayBe } from "../model/consent.ts";
import type { Person } from "../model/document.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { roleOn } from "../model/roles.ts";
import { contactGraphOf } from "../trust/contact-graph.ts";
import { introducersIn, maxHopsParameter, type Route, routeLimits, routesFrom } from "../trust/routes.ts";
import { likeliestFirst, type PersonReach, reachOver, type ReachState, routeAlong } from "./person-reach.ts";

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
 * figure introduces. Direct means: she trusts a key figure herself.
 *
 * `soleRoutes` counts those whose every route starts at one key figure. `expectedCoverage` is the sum over parents of
 * 1 − Π(1 − best route of each key figure): parents, 0 to their number. A tie of unknown strength counts as 0.5.
 *
 * Cost O(key figures × ties within the steps).
 *
 * @throws ParentCirclesError `query/too-many-hops`, `query/out-of-range`, `query/unknown-parameter`, `query/unknown-person`,
 * `query/value-not-allowed`, `query/date-invalid`
 */
export function reachOf(recorded: Network, options: ReachOptions): Reach {
  const network = inOrder(recorded);
  const query = checkedQuery(network, options);
  const { asOf, absent, maxHops } = query;
  const routes = routesOfFirstCircle(network, query);
  const parents = parentsToReach(network, asOf).filter(({ id }) => !absent.has(id));
  const people = Object.fromEntries(parents.map(({ id }) => [id, reachOver(routes.get(id) ?? [])]));
  return {
    asOf,
    maxHops,
    counts: countStates(Object.values(people)),
    people,
    soleRoutes: soleRoutesOf(network, { asOf, absent, routes }),
    expectedCoverage: parents.reduce((sum, { id }) => sum + chanceOfAny(routes.get(id) ?? []), 0),
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

/** The best route of each key figure to each person, best first; ties by asker's id. */
export function routesOfFirstCircle(network: Network, query: ReachQuery): Map<string, Route[]> {
  const graph = contactGraphOf(network, query);
  const everyKeyFigure = network.rows.people
    .filter((person) => roleOn(person, query.asOf) === "keyFigure")
    .map(({ id }) => id);
  const introducers = introducersIn(network, graph, new Set([...everyKeyFigure, ...query.absent]));
  const limits = routeLimits(network, query.maxHops, introducers);
  const routes = new Map<string, Route[]>();
  for (const { id } of keyFiguresOf(network, query.asOf)) {
    if (query.absent.has(id)) continue;
    const found = routesFrom(graph, graph.indexOf.get(id) as number, limits);
    for (const target of found.reached) addRoute(routes, routeAlong(network, graph, found.pathTo(target)));
  }
  for (const found of routes.values()) found.sort(likeliestFirst);
  return routes;
}

function addRoute(routes: Map<string, Route[]>, route: Route): void {
  const found = routes.get(route.target);
  if (found === undefined) routes.set(route.target, [route]);
  else found.push(route);
}

function countStates(people: readonly PersonReach[]): Record<ReachState, number> {
  const counts = { direct: 0, viaIntroduction: 0, noRoute: 0 };
  for (const { state } of people) counts[state]++;
  return counts;
}

function soleRoutesOf(
  network: Network,
  { asOf, absent, routes }: Omit<ReachQuery, "maxHops"> & { routes: Map<string, Route[]> },
): Record<string, number> {
  const counts = new Map(keyFiguresOf(network, asOf).flatMap(({ id }) => (absent.has(id) ? [] : [[id, 0]])));
  for (const { id } of parentsToReach(network, asOf)) {
    const found = absent.has(id) ? [] : (routes.get(id) ?? []);
    const only = found.length === 1 ? found[0]?.asker : undefined;
    if (only !== undefined) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
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
