import type { CalendarDate } from "../base/ids.ts";
import { addDays } from "../base/time.ts";
import { datesOf, readTimeRule } from "../base/time-rule.ts";
import type { Activity } from "./document.ts";

/** A stretch of days, both ends included. */
export interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Somebody who plans further ahead than this has no use for a date. */
const yearsAheadDays = 730;

/** The days on which an activity takes place: its date, or those that its rule gives from that date on, less the cancelled. */
export function activityDates({ date, rule, cancelled }: Activity, days: Days): CalendarDate[] {
  if (date === undefined) return [];
  const start = date as CalendarDate;
  const read = rule === undefined ? undefined : readTimeRule(rule);
  const dates = read === undefined || "unread" in read ? [start] : datesOf(read, start, days);
  return dates.filter((day) => day >= days.from && day <= days.to && cancelled?.includes(day) !== true);
}

/** The first day on or after a day on which an activity takes place; `undefined` when it is over or has no date. */
export const nextDateOf = (activity: Activity, asOf: CalendarDate): CalendarDate | undefined =>
  activityDates(activity, { from: asOf, to: addDays(asOf, yearsAheadDays) })[0];

/** Whether somebody can still be invited: it has a day to come, or no date at all. */
export const isStillToCome = (activity: Activity, asOf: CalendarDate): boolean =>
  activity.date === undefined || nextDateOf(activity, asOf) !== undefined;

/**
 * The rung of an activity. Without one, a familiar place counts as a neighbourhood meeting, and anything else as the
 * school building, so that nobody is sent there unprepared.
 */
export const rungOf = ({ stage, familiar }: Activity): number => stage ?? (familiar === true ? 2 : 4);
