import type { Kysely } from "kysely";
import type { StoredNetwork } from "./port.ts";
import type { Tables } from "./tables.ts";

/** A network is too large for what is asked, here. It is no refusal of the call, which goes on in a thread. */
export class TooLargeHere extends Error {
  override readonly name = "TooLargeHere";
}

/** Of how many rows a network consists: people, ties and all other lists. */
export const rowsOf = ({ rows }: StoredNetwork): number =>
  Object.values(rows).reduce((sum, places) => sum + places.length, 0);

/** Rejects with {@link TooLargeHere} where a network in the database has more rows than `most`; looks at no more of them. */
export async function refuseTooManyRows(database: Kysely<Tables>, networkId: string, most: number): Promise<void> {
  if (most === Infinity) return;
  const next = await database
    .selectFrom("records")
    .select("position")
    .where("networkId", "=", networkId)
    .limit(1)
    .offset(most)
    .executeTakeFirst();
  if (next !== undefined) throw new TooLargeHere();
}
