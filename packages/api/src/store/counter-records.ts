import type { Kysely } from "kysely";
import type { CounterRecords } from "./port.ts";
import type { Tables } from "./tables.ts";

/** Counters that all instances share. */
export const counterRecords = (database: Kysely<Tables>): CounterRecords => ({
  add: async (subject, startsAt, amount) => {
    const { count } = await database
      .insertInto("counters")
      .values({ subject, startsAt, count: amount })
      .onConflict((conflict) =>
        conflict
          .columns(["subject", "startsAt"])
          .doUpdateSet((row) => ({ count: row("counters.count", "+", row.ref("excluded.count")) })),
      )
      .returning("count")
      .executeTakeFirstOrThrow();
    return count;
  },
  count: async (subject, startsAt) => {
    const row = await database
      .selectFrom("counters")
      .select("count")
      .where("subject", "=", subject)
      .where("startsAt", "=", startsAt)
      .executeTakeFirst();
    return row?.count ?? 0;
  },
  clear: async (subject) => {
    await database.deleteFrom("counters").where("subject", "=", subject).execute();
  },
  forgetBefore: async (startsAt) => {
    await database.deleteFrom("counters").where("startsAt", "<", startsAt).execute();
  },
});
