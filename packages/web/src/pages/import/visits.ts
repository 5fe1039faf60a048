import type { View } from "../../data/shapes.ts";
import { groupedBy } from "./grouped-by.ts";

/** Somebody to visit, and why: how many trust her, and how many of them do not name the first one. */
export interface Visit {
  readonly id: string;
  readonly label: string;
  readonly consent: string | undefined;
  readonly trustedBy: number;
  readonly missedByFirst: number;
}

/** So many are proposed: one, and two more to choose from. */
const mostVisits = 3;

/**
 * Whom to visit first: the mothers whom most of the others trust, by the registered measure. Whoever coaches is no mother to
 * visit; equals stand in the order of their names.
 */
export function visitsOf(
  view: Pick<View, "people" | "ties">,
  values: Readonly<Record<string, number | null>>,
): Visit[] {
  const trusters = groupedBy(
    view.ties.filter(({ type }) => type === "trust"),
    ({ to }) => to,
  );
  const trustersOf = (id: string): Set<string> => new Set((trusters.get(id) ?? []).map(({ from }) => from));
  const found = view.people
    .filter(({ id, role }) => role !== "coach" && (values[id] ?? 0) > 0)
    .toSorted((one, other) => (values[other.id] ?? 0) - (values[one.id] ?? 0) || one.label.localeCompare(other.label))
    .slice(0, mostVisits);
  const first = trustersOf(found[0]?.id ?? "");
  return found.map(({ id, label, consent }) => ({
    id,
    label,
    consent,
    trustedBy: values[id] ?? 0,
    missedByFirst: [...trustersOf(id)].filter((from) => !first.has(from)).length,
  }));
}

/** How many name nobody whom they trust: perhaps it was not asked. */
export function silentIn({ people, ties }: Pick<View, "people" | "ties">): number {
  const named = new Set(ties.filter(({ type }) => type === "trust").map(({ from }) => from));
  return people.filter(({ id, role }) => role !== "coach" && !named.has(id)).length;
}
