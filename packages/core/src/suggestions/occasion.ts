import { byId, type CalendarDate } from "../base/ids.ts";
import { isStillToCome, nextDateOf, rungOf } from "../model/activity-dates.ts";
import type { Activity, Person } from "../model/document.ts";
import type { Network } from "../model/network.ts";

/** The occasion to invite somebody to: one, none because none was asked for, or none that fits. */
export type OccasionChoice = { readonly fits: true; readonly occasion: string | null } | { readonly fits: false };

/**
 * The occasion for one person: familiar places first. The one that was asked for when it is still to come and at most
 * one rung above where she stands; else the highest coming one that is (PN-23). Nobody's rung is skipped.
 */
export function occasionFor(
  network: Network,
  person: Person,
  wanted: { occasion: string | undefined; asOf: CalendarDate },
): OccasionChoice {
  if (wanted.occasion === undefined) return { fits: true, occasion: null };
  const highest = (person.stage ?? 0) + 1;
  const open = occasionsUpTo(network, highest, wanted.asOf);
  const next = open.find(({ id }) => id === wanted.occasion) ?? open[0];
  return next === undefined ? { fits: false } : { fits: true, occasion: next.id };
}

/**
 * The activities still to come up to a rung, the best first: the highest rung, of equal ones the familiar place before
 * any other (PN-39), then the soonest, then by id.
 */
export function occasionsUpTo(network: Network, highest: number, asOf: CalendarDate): Activity[] {
  return network.rows.activities
    .filter((activity) => rungOf(activity) <= highest && isStillToCome(activity, asOf))
    .sort(
      (a, b) =>
        rungOf(b) - rungOf(a) ||
        Number(b.familiar === true) - Number(a.familiar === true) ||
        byId(dayFor(a, asOf), dayFor(b, asOf)) ||
        byId(a.id, b.id),
    );
}

/** An activity without a date comes after those with one. */
const dayFor = (activity: Activity, asOf: CalendarDate): string => nextDateOf(activity, asOf) ?? "9999";
