import type { NetworkView } from "@parent-circles/core";

/** What rests on people, as the library's `resilienceOf` answers; only what the map says of it is needed. */
export interface StoppingAnswer {
  /** The day of the answer: it is said of the view of that day alone. */
  readonly asOf: string;
  readonly keyFigures: readonly {
    readonly id: string;
    readonly soleRoutes: readonly string[];
    readonly successors: readonly { readonly id: string; readonly regains: number }[];
  }[];
  readonly hangingTies: readonly {
    readonly kind: string;
    readonly through: string;
    readonly ends: readonly string[];
  }[];
}

/** What would be if one person stopped. */
export interface Stopping {
  /** Who would have no route, of those in the view. */
  readonly lost: readonly string[];
  /** Who could win back most of them, where the library says so; of those in the view. */
  readonly successors: readonly string[];
  /** Whether every route is counted, or the best route of each alone. */
  readonly counted: "everyRoute" | "bestRoutes";
}

/** What the library answers about one person, or, without its answer for that day, what the best routes tell. */
export function stoppingOf(view: NetworkView, stopping: string, answer?: StoppingAnswer): Stopping {
  if (answer?.asOf !== view.asOf)
    return { lost: whoLosesRoutes(view, stopping), successors: [], counted: "bestRoutes" };
  const seen = new Set(view.people.map(({ id }) => id));
  const load = answer.keyFigures.find(({ id }) => id === stopping);
  const behind = answer.hangingTies.filter(({ kind, through }) => kind === "introduction" && through === stopping);
  const lost = new Set([...(load?.soleRoutes ?? []), ...behind.flatMap(({ ends }) => ends)]);
  return {
    lost: [...lost].filter((id) => seen.has(id)),
    successors: (load?.successors ?? []).map(({ id }) => id).filter((id) => seen.has(id)),
    counted: "everyRoute",
  };
}

/**
 * Who would have no route if one person stopped, as the view says: those who have a route through that key figure alone,
 * or whose only introducer that person is.
 */
export function whoLosesRoutes({ people }: NetworkView, stopping: string): string[] {
  return people
    .filter(
      ({ onlyThrough, route }) =>
        onlyThrough === stopping || (onlyThrough !== undefined && route?.via.includes(stopping) === true),
    )
    .map(({ id }) => id);
}

/** Someone outside the first circle whom most of those who would lose their route trust, if there is one. */
export function possibleSuccessor(
  view: NetworkView,
  lost: readonly string[],
): { id: string; count: number } | undefined {
  const losing = new Set(lost);
  const outside = new Set(
    view.people.filter(({ role }) => role === "member" || role === "candidate").map(({ id }) => id),
  );
  const counts = new Map<string, number>();
  for (const { from, to, type } of view.ties)
    if (type === "trust" && losing.has(from) && outside.has(to)) counts.set(to, (counts.get(to) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return first === undefined ? undefined : { id: first[0], count: first[1] };
}
