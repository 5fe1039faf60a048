import type { NetworkView } from "@parent-circles/core";

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
