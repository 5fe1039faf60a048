import { refuse } from "../base/errors.ts";
import { refuseAct } from "../base/refuse-act.ts";
import { calendarDate } from "../base/time.ts";
import { type Network, withRows } from "../model/network.ts";

/** How many came to an activity on a day; of nobody is it kept that she came. */
export interface HeadCount {
  readonly activity: string;
  readonly date: string;
  /** 0 to 10,000. */
  readonly count: number;
}

/**
 * The network with a head count of one meeting: whoever comes is counted without being known, so that coming along needs
 * no consent. A second count of the same day takes the place of the first.
 *
 * @throws ParentCirclesError `query/unknown-occasion`, `query/out-of-range`, `query/date-invalid`
 */
export function recordHeadCount(network: Network, { activity: id, date, count }: HeadCount): Network {
  const on = calendarDate(date, "date");
  if (!network.rows.activities.some((activity) => activity.id === id)) refuseAct("query/unknown-occasion", "activity");
  if (!Number.isInteger(count) || count < 0 || count > 10_000)
    refuse("query/out-of-range", "count", { minimum: 0, maximum: 10_000 });
  const activities = network.rows.activities.map((activity) => {
    if (activity.id !== id) return activity;
    const others = (activity.headCounts ?? []).filter((one) => one.date !== on);
    return { ...activity, headCounts: [...others, { date: on, count }].sort((a, b) => (a.date < b.date ? -1 : 1)) };
  });
  return withRows(network, { activities });
}
