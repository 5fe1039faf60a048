import type { CalendarDate } from "./ids.ts";
import { addDays, daysBetween, isCalendarDate } from "./time.ts";

/** How often an activity comes back: the part of RFC 5545 rules that meetings of parents need. */
export interface TimeRule {
  readonly frequency: "DAILY" | "WEEKLY" | "MONTHLY";
  /** Every so many days, weeks or months. */
  readonly interval: number;
  /** 0 is Sunday; none: that of the start. */
  readonly weekdays: readonly number[];
  /** For a monthly rule: the first, second … (−1: last) of that weekday; absent: each of the weekdays. */
  readonly place?: number;
  /** For a monthly rule: which of the days that it gives in a month is meant, −1 the last. */
  readonly position?: number;
  /** For a monthly rule without weekdays: the day of the month, −1 the last; absent: that of the start. */
  readonly monthDay?: number;
  /** With which day a week begins. */
  readonly weekStart: number;
  readonly count?: number;
  readonly until?: CalendarDate;
}

const days = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];
const frequencies = ["DAILY", "WEEKLY", "MONTHLY"] as const;

/**
 * Reads a rule such as `FREQ=MONTHLY;BYDAY=2TU` or `RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=6`, as calendars write
 * them. For anything else that RFC 5545 knows it returns the name of the part that is not read, so that no date is guessed.
 */
export function readTimeRule(text: string): TimeRule | { readonly unread: string } {
  const parts = text
    .replace(/^RRULE:/i, "")
    .split(";")
    .filter((part, index) => part !== "" || index === 0);
  const rule: Partial<Mutable> = {};
  const read = new Set<string>();
  for (const part of parts) {
    const [key = "", value = ""] = part.toUpperCase().split("=", 2);
    const found = read.has(key) ? undefined : readers[key]?.(value);
    if (found === undefined) return { unread: nameOf(key) };
    read.add(key);
    Object.assign(rule, found);
  }
  const { frequency, interval = 1, weekdays = [], weekStart = 1 } = rule;
  if (frequency === undefined) return { unread: "FREQ" };
  const monthly = ["place", "position", "monthDay"].some((key) => Object.hasOwn(rule, key));
  const one = weekdays.length > 1 && rule.place !== undefined;
  if ((monthly && frequency !== "MONTHLY") || one || (rule.monthDay !== undefined && weekdays.length > 0))
    return { unread: nameOf(parts.at(-1)?.split("=")[0] ?? "") };
  return { ...rule, frequency, interval, weekdays, weekStart };
}

/** What somebody wrote in place of a rule is not repeated. */
const nameOf = (key: string): string => (/^[A-Z]{2,10}$/.test(key) ? key : "FREQ");

type Mutable = { -readonly [Key in keyof TimeRule]: TimeRule[Key] };

/** What each part of a rule says; `undefined` where it says something that is not read. */
const readers: Readonly<Record<string, (value: string) => Partial<Mutable> | undefined>> = {
  FREQ: (value) => {
    const frequency = frequencies.find((one) => one === value);
    return frequency && { frequency };
  },
  INTERVAL: (value) => (isCount(value) ? { interval: Number(value) } : undefined),
  COUNT: (value) => (isCount(value) ? { count: Number(value) } : undefined),
  BYDAY: readByDay,
  BYSETPOS: (value) => (/^(-1|[1-9]|[12]\d)$/.test(value) ? { position: Number(value) } : undefined),
  BYMONTHDAY: (value) => (/^(-1|[1-9]|[12]\d|3[01])$/.test(value) ? { monthDay: Number(value) } : undefined),
  WKST: (value) => (days.includes(value) ? { weekStart: days.indexOf(value) } : undefined),
  UNTIL: (value) => {
    const until = value.replace(/^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/, "$1-$2-$3");
    return isCalendarDate(until) ? { until } : undefined;
  },
};

const isCount = (text: string): boolean => /^[1-9]\d{0,2}$/.test(text);

function readByDay(value: string): Partial<Mutable> | undefined {
  const parts = value.split(",").map((part) => /^(-1|[1-5])?(SU|MO|TU|WE|TH|FR|SA)$/.exec(part));
  const weekdays = parts.map((part) => days.indexOf(part?.[2] ?? ""));
  const place = parts[0]?.[1];
  if (weekdays.includes(-1) || new Set(weekdays).size < weekdays.length || parts.some((part) => part?.[1] !== place))
    return undefined;
  return place === undefined ? { weekdays } : { weekdays, place: Number(place) };
}

