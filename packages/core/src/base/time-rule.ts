import type { CalendarDate } from "./ids.ts";
import { addDays, daysBetween } from "./time.ts";

/** How often an activity comes back: the part of RFC 5545 rules that meetings of parents need. */
export interface TimeRule {
  readonly frequency: "WEEKLY" | "MONTHLY";
  /** Every so many weeks or months. */
  readonly interval: number;
  /** 0 is Sunday. */
  readonly weekdays: readonly number[];
  /** For a monthly rule: the first, second … (−1: last) of that weekday; absent: the day of the month of the start. */
  readonly place?: number;
  readonly count?: number;
  readonly until?: CalendarDate;
}

const days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const known = new Set(["FREQ", "INTERVAL", "BYDAY", "COUNT", "UNTIL"]);
/** Nobody plans further ahead than this. */
const mostDates = 1_000;

/**
 * Reads a rule such as `FREQ=MONTHLY;BYDAY=2TU` or `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=6`; `undefined` for
 * anything else that RFC 5545 knows, so that no date is ever guessed.
 */
export function readTimeRule(text: string): TimeRule | undefined {
  const parts = new Map(text.split(";").map((part) => part.split("=", 2) as [string, string | undefined]));
  if (parts.size !== text.split(";").length || [...parts.keys()].some((key) => !known.has(key))) return undefined;
  const frequency = parts.get("FREQ");
  if (frequency !== "WEEKLY" && frequency !== "MONTHLY") return undefined;
  const byDay = readByDay(parts.get("BYDAY"), frequency);
  const interval = wholeNumber(parts.get("INTERVAL") ?? "1");
  const count = parts.has("COUNT") ? wholeNumber(parts.get("COUNT") ?? "") : undefined;
  const until = parts.has("UNTIL") ? readUntil(parts.get("UNTIL") ?? "") : undefined;
  const unreadable = (parts.has("COUNT") && count === undefined) || (parts.has("UNTIL") && until === undefined);
  if (byDay === undefined || interval === undefined || unreadable) return undefined;
  return {
    frequency,
    interval,
    ...byDay,
    ...(count === undefined ? {} : { count }),
    ...(until === undefined ? {} : { until }),
  };
}

function readByDay(text: string | undefined, frequency: string): Pick<TimeRule, "weekdays" | "place"> | undefined {
  if (text === undefined) return { weekdays: [] };
  const parts = text.split(",").map((part) => /^(-1|[1-5])?(SU|MO|TU|WE|TH|FR|SA)$/.exec(part));
  const weekdays = parts.map((part) => days.indexOf(part?.[2] ?? ""));
  const places = parts.map((part) => part?.[1]);
  if (weekdays.includes(-1) || new Set(weekdays).size !== weekdays.length) return undefined;
  if (frequency === "WEEKLY") return places.every((place) => place === undefined) ? { weekdays } : undefined;
  return places.length === 1 && places[0] !== undefined ? { weekdays, place: Number(places[0]) } : undefined;
}

function wholeNumber(text: string): number | undefined {
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined;
}

function readUntil(text: string): CalendarDate | undefined {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/.exec(text) ?? [];
  return year === undefined ? undefined : (`${year}-${month}-${day}` as CalendarDate);
}

/**
 * The days of a rule from its start, in order: those from `from` to `to`, both included. The start itself counts only
 * when the rule gives it (as in RFC 5545 with a matching start).
 */
export function datesOf(
  rule: TimeRule,
  start: CalendarDate,
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
): CalendarDate[] {
  const last = rule.until !== undefined && rule.until < to ? rule.until : to;
  const dates: CalendarDate[] = [];
  let given = 0;
  for (const date of rule.frequency === "WEEKLY" ? weekly(rule, start) : monthly(rule, start)) {
    if (date > last || given === (rule.count ?? mostDates)) break;
    given++;
    if (date >= from) dates.push(date);
  }
  return dates;
}

/** Weeks begin on Monday, as in RFC 5545 where no other day is given. */
function* weekly({ interval, weekdays }: TimeRule, start: CalendarDate): Generator<CalendarDate> {
  const wanted = (weekdays.length === 0 ? [weekdayOf(start)] : weekdays).map((day) => (day + 6) % 7);
  const monday = addDays(start, -((weekdayOf(start) + 6) % 7));
  for (let week = 0; week < mostDates; week++)
    for (const day of wanted.toSorted((a, b) => a - b)) {
      const date = addDays(monday, 7 * interval * week + day);
      if (date >= start) yield date;
    }
}

function* monthly({ interval, weekdays, place }: TimeRule, start: CalendarDate): Generator<CalendarDate> {
  for (let step = 0; step < mostDates; step++) {
    const first = monthAfter(start, step * interval);
    const date =
      place === undefined || weekdays[0] === undefined
        ? sameDayIn(first, start)
        : nthWeekday(first, weekdays[0], place);
    if (date !== undefined && date >= start) yield date;
  }
}

/** The first day of the month `months` after that of a date. */
function monthAfter(date: CalendarDate, months: number): CalendarDate {
  const first = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + months, 1));
  return first.toISOString().slice(0, 10) as CalendarDate;
}

/** A month without that day is left out, as in RFC 5545. */
const sameDayIn = (first: CalendarDate, start: CalendarDate): CalendarDate | undefined =>
  inMonth(addDays(first, Number(start.slice(8)) - 1), first);

function nthWeekday(first: CalendarDate, weekday: number, place: number): CalendarDate | undefined {
  if (place > 0) return inMonth(addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (place - 1)), first);
  const lastDay = addDays(monthAfter(first, 1), -1);
  return addDays(lastDay, -((weekdayOf(lastDay) - weekday + 7) % 7));
}

const inMonth = (date: CalendarDate, first: CalendarDate): CalendarDate | undefined =>
  date.slice(0, 7) === first.slice(0, 7) ? date : undefined;

/** 1970-01-04 was a Sunday. */
const weekdayOf = (date: CalendarDate): number => ((daysBetween("1970-01-04" as CalendarDate, date) % 7) + 7) % 7;

/**
 * The moment at which a day and a local time fall in a time zone, in UTC (`2022-03-08T13:30Z`). The local time stays the
 * same over a change of the clock; a time that such a change skips is read as the one after the gap.
 */
export function momentOf(date: CalendarDate, time: string, timeZone: string): string {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const offset = offsetMs(asUtc, timeZone);
  const moment = asUtc - offsetMs(asUtc - offset, timeZone);
  return `${new Date(moment).toISOString().slice(0, 16)}Z`;
}

function offsetMs(moment: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  }).formatToParts(moment);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute")) - moment;
}
