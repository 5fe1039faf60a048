/** The first day of the month so many months before that of a day. */
export function monthsBefore(asOf: string, months: number): string {
  const day = new Date(`${asOf.slice(0, 7)}-01T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() - months);
  return day.toISOString().slice(0, 10);
}
