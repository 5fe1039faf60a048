import type { Records } from "../store/port.ts";

const mostEntries = 100_000;

/** Who has looked at a person: readings of her alone, and of everyone. By role; who it was stays with the auditor. */
export async function readingsOf(records: Records, networkId: string, person: string) {
  const token = await records.audit.knownTokenOf(networkId, person);
  const entries = await records.audit.after(networkId, 0, mostEntries);
  return entries
    .filter(({ object }) => object === token || object === "everyone")
    .map(({ at, role, action, purpose }) => ({ at, role, action, purpose }));
}
