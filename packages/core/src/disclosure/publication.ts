import type { CalendarDate } from "../base/ids.ts";
import { addDays, calendarDate } from "../base/time.ts";
import { reachOf } from "../circles/reach.ts";
import { type Network, withRows } from "../model/network.ts";
import {
  attendanceCells,
  type CircleCells,
  circleCells,
  type LanguageCells,
  languageCells,
  type PublishedCounts,
} from "./cells.ts";
import { isWithin, type Viewer } from "./viewer.ts";
import { visibleNetwork } from "./visible-network.ts";

/**
 * The Sunday on or before a day. Whoever is outside the network gets counts as they stood on that day, whenever in the
 * week she asks, so that the difference between two answers tells nothing of what happened in between.
 *
 * @throws ParentCirclesError `query/date-invalid`
 */
export const publicationDay = (asOf: string): CalendarDate =>
  addDays(calendarDate(asOf), -new Date(`${asOf}T00:00:00Z`).getUTCDay());

/** The lowest limit that a network can set for small counts: what is below it would be shown under no setting. */
const lowestLimit = 3;

/**
 * Counts what people outside may be told in the week of a day. Rows without a date count as they are now, which is why a
 * server counts once a week and keeps the result. A language of fewer than three parents is left out.
 *
 * @throws ParentCirclesError `query/date-invalid`
 */
export function countForOutsiders(network: Network, options: { readonly asOf: string }): PublishedCounts {
  const asOf = publicationDay(options.asOf);
  const visible = withoutOutcomes(visibleNetwork(network, { role: "public", asOf }));
  const reach = reachOf(visible, { asOf });
  return {
    asOf,
    circles: circleCells(visible, asOf, reach),
    languages: languageCells(visible, asOf, reach).filter(
      ({ direct, viaIntroduction, noRoute }) => direct + viaIntroduction + noRoute >= lowestLimit,
    ),
    attendance: attendanceCells(visible, asOf),
  };
}

/**
 * The network as it is counted for people outside: by what people reported, never by what came of asks. Else a school that
 * names somebody could see in the numbers of a later week that she was asked (R-32, in time).
 */
const withoutOutcomes = (network: Network): Network =>
  network.rows.outcomes.length === 0 ? network : withRows(network, { outcomes: [] });

/** The circles of a day as people outside are told them. */
export const circlesOutside = (network: Network, asOf: CalendarDate): CircleCells =>
  circleCells(withoutOutcomes(network), asOf);

/** Reach by language as people outside are told it. */
export const languagesOutside = (network: Network, asOf: CalendarDate): LanguageCells[] =>
  languageCells(withoutOutcomes(network), asOf);

/** Whether what a viewer gets is counted once a week: everybody outside, and whatever is made for their eyes. */
export const isCountedWeekly = ({ role, view }: Pick<Viewer, "role" | "view">): boolean =>
  !isWithin({ role }) || view === "institution" || view === "public";

/** The day of what a viewer outside is told in numbers. */
export const countedOn = ({ asOf, countsOn, published }: Viewer): CalendarDate =>
  (published?.asOf ?? countsOn ?? publicationDay(asOf)) as CalendarDate;

/**
 * A part of what a viewer outside is told in numbers: as it was published, else as it would be counted now; `null` when
 * nothing was published in her week.
 */
export function cellsOutside<Part>(
  viewer: Viewer,
  part: (published: PublishedCounts) => Part,
  count: (asOf: CalendarDate) => Part,
): Part | null {
  if (viewer.published === undefined) return count(countedOn(viewer));
  return viewer.published === null ? null : part(viewer.published);
}
