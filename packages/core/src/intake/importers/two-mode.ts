import { byId } from "../../base/ids.ts";
import type { DraftRow } from "../contract.ts";

/** One person at one session. */
export interface Attendance {
  readonly person: string;
  /** What tells one session from another: the activity and the day. */
  readonly session: string;
  readonly date: string | undefined;
  readonly place: string;
  readonly personPlace: string;
}

interface Pair {
  readonly from: string;
  readonly to: string;
  weight: number;
  date: string | undefined;
  readonly place: string;
}

/** The attendances of each session, each person once. */
export function sessionsOf(attendances: readonly Attendance[]): Attendance[][] {
  const sessions = new Map<string, Map<string, Attendance>>();
  for (const attendance of attendances) {
    const session = sessions.get(attendance.session) ?? new Map<string, Attendance>();
    if (!session.has(attendance.person)) session.set(attendance.person, attendance);
    sessions.set(attendance.session, session);
  }
  return [...sessions.values()].map((session) => [...session.values()]);
}

/**
 * Who may know whom from having been at the same sessions: the one-mode projection with Newman's weights.
 *
 * weight(a, b) = Σ 1 ÷ (k_s − 1) over the sessions s where both were, k_s being everyone who came, so that each person
 * brings each session a weight of 1 to share. Unit: sessions met one to one; above 0. Nobody or one person: no tie.
 * People for whom `mayCount` says no are counted in k_s and get no tie. Source: Newman (2001), "Scientific collaboration
 * networks II", doi:10.1103/PhysRevE.64.016132.
 */
export function mayKnowRows(
  sessions: readonly (readonly Attendance[])[],
  mayCount: (attendance: Attendance) => boolean,
): DraftRow[] {
  const pairs = new Map<string, Pair>();
  for (const session of sessions) {
    const people = session.filter(mayCount).toSorted((a, b) => byId(a.person, b.person));
    for (const [index, first] of people.entries())
      for (const second of people.slice(index + 1)) addMeeting(pairs, [first, second], 1 / (session.length - 1));
  }
  return [...pairs.values()].map(rowOf);
}

function addMeeting(pairs: Map<string, Pair>, [first, second]: [Attendance, Attendance], weight: number): void {
  const key = `${first.person} ${second.person}`;
  const pair = pairs.get(key);
  if (pair === undefined) {
    const { date, place } = second;
    pairs.set(key, { from: first.person, to: second.person, weight, date, place });
    return;
  }
  pair.weight += weight;
  if (first.date !== undefined && (pair.date === undefined || first.date > pair.date)) pair.date = first.date;
}

const rowOf = ({ from, to, weight, date, place }: Pair): DraftRow => ({
  list: "ties",
  value: { from, to, type: "mayKnow", reportedBy: "observed", weight, ...(date === undefined ? {} : { date }) },
  place,
  placeOf: () => place,
});