/**
 * The days of a rule from its start, in order: those from `from` to `to`, both included. The start itself counts only
 * when the rule gives it (as in RFC 5545 with a matching start). A rule without an end never runs out.
 */
export function datesOf(
  rule: TimeRule,
  start: CalendarDate,
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
): CalendarDate[] {
  const last = rule.until !== undefined && rule.until < to ? rule.until : to;
  const dates: CalendarDate[] = [];
  let given = 0;
  // A rule with a count is counted from its start; any other may begin at the period in which somebody looks.
  const first = rule.count === undefined && from > start ? periodsBetween(rule, start, from) : 0;
  for (let period = first; ; period++) {
    const { begins, inPeriod } = periodOf(rule, start, period);
    if (begins > last) return dates;
    for (const date of inPeriod) {
      if (date < start) continue;
      if (date > last || given === rule.count) return dates;
      given++;
      if (date >= from) dates.push(date);
    }
  }
}

/** How many whole periods of a rule lie before the one in which a day may fall. */
function periodsBetween({ frequency, interval }: TimeRule, start: CalendarDate, day: CalendarDate): number {
  const longestDays = { DAILY: 1, WEEKLY: 7, MONTHLY: 31 }[frequency] * interval;
  return Math.max(0, Math.floor(daysBetween(start, day) / longestDays) - 1);
}

interface Period {
  readonly begins: CalendarDate;
  /** The days that the rule gives in it, in order. */
  readonly inPeriod: readonly CalendarDate[];
}

function periodOf(rule: TimeRule, start: CalendarDate, period: number): Period {
  const { frequency, interval, weekdays, weekStart } = rule;
  if (frequency === "MONTHLY") return monthOf(rule, start, monthAfter(start, period * interval));
  if (frequency === "DAILY") {
    const day = addDays(start, period * interval);
    return { begins: day, inPeriod: weekdays.length === 0 || weekdays.includes(weekdayOf(day)) ? [day] : [] };
  }
  const wanted = (weekdays.length === 0 ? [weekdayOf(start)] : weekdays).map((day) => (day - weekStart + 7) % 7);
  const begins = addDays(start, 7 * interval * period - ((weekdayOf(start) - weekStart + 7) % 7));
  return { begins, inPeriod: wanted.toSorted((a, b) => a - b).map((day) => addDays(begins, day)) };
}

function monthOf(rule: TimeRule, start: CalendarDate, begins: CalendarDate): Period {
  const { weekdays, place, position, monthDay = Number(start.slice(8)) } = rule;
  const nextMonth = monthAfter(begins, 1);
  const all = Array.from({ length: daysBetween(begins, nextMonth) }, (_, index) => addDays(begins, index));
  // A month without that day is left out, as in RFC 5545.
  if (weekdays.length === 0) return { begins, inPeriod: all.slice(monthDay - (monthDay > 0 ? 1 : 0)).slice(0, 1) };
  const given = all.filter((day) => weekdays.includes(weekdayOf(day)));
  return { begins, inPeriod: at(place === undefined ? given : at(given, place), position) };
}

/** All of a list, or the one at a place: 1 is the first, −1 the last. */
const at = (list: readonly CalendarDate[], place: number | undefined): readonly CalendarDate[] =>
  place === undefined ? list : list.slice(place > 0 ? place - 1 : place).slice(0, 1);

/** The first day of the month `months` after that of a date. */
function monthAfter(date: CalendarDate, months: number): CalendarDate {
  const first = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1 + months, 1));
  return first.toISOString().slice(0, 10) as CalendarDate;
}

/** 1970-01-04 was a Sunday. */
const weekdayOf = (date: CalendarDate): number => ((daysBetween("1970-01-04" as CalendarDate, date) % 7) + 7) % 7;

/**
 * The moment at which a day and a local time fall in a time zone, in UTC (`2022-03-08T13:30Z`). The local time stays the
 * same over a change of the clock. A time that such a change skips is read with the offset before the gap, and of one that
 * comes twice the first is meant (RFC 5545, 3.3.5).
 */
export function momentOf(date: CalendarDate, time: string, timeZone: string): string {
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  const [before, after] = [offsetMs(asUtc - dayMs, timeZone), offsetMs(asUtc + dayMs, timeZone)];
  const isLater = offsetMs(asUtc - before, timeZone) !== before && offsetMs(asUtc - after, timeZone) === after;
  return `${new Date(asUtc - (isLater ? after : before)).toISOString().slice(0, 16)}Z`;
}

const dayMs = 86_400_000;

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
