import type { CalendarDate } from "../base/ids.ts";
import { addDays, nextWorkingDay } from "../base/time.ts";
import { isStillToCome } from "../model/activity-dates.ts";
import type { OutreachRequest } from "../model/document.ts";
import type { Network } from "../model/network.ts";

/** A request is over so many days after it came, whatever became of it. */
export const requestLastsDays = 28;

/** Where a request stands, as whoever made it is told. */
export type ToldState = NonNullable<OutreachRequest["state"]>;

/**
 * Where a request stands by the calendar alone (R-32, in time): with the network from the next working day, closed when it
 * is over. Whatever the coordinator finds or does, whoever made the request is told the same. A joint project names
 * nobody, and may also be declined.
 */
export function stateByCalendar(network: Network, request: OutreachRequest, asOf: CalendarDate): ToldState {
  if (request.state === "declined" && !mayName(request)) return "declined";
  if (isOver(network, request, asOf)) return "closed";
  const { date } = request;
  return date !== undefined && asOf < nextWorkingDay(date as CalendarDate) ? "received" : "withTheNetwork";
}

/**
 * Whether a request is over: taken back by whoever made it, its occasion past, or 28 days old. Without a day of receipt
 * only the first two are known.
 */
export function isOver({ rows }: Network, { date, occasion, takenBack }: OutreachRequest, asOf: CalendarDate): boolean {
  if (takenBack !== undefined && takenBack <= asOf) return true;
  if (date !== undefined && asOf >= addDays(date as CalendarDate, requestLastsDays)) return true;
  const activity = rows.activities.find(({ id }) => id === occasion);
  return activity !== undefined && !isStillToCome(activity, asOf);
}

/**
 * The last day on which a request is at work, as far as is known by now: that of its occasion, or the 28th after it came.
 * An occasion that comes again ends nothing.
 */
export function lastDayOf({ rows }: Network, { date, occasion }: OutreachRequest): CalendarDate | undefined {
  const activity = rows.activities.find(({ id }) => id === occasion);
  const ends = [
    activity?.rule === undefined ? activity?.date : undefined,
    date === undefined ? undefined : addDays(date as CalendarDate, requestLastsDays - 1),
  ];
  return ends.filter((day) => day !== undefined).toSorted()[0] as CalendarDate | undefined;
}

/** Whether a request may be about people: then nothing that the network does with it is told. */
const mayName = ({ kind, named, targets }: OutreachRequest): boolean =>
  kind === "contactRequest" || named !== undefined || targets !== undefined;
