import type { Kysely } from "kysely";
import { beginning } from "./audit-tail.ts";
import type { Tables } from "./tables.ts";

/** The place and hash before the first entry that is kept. */
export interface ChainStart {
  readonly position: number;
  readonly hash: string;
}

/** Where the chain of a network begins: after the last entry that was removed, if any was. */
export async function chainStart(database: Kysely<Tables>, networkId: string): Promise<ChainStart> {
  const found = await database
    .selectFrom("auditStarts")
    .select(["position", "hash"])
    .where("networkId", "=", networkId)
    .executeTakeFirst();
  return found ?? { position: 0, hash: beginning };
}

/**
 * Removes the entries before the first one that is not older than a moment; gives the place of the last that went. The chain
 * goes on from its hash, so that what is left is still proof.
 */
export async function removeOld(
  database: Kysely<Tables>,
  networkId: string,
  before: string,
): Promise<number | undefined> {
  const entries = () => database.selectFrom("audit").select(["position", "hash"]).where("networkId", "=", networkId);
  const stays = await entries().where("at", ">=", before).orderBy("position").limit(1).executeTakeFirst();
  const last = await (stays === undefined ? entries() : entries().where("position", "<", stays.position))
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return undefined;
  await database
    .deleteFrom("audit")
    .where("networkId", "=", networkId)
    .where("position", "<=", last.position)
    .execute();
  await database
    .insertInto("auditStarts")
    .values({ networkId, ...last })
    .onConflict((conflict) => conflict.column("networkId").doUpdateSet(last))
    .execute();
  return last.position;
}
