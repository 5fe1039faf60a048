import type { View } from "../../data/shapes.ts";

const monthsBack = [12, 9, 6, 3] as const;

/** The days a year, nine, six and three months before a day; the last of the month where that month is shorter. */
export const daysInYearBefore = (day: string): string[] => monthsBack.map((months) => monthsBefore(day, months));

function monthsBefore(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const lastDate = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, lastDate))).toISOString().slice(0, 10);
}

/** The days of which anything is known: a map without a single tie says nothing. */
export const daysKnown = (views: readonly View[]): View[] => views.filter(({ ties }) => ties.length > 0);
