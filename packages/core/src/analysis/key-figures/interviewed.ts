import type { CalendarDate } from "../../base/ids.ts";
import type { Network } from "../../model/network.ts";
import { contactGraphOf } from "../../trust/contact-graph.ts";
import { isParent } from "../parents.ts";

/** Which parents were interviewed, 1 for each by number: as recorded; where nothing is recorded, whoever names somebody. */
export function interviewedIn(network: Network, asOf: CalendarDate): Uint8Array {
  const { offsets } = contactGraphOf(network, { asOf }).trustees;
  return Uint8Array.from(network.rows.people, (person, index) => {
    const names = (offsets[index + 1] as number) > (offsets[index] as number);
    return isParent(person, asOf) && (person.interviewed ?? names) ? 1 : 0;
  });
}

/** How many parents on the map were interviewed, of how many. */
export function interviewsIn(network: Network, asOf: CalendarDate): { readonly count: number; readonly of: number } {
  const count = interviewedIn(network, asOf).reduce((sum, flag) => sum + flag, 0);
  return { count, of: network.rows.people.filter((person) => isParent(person, asOf)).length };
}
