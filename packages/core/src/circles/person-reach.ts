import type { ContactGraph } from "../trust/contact-graph.ts";
import type { Route } from "../trust/routes.ts";

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

/** The routes to one person that hold. */
export interface HeldRoutes {
  /** The best of each asker, the likeliest first. */
  readonly best: readonly Route[];
  /** The direct ones. */
  readonly direct: readonly Route[];
}

/** Returns how one person can be reached over the routes to her. */
export function reachOver({ ids }: Pick<ContactGraph, "ids">, { best, direct }: HeldRoutes): PersonReach {
  const [first] = best;
  if (first === undefined)
    return { state: "noRoute", probability: 0, asker: null, via: null, path: [], onlyThrough: null };
  const path = first.steps.toReversed().map((person) => ids[person] as string);
  const asker = path[0] as string;
  return {
    state: direct.length > 0 ? "direct" : "viaIntroduction",
    probability: first.probability,
    asker,
    via: path.length > 2 ? (path.at(-2) as string) : null,
    path,
    onlyThrough: best.length === 1 ? asker : null,
  };
}
