import { refuse } from "./errors.ts";
import type { CalendarDate } from "./ids.ts";

const dayMs = 86_400_000;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day of the calendar: `2026-02-28` is, `2026-02-30` is not. */
export function isCalendarDate(text: string): text is CalendarDate {
  if (!datePattern.test(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** Reads a given date; throws `query/date-invalid` at `place` when it is no day of the calendar. */
export const calendarDate = (text: string, place = "asOf"): CalendarDate =>
  isCalendarDate(text) ? text : refuse("query/date-invalid", place);

/** Days from one date to a later one; negative when `later` lies before. */
export const daysBetween = (earlier: CalendarDate, later: CalendarDate): number =>
  Math.round((Date.parse(`${later}T00:00:00Z`) - Date.parse(`${earlier}T00:00:00Z`)) / dayMs);

/** The date `days` after (or, negative, before) a date. */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10) as CalendarDate;

/** The first day after a date that is no Saturday or Sunday. */
export function nextWorkingDay(date: CalendarDate): CalendarDate {
  const next = addDays(date, 1);
  const weekday = new Date(`${next}T00:00:00Z`).getUTCDay();
  return weekday === 6 ? addDays(next, 2) : weekday === 0 ? addDays(next, 1) : next;
}

/** The date `months` later; the last day of the month where that day does not exist. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const [year, month, day] = date.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + months - 1, Math.min(day, last))).toISOString().slice(0, 10) as CalendarDate;
}
