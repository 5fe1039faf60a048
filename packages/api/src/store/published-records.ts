import type { Kysely } from "kysely";
import type { PublishedKey, PublishedRecords } from "./port.ts";
import type { Tables } from "./tables.ts";

/** Counts as they were published, week by week. */
export const publishedRecords = (database: Kysely<Tables>): PublishedRecords => ({
  find: (key) => find(database, key),
  first: async (key, body) => {
    await database
      .insertInto("published")
      .values({ ...key, body })
      .onConflict((conflict) => conflict.columns(["networkId", "period", "question"]).doNothing())
      .execute();
    return (await find(database, key)) ?? body;
  },
  forgetBefore: async (networkId, period) => {
    await database.deleteFrom("published").where("networkId", "=", networkId).where("period", "<", period).execute();
  },
});

async function find(database: Kysely<Tables>, { networkId, period, question }: PublishedKey) {
  const row = await database
    .selectFrom("published")
    .select("body")
    .where("networkId", "=", networkId)
    .where("period", "=", period)
    .where("question", "=", question)
    .executeTakeFirst();
  return row?.body;
}
