import type { Kysely } from "kysely";
import type { ImportRecord, ImportRecords } from "./port.ts";
import type { Tables } from "./tables.ts";

/** Imports, from dry run to undo. */
export const importRecords = (database: Kysely<Tables>): ImportRecords => ({
  keep: async (record) => {
    const { networkId: _network, importId: _import, ...rest } = record;
    await database
      .insertInto("imports")
      .values(record)
      .onConflict((conflict) => conflict.columns(["networkId", "importId"]).doUpdateSet(rest))
      .execute();
  },
  find: async (networkId, importId) => {
    const row = await database
      .selectFrom("imports")
      .selectAll()
      .where("networkId", "=", networkId)
      .where("importId", "=", importId)
      .executeTakeFirst();
    return row as ImportRecord | undefined;
  },
  forgetBefore: async (networkId, createdAt) => {
    await database
      .deleteFrom("imports")
      .where("networkId", "=", networkId)
      .where("createdAt", "<", createdAt)
      .execute();
  },
  forgetAll: async (networkId) => {
    await database.deleteFrom("imports").where("networkId", "=", networkId).execute();
  },
});
