import { refuseAct } from "../base/refuse-act.ts";
import { calendarDate } from "../base/time.ts";
import { findPerson } from "../model/find-person.ts";
import { inOrder } from "../model/in-order.ts";
import { type Network, withRows } from "../model/network.ts";
import { roleOn } from "../model/roles.ts";

/** A coaching session of the key group: when, by whom, and how many were there; not who, and not what was said. */
export interface CoachingSession {
  readonly date: string;
  readonly coach: string;
  readonly present?: number;
}

/**
 * The network with one more coaching session.
 *
 * @throws ParentCirclesError `role/not-possible` when the person was no coach on that day; `query/unknown-person`,
 *   `query/date-invalid`
 */
export function recordCoaching(network: Network, session: CoachingSession): Network {
  const coach = findPerson(network, session.coach, "coach");
  if (roleOn(coach, calendarDate(session.date, "date")) !== "coach")
    refuseAct("role/not-possible", "coach", { reason: "isNoCoach" });
  return withRows(network, { coachingSessions: [...network.rows.coachingSessions, session] });
}

/** How many sessions there were in one month, `YYYY-MM`. */
export interface CoachingMonth {
  readonly month: string;
  readonly sessions: number;
}

/**
 * Coaching sessions per month, from the month of one day to that of another, months without one included (PN-11). Where
 * sessions are not recorded at all, every month has 0: {@link healthOf} tells the two apart.
 */
export function coachingPerMonth(recorded: Network, { from, to }: { from: string; to: string }): CoachingMonth[] {
  const network = inOrder(recorded);
  const [first, last] = [calendarDate(from, "from"), calendarDate(to, "to")];
  const months = Array.from({ length: Math.max(0, numberOf(last) - numberOf(first) + 1) }, (_, later) => ({
    month: monthOf(numberOf(first) + later),
  }));
  return months.map(({ month }) => ({
    month,
    sessions: network.rows.coachingSessions.filter(
      ({ date }) => date.startsWith(month) && first <= date && date <= last,
    ).length,
  }));
}

/** The months since the year 0, by which they can be compared and counted; as texts, `10000-01` lies before `9999-12`. */
const numberOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
