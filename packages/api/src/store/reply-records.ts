import type { Kysely } from "kysely";
import { mentions } from "./mentions.ts";
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
  withhold: async (networkId, words) => {
    const isAbout = mentions(words);
    const kept = await database
      .selectFrom("replies")
      .selectAll()
      .where("networkId", "=", networkId)
      .where("reply", "is not", null)
      .execute();
    for (const { actor, key } of kept.filter(({ reply }) => isAbout(reply)))
      await of(database, { networkId, actor, key }).set({ reply: null }).execute();
  },
  keep: async (key, reply) => {
    await of(database, key).set({ reply }).execute();
  },
});

const of = (database: Kysely<Tables>, { networkId, actor, key }: ReplyKey) =>
  database.updateTable("replies").where("networkId", "=", networkId).where("actor", "=", actor).where("key", "=", key);

const find = (database: Kysely<Tables>, { networkId, actor, key }: ReplyKey): Promise<KeptReply> =>
  database
    .selectFrom("replies")
    .select(["fingerprint", "reply"])
    .where("networkId", "=", networkId)
    .where("actor", "=", actor)
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
