import type { Kysely } from "kysely";
import { mentions } from "./mentions.ts";
import type { RequestNameRecords } from "./port.ts";
import type { Tables } from "./tables.ts";

/** The names of open requests. */
export const requestNameRecords = (database: Kysely<Tables>): RequestNameRecords => ({
  keep: async (networkId, requestId, names) => {
    await database
      .insertInto("requestNames")
      .values({ networkId, requestId, names: JSON.stringify(names) })
      .execute();
  },
  of: async (networkId, requestId) => {
    const row = await database
      .selectFrom("requestNames")
      .select("names")
      .where("networkId", "=", networkId)
      .where("requestId", "=", requestId)
      .executeTakeFirst();
    return row === undefined ? [] : (JSON.parse(row.names) as string[]);
  },
  eraseNames: async (networkId, words) => {
    const isAbout = mentions(words);
    const rows = await database.selectFrom("requestNames").selectAll().where("networkId", "=", networkId).execute();
    for (const { requestId, names } of rows) {
      const left = (JSON.parse(names) as string[]).filter((one) => !isAbout(one));
      await database
        .updateTable("requestNames")
        .set({ names: JSON.stringify(left) })
        .where("networkId", "=", networkId)
        .where("requestId", "=", requestId)
        .execute();
    }
  },
  erase: async (networkId, requestId) => {
    await database
      .deleteFrom("requestNames")
      .where("networkId", "=", networkId)
      .where("requestId", "=", requestId)
      .execute();
  },
});
