import type { CompressedRows } from "../../graph/compressed-rows.ts";
import type { CalendarDate } from "../../base/ids.ts";
import { mayBe } from "../../model/consent.ts";
import type { Network } from "../../model/network.ts";
import { contactGraphOf } from "../../trust/contact-graph.ts";

/** Who was interviewed, 1 for each by number: as recorded; where nothing is recorded, whoever names somebody. */
export function interviewedIn({ rows }: Network, trustees: CompressedRows): Uint8Array {
  return Uint8Array.from(rows.people, ({ interviewed, role }, index) => {
    const names = (trustees.offsets[index + 1] as number) > (trustees.offsets[index] as number);
    return role !== "coach" && (interviewed ?? names) ? 1 : 0;
  });
}

/** How many parents on the map were interviewed, of how many. */
export function interviewsIn(network: Network, asOf: CalendarDate): { readonly count: number; readonly of: number } {
  const flags = interviewedIn(network, contactGraphOf(network, { asOf }).trustees);
  const parents = network.rows.people.map((person) => person.role !== "coach" && mayBe(person, "onMap", asOf));
  return {
    count: parents.filter((parent, index) => parent && flags[index] === 1).length,
    of: parents.filter(Boolean).length,
  };
}
