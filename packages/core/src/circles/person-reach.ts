import { byId } from "../base/ids.ts";
import type { Network } from "../model/network.ts";
import type { ContactGraph } from "../trust/contact-graph.ts";
import { probabilityAlong, type Route } from "../trust/routes.ts";

/** How somebody may be reached, the nearest first. */
export const reachStates = ["direct", "viaIntroduction", "noRoute"] as const;
/** Whether the first circle can reach somebody: itself, through one introduction, or not. */
export type ReachState = (typeof reachStates)[number];

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

/** Returns the route along a path of the contact graph, by numbers, the asker first. */
export function routeAlong(network: Network, graph: ContactGraph, path: readonly number[]): Route {
  const ids = path.map((index) => graph.ids[index] as string);
  return {
    asker: ids[0] as string,
    via: ids.slice(1, -1),
    target: ids[ids.length - 1] as string,
    probability: probabilityAlong(network, graph, path),
  };
}

/** The order of the routes to one person: by chance, then by the asker's id. */
export const likeliestFirst = (one: Route, other: Route): number =>
  other.probability - one.probability || byId(one.asker, other.asker);

/** Returns how one person can be reached over the best route of each key figure to her, the likeliest first. */
export function reachOver(routes: readonly Route[]): PersonReach {
  const best = routes[0];
  if (best === undefined)
    return { state: "noRoute", probability: 0, asker: null, via: null, path: [], onlyThrough: null };
  const state = routes.some(({ via }) => via.length === 0) ? "direct" : "viaIntroduction";
  const onlyThrough = routes.length === 1 ? best.asker : null;
  const { asker, via, target, probability } = best;
  return { state, probability, asker, via: via.at(-1) ?? null, path: [asker, ...via, target], onlyThrough };
}
