import { calendarDate } from "../base/time.ts";
import type { Network } from "../model/network.ts";
import { type AttendanceCells, attendanceCells } from "./cells.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import { cellsOutside, countedOn } from "./publication.ts";
import { type Count, exactCount, roundedCount } from "./small-counts.ts";
import { checkAudience, isWithin, type Viewer } from "./viewer.ts";
import { suppressionOf } from "./view-counts.ts";
import { visibleNetwork } from "./visible-network.ts";

/** How many came to the meetings of the last year; of nobody is it known that she came. */
export interface AttendanceShown {
  /** The day up to which is counted; for institutions a Sunday. */
  readonly asOf: string;
  /** In order of days. */
  readonly meetings: readonly MeetingShown[];
}

/** One meeting whose heads were counted. */
export interface MeetingShown {
  readonly activity: string;
  readonly title: string | null;
  readonly date: string;
  readonly count: Count;
}

/**
 * The head counts of the last year: for the network itself all of them, for an institution those of activities of which
 * it is a co-organiser, once a week and to the nearest five. Meetings are not added up, so that no
 * hidden count can be worked out.
 *
 * @throws ParentCirclesError `disclosure/not-allowed`, `query/date-invalid`
 */
export function attendanceFor(network: Network, viewer: Viewer): Disclosed<AttendanceShown> {
  checkAudience(viewer, "attendance");
  const visible = visibleNetwork(network, viewer);
  if (isWithin(viewer)) {
    const asOf = calendarDate(viewer.asOf);
    return disclosed({ asOf, meetings: shownIn(visible, attendanceCells(visible, asOf), exactCount) });
  }
  const cells = cellsOutside(
    viewer,
    ({ attendance }) => attendance,
    (day) => attendanceCells(visible, day),
  );
  const own = new Set(
    visible.rows.activities
      .filter(({ coOrganisers }) => coOrganisers?.includes(viewer.institution ?? "") === true)
      .map(({ id }) => id),
  );
  const rule = suppressionOf(visible);
  const counted = (cells ?? []).filter(({ activity }) => own.has(activity));
  return disclosed({
    asOf: countedOn(viewer),
    meetings: shownIn(visible, counted, (count) => roundedCount(count, rule)),
  });
}

function shownIn(
  { rows }: Network,
  cells: readonly AttendanceCells[],
  countOf: (count: number) => Count,
): MeetingShown[] {
  const titles = new Map(rows.activities.map(({ id, title }) => [id, title ?? null]));
  return cells
    .map(({ activity, date, count }) => ({
      activity,
      title: titles.get(activity) ?? null,
      date,
      count: countOf(count),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
