import type { Kysely } from "kysely";
import { auditChain, beginning } from "../audit-chain.ts";
import type { StoreKeys } from "../keys.ts";

type Heads = { networkId: string; position: number; hash: string; keyedFrom: number; seal: string };
type Database = Kysely<{
  auditHeads: Heads;
  auditStarts: { networkId: string; position: number; hash: string; seal: string };
  networks: { networkId: string };
}>;

/**
 * Chains the audit with the installation's key from here on: the keyed chain opens on the end of the old one. What stands there
 * was written without a key; from now on it is held by the seal. A network without entries gets an end too, so that no chain
 * can be taken away whole.
 */
export async function up(database: Database, { audit: key }: StoreKeys): Promise<void> {
  const { schema } = database;
  await schema
    .alterTable("auditHeads")
    .addColumn("keyedFrom", "integer", (column) => column.notNull().defaultTo(0))
    .execute();
  for (const table of ["auditHeads", "auditStarts"] as const)
    await schema
      .alterTable(table)
      .addColumn("seal", "text", (column) => column.notNull().defaultTo(""))
      .execute();
  for (const { networkId } of await database.selectFrom("networks").select("networkId").execute())
    await database
      .insertInto("auditHeads")
      .values({ networkId, ...beginning, keyedFrom: 0, seal: "" })
      .onConflict((conflict) => conflict.column("networkId").doNothing())
      .execute();
  for (const { networkId, position, hash } of await database.selectFrom("auditHeads").selectAll().execute()) {
    const end = { position, hash, keyedFrom: position };
    await database
      .updateTable("auditHeads")
      .set({ ...end, seal: auditChain(key, networkId).sealOfEnd(end) })
      .where("networkId", "=", networkId)
      .execute();
  }
  for (const { networkId, ...start } of await database.selectFrom("auditStarts").selectAll().execute())
    await database
      .updateTable("auditStarts")
      .set({ seal: auditChain(key, networkId).sealOfStart(start) })
      .where("networkId", "=", networkId)
      .execute();
}
