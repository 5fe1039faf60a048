import { byId, type CalendarDate } from "../base/ids.ts";
import { addDays } from "../base/time.ts";
import type { ReachState } from "../circles/person-reach.ts";
import { reachOf } from "../circles/reach.ts";
import { mayBe } from "../model/consent.ts";
import type { Network } from "../model/network.ts";
import { roleOn } from "../model/roles.ts";
import { trustArcsOf } from "../trust/trust-arcs.ts";

/** How many parents can be reached in which way: the numbers themselves, which are not shown before small ones are hidden. */
export type ReachCells = Readonly<Record<ReachState, number>>;

/** How many stand in the first circle, and how the parents outside it can be reached. */
export interface CircleCells extends ReachCells {
  readonly firstCircle: number;
}

/** How the parents with a tie of trust in one language can be reached. */
export interface LanguageCells extends ReachCells {
  readonly language: string;
}

/** How many came to a meeting. */
export interface AttendanceCells {
  readonly activity: string;
  readonly date: string;
  readonly count: number;
}

/**
 * Everything that is counted for people outside in one week, from one state of the network and before small numbers are
 * hidden. It names nobody and is shown to nobody: a server keeps it, and gives it back with every viewer of that week.
 */
export interface PublishedCounts {
  /** The Sunday. */
  readonly asOf: string;
  readonly circles: CircleCells;
  readonly languages: readonly LanguageCells[];
  readonly attendance: readonly AttendanceCells[];
}

/** The circles of a day in numbers. */
export function circleCells(network: Network, asOf: CalendarDate, reach = reachOf(network, { asOf })): CircleCells {
  const firstCircle = network.rows.people.filter(
    (person) => roleOn(person, asOf) === "keyFigure" && mayBe(person, "onMap", asOf),
  ).length;
  return { firstCircle, ...reach.counts };
}

/** Reach by the language of ties on a day, in order of language tags; a parent counts in every language she has a tie in. */
export function languageCells(
  network: Network,
  asOf: CalendarDate,
  reach = reachOf(network, { asOf }),
): LanguageCells[] {
  const spoken = new Map<string, Set<string>>();
  for (const { truster, languages } of trustArcsOf(network, { asOf }))
    for (const language of languages) spoken.set(truster, (spoken.get(truster) ?? new Set()).add(language));
  const cells = new Map<string, Record<ReachState, number>>();
  for (const [id, { state }] of Object.entries(reach.people))
    for (const language of spoken.get(id) ?? []) {
      const counted = cells.get(language) ?? { direct: 0, viaIntroduction: 0, noRoute: 0 };
      counted[state]++;
      cells.set(language, counted);
    }
  return [...cells]
    .map(([language, counted]) => ({ language, ...counted }))
    .sort((a, b) => byId(a.language, b.language));
}

const attendanceDays = 365;

/** The head counts of the meetings in the year up to a day. */
export const attendanceCells = ({ rows }: Network, asOf: CalendarDate): AttendanceCells[] =>
  rows.activities.flatMap(({ id, headCounts = [] }) =>
    headCounts
      .filter(({ date }) => date <= asOf && date > addDays(asOf, -attendanceDays))
      .map(({ date, count }) => ({ activity: id, date, count })),
  );
