import { refuse } from "../base/errors.ts";
import { byId, type CalendarDate } from "../base/ids.ts";
import { calendarDate } from "../base/time.ts";
import { mayBe } from "../model/consent.ts";
import type { Person } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import { roleOn } from "../model/roles.ts";
import type { Role } from "../model/vocabulary.ts";
import { type ContactGraph, contactGraphOf } from "../trust/contact-graph.ts";
import { introducersIn, probabilityAlong, type Route, routeLimits, routesFrom } from "../trust/routes.ts";

/** Whether the first circle can reach somebody: itself, through one introduction, or not. */
export type ReachState = "direct" | "viaIntroduction" | "noRoute";

/** How one person can be reached. */
export interface PersonReach {
  readonly state: ReachState;
  /** The chance that the best route works; 0 without a route. */
  readonly probability: number;
  /** Who would ask; `null` without a route. */
  readonly asker: string | null;
  /** Who would introduce her: somebody whom she trusts herself; `null` for a direct route or none. */
  readonly via: string | null;
  /** The whole route, from the asker to her; empty without one. */
  readonly path: readonly string[];
  /** The one key figure through whom alone there is a route; `null` with none or several. */
  readonly onlyThrough: string | null;
}

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

/** What reach is asked for. */
export interface ReachOptions {
  readonly asOf: string;
  /** Steps in a route: 2 unless the network sets another number; 3 is a long shot, more is refused. */
  readonly maxHops?: number;
  /** People who are away: neither asker nor introducer, and not to be reached. */
  readonly absent?: readonly string[];
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
 * @throws ParentCirclesError `query/too-many-hops`, `query/unknown-person`, `query/date-invalid`
 */
export function reachOf(network: Network, options: ReachOptions): Reach {
  const asOf = calendarDate(options.asOf);
  const absent = checkedPeople(network, options.absent ?? [], "absent");
  const maxHops = options.maxHops ?? network.settings.maxHops;
  const routes = routesOfFirstCircle(network, { asOf, absent, maxHops });
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
  network.rows.people.filter((person) => isParentOutside(roleOn(person, asOf)) && mayBe(person, "onMap", asOf));

const isParentOutside = (role: Role): boolean => role !== "keyFigure" && role !== "coach";

/** The key figures who may be asked on a day. */
export const keyFiguresOf = (network: Network, asOf: CalendarDate): Person[] =>
  network.rows.people.filter(
    (person) => roleOn(person, asOf) === "keyFigure" && mayBe(person, "asker", asOf) && mayBe(person, "onMap", asOf),
  );

interface FirstCircleQuery {
  readonly asOf: CalendarDate;
  readonly absent: ReadonlySet<string>;
  readonly maxHops: number;
}

/** The best route of each key figure to each person, best first; ties by asker's id. */
export function routesOfFirstCircle(network: Network, query: FirstCircleQuery): Map<string, Route[]> {
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
  for (const found of routes.values()) found.sort((a, b) => b.probability - a.probability || byId(a.asker, b.asker));
  return routes;
}

function routeAlong(network: Network, graph: ContactGraph, path: readonly number[]): Route {
  const ids = path.map((index) => graph.ids[index] as string);
  return {
    asker: ids[0] as string,
    via: ids.slice(1, -1),
    target: ids[ids.length - 1] as string,
    probability: probabilityAlong(network, graph, path),
  };
}

function addRoute(routes: Map<string, Route[]>, route: Route): void {
  const found = routes.get(route.target);
  if (found === undefined) routes.set(route.target, [route]);
  else found.push(route);
}

function reachOver(routes: readonly Route[]): PersonReach {
  const best = routes[0];
  if (best === undefined)
    return { state: "noRoute", probability: 0, asker: null, via: null, path: [], onlyThrough: null };
  const state = routes.some(({ via }) => via.length === 0) ? "direct" : "viaIntroduction";
  const onlyThrough = routes.length === 1 ? best.asker : null;
  const { asker, via, target, probability } = best;
  return { state, probability, asker, via: via.at(-1) ?? null, path: [asker, ...via, target], onlyThrough };
}

function countStates(people: readonly PersonReach[]): Record<ReachState, number> {
  const counts = { direct: 0, viaIntroduction: 0, noRoute: 0 };
  for (const { state } of people) counts[state]++;
  return counts;
}

function soleRoutesOf(
  network: Network,
  { asOf, absent, routes }: Omit<FirstCircleQuery, "maxHops"> & { routes: Map<string, Route[]> },
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
