import type { Kysely } from "kysely";
import type { KeptReply, ReplyKey, ReplyRecords } from "./port.ts";
import type { Tables } from "./tables.ts";

/** Idempotency keys with the replies they stand for. */
export const replyRecords = (database: Kysely<Tables>): ReplyRecords => ({
  take: async (key, fingerprint, createdAt) => {
    const taken = await database
      .insertInto("replies")
      .values({ ...key, fingerprint, reply: null, createdAt })
      .onConflict((conflict) => conflict.columns(["networkId", "actor", "key"]).doNothing())
      .executeTakeFirst();
    return Number(taken.numInsertedOrUpdatedRows) > 0 ? undefined : find(database, key);
  },
  forgetBefore: async (createdAt) => {
    await database.deleteFrom("replies").where("createdAt", "<", createdAt).execute();
  },
  forgetAll: async (networkId) => {
    await database.deleteFrom("replies").where("networkId", "=", networkId).execute();
  },
  keep: async ({ networkId, actor, key }, reply) => {
    await database
      .updateTable("replies")
      .set({ reply })
      .where("networkId", "=", networkId)
      .where("actor", "=", actor)
      .where("key", "=", key)
      .execute();
  },
});

const find = (database: Kysely<Tables>, { networkId, actor, key }: ReplyKey): Promise<KeptReply> =>
  database
    .selectFrom("replies")
    .select(["fingerprint", "reply"])
    .where("networkId", "=", networkId)
    .where("actor", "=", actor)
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
