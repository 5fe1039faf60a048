import type { CalendarDate } from "../base/ids.ts";
import type { Activity, Person } from "../model/document.ts";
import type { Network } from "../model/network.ts";

/** The occasion to invite somebody to: one, none because none was asked for, or none that fits. */
export type OccasionChoice = { readonly fits: true; readonly occasion: string | null } | { readonly fits: false };

/**
 * The occasion for one person: familiar places first. The one that was asked for when it is at most one rung above
 * where she stands; else the highest coming one that is (PN-23). Nobody's rung is skipped.
 */
export function occasionFor(
  network: Network,
  person: Person,
  wanted: { occasion: string | undefined; asOf: CalendarDate },
): OccasionChoice {
  if (wanted.occasion === undefined) return { fits: true, occasion: null };
  const highest = (person.stage ?? 0) + 1;
  const asked = network.rows.activities.find(({ id }) => id === wanted.occasion);
  if (asked !== undefined && stageOf(asked) <= highest) return { fits: true, occasion: asked.id };
  const coming = network.rows.activities
    .filter((activity) => stageOf(activity) <= highest && (activity.date === undefined || activity.date >= wanted.asOf))
    .sort((a, b) => stageOf(b) - stageOf(a) || compare(a.date, b.date) || compare(a.id, b.id));
  const next = coming[0];
  return next === undefined ? { fits: false } : { fits: true, occasion: next.id };
}

/** An activity without a stage counts as one in the school building, so that nobody is sent there unprepared. */
const stageOf = ({ stage }: Activity): number => stage ?? 4;

const compare = (a: string | undefined, b: string | undefined): number => {
  if (a === b) return 0;
  return a !== undefined && (b === undefined || a < b) ? -1 : 1;
};
