import { calendarDate } from "../base/time.ts";
import { withPerson } from "../model/change.ts";
import { findPerson } from "../model/find-person.ts";
import type { Network } from "../model/network.ts";

/** That somebody does not want to be asked anything for a while; nobody gives a reason. */
export interface Pause {
  readonly person: string;
  /** The first day on which she can be asked again; `null`, or a day that has come: she is back. */
  readonly until: string | null;
  readonly date: string;
}

/**
 * The network in which somebody pauses or is back (trust-and-outreach 4.5): as long as she pauses, no ask and no
 * introduction is proposed to her. What she has accepted already stays hers to do or to decline.
 *
 * @throws ParentCirclesError `query/unknown-person`, `query/date-invalid`
 */
export function pauseAsker(network: Network, { person: id, until, date }: Pause): Network {
  const asOf = calendarDate(date, "date");
  const { pausedUntil: _, ...person } = findPerson(network, id);
  const pauses = until !== null && calendarDate(until, "until") > asOf;
  return withPerson(network, pauses ? { ...person, pausedUntil: until } : person);
}
