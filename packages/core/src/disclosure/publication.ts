import type { CalendarDate } from "../base/ids.ts";
import { addDays } from "../base/time.ts";

/**
 * The Sunday on or before a day. Whoever is outside the network gets counts as they stood on that day, whenever in the
 * week she asks, so that the difference between two answers tells nothing of what happened in between.
 */
export const publicationDay = (asOf: CalendarDate): CalendarDate =>
  addDays(asOf, -new Date(`${asOf}T00:00:00Z`).getUTCDay());
