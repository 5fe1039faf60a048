import type { CalendarDate } from "../../base/ids.ts";
import { addDays, calendarDate } from "../../base/time.ts";
import { activityDates } from "../../model/activity-dates.ts";
import type { Institution } from "../../model/document.ts";
import { inOrder } from "../../model/in-order.ts";
import type { Network } from "../../model/network.ts";

/** Whether an institution goes on: the method asks for continuing activities, not for one project. */
export interface Continuity {
  readonly institution: string;
  /** The last day on which something took place with it; `null` when nothing has. */
  readonly last: string | null;
  /** The first day in the coming 90 on which something is planned with it; `null` when nothing is. */
  readonly next: string | null;
  /** Something was finished, and nothing is planned in the coming 90 days (PN-27). */
  readonly stopped: boolean;
}

/** For how many days ahead something has to be planned. */
export const plannedWithinDays = 90;

/**
 * For each institution what was last done with it and what is planned: activities of which it is a co-organiser. A joint
 * project that it asked for and that has been closed counts as something finished too, although it has no last day.
 *
 * @throws ParentCirclesError `query/date-invalid`
 */
export function continuityOf(recorded: Network, options: { readonly asOf: string }): Continuity[] {
  const network = inOrder(recorded);
  const asOf = calendarDate(options.asOf);
  return network.rows.institutions.map((institution) => continuityWith(network, institution, asOf));
}

function continuityWith({ rows }: Network, { id }: Institution, asOf: CalendarDate): Continuity {
  const theirs = rows.activities.filter(({ coOrganisers }) => coOrganisers?.includes(id) === true);
  const daysOf = (from: CalendarDate, to: CalendarDate): CalendarDate[] =>
    theirs.flatMap((activity) => activityDates(activity, { from, to })).sort();
  const last = daysOf("1970-01-01" as CalendarDate, addDays(asOf, -1)).at(-1) ?? null;
  const next = daysOf(asOf, addDays(asOf, plannedWithinDays))[0] ?? null;
  const projectDone = rows.requests.some(
    ({ institution, kind, state, date }) =>
      institution === id && kind === "jointProject" && state === "closed" && (date === undefined || date <= asOf),
  );
  return { institution: id, last, next, stopped: (last !== null || projectDone) && next === null };
}
