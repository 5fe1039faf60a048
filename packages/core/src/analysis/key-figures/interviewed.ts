import type { CalendarDate } from "../../base/ids.ts";
import { calendarDate } from "../../base/time.ts";
import type { Person } from "../../model/document.ts";
import type { Network } from "../../model/network.ts";
import { tiesFrom } from "../../model/ties-from.ts";
import { contactGraphOf } from "../../trust/contact-graph.ts";
import { isParent } from "../parents.ts";

/**
 * Which parents were interviewed, 1 for each by number: as recorded; where nothing is recorded, whoever names somebody and
 * was not asked for a few names alone.
 */
export function interviewedIn(network: Network, asOf: CalendarDate): Uint8Array {
  const { offsets } = contactGraphOf(network, { asOf }).trustees;
  return Uint8Array.from(network.rows.people, (person, index) => {
    const names = (offsets[index + 1] as number) > (offsets[index] as number);
    return isParent(person, asOf) && (person.interviewed ?? (names && namesAsked(network, person) === undefined))
      ? 1
      : 0;
  });
}

/**
 * For how many names a parent was asked who had no interview; `undefined` where she was not asked, or had one. A document
 * that records single names and nothing of who was asked tells it by those names.
 */
export function namesAsked(network: Network, { id, interviewed, partlyInterviewed }: Person): number | undefined {
  if (interviewed === true) return undefined;
  if (partlyInterviewed !== undefined || interviewed === false) return partlyInterviewed?.asked;
  const given = tiesFrom(network, id).filter(({ question }) => question === "oneName").length;
  return given === 0 ? undefined : given;
}

/** How many parents on the map were interviewed, of how many. */
export function interviewsIn(network: Network, asOf: CalendarDate): { readonly count: number; readonly of: number } {
  const count = interviewedIn(network, asOf).reduce((sum, flag) => sum + flag, 0);
  return { count, of: network.rows.people.filter((person) => isParent(person, asOf)).length };
}

/** On whose answers everything that is said of a day rests. */
export interface RestsOn {
  /** How many parents on the map told in an interview whom they trust. */
  readonly interviewed: number;
  /** How many were asked for a name or two alone. */
  readonly partlyInterviewed: number;
  /** How many nobody has asked anything. */
  readonly notAsked: number;
}

/**
 * On how many parents' answers everything that is said of a day rests: parents on the map, key figures among them, each
 * counted once. Cost O(people + ties).
 *
 * @throws ParentCirclesError `query/date-invalid`
 * @example restsOn(network, { asOf: "2026-03-01" }) // { interviewed: 38, partlyInterviewed: 0, notAsked: 45 }
 */
export function restsOn(network: Network, { asOf }: { readonly asOf: string }): RestsOn {
  const date = calendarDate(asOf);
  const { count, of } = interviewsIn(network, date);
  const flags = interviewedIn(network, date);
  const partlyInterviewed = network.rows.people.filter(
    (person, index) => flags[index] === 0 && isParent(person, date) && namesAsked(network, person) !== undefined,
  ).length;
  return { interviewed: count, partlyInterviewed, notAsked: of - count - partlyInterviewed };
}
