import type { CalendarDate } from "../../base/ids.ts";
import { addDays, addMonths } from "../../base/time.ts";
import { activityDates } from "../../model/activity-dates.ts";
import type { Activity } from "../../model/document.ts";
import type { Network } from "../../model/network.ts";

/** One day on which an activity takes place. */
export interface Meeting {
  readonly activity: Activity;
  readonly date: CalendarDate;
}

/** Every meeting of a network from one day to another, both included, in order of days. */
export const meetingsBetween = (network: Network, from: CalendarDate, to: CalendarDate): Meeting[] =>
  network.rows.activities
    .flatMap((activity) => activityDates(activity, { from, to }).map((date) => ({ activity, date })))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** A quarter of the calendar, named as `2026-Q1`. */
export interface Quarter {
  readonly name: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The quarter of a day and those before it, the earliest first. */
export function quartersUpTo(asOf: CalendarDate, count: number): Quarter[] {
  const place = Math.floor((Number(asOf.slice(5, 7)) - 1) / 3);
  const start = `${asOf.slice(0, 4)}-${String(place * 3 + 1).padStart(2, "0")}-01` as CalendarDate;
  return Array.from({ length: count }, (_, index) => {
    const from = addMonths(start, -3 * (count - 1 - index));
    const name = `${from.slice(0, 4)}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`;
    return { name, from, to: addDays(addMonths(from, 3), -1) };
  });
}
