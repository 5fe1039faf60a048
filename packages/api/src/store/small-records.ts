import { findNames } from "@parent-circles/core";
import { type Kysely, sql } from "kysely";
import type {
  CounterRecords,
  ImportRecord,
  ImportRecords,
  KeptReply,
  LatelyReadRecords,
  PublishedKey,
  PublishedRecords,
  ReplyKey,
  ReplyRecords,
  RequestNameRecords,
} from "./port.ts";
import type { Sealing } from "./sealing.ts";
import type { Tables } from "./tables.ts";
import type { Within } from "./transactions.ts";

/** Idempotency keys with the replies they stand for. */
export const replyRecords = ({ database, sealingOf }: Within): ReplyRecords => ({
  take: async (key, fingerprint, createdAt) => {
    const taken = await database
      .insertInto("replies")
      .values({ ...key, fingerprint, reply: null, createdAt })
      .onConflict((conflict) => conflict.columns(["networkId", "actor", "key"]).doNothing())
      .executeTakeFirst();
    return Number(taken.numInsertedOrUpdatedRows) > 0
      ? undefined
      : keptReply(database, key, await sealingOf(key.networkId));
  },
  forgetBefore: async (createdAt) => {
    await database.deleteFrom("replies").where("createdAt", "<", createdAt).execute();
  },
  withhold: async (networkId, words) => {
    const { isIn } = findNames(words);
    const { open } = await sealingOf(networkId);
    const kept = await database
      .selectFrom("replies")
      .selectAll()
      .where("networkId", "=", networkId)
      .where("reply", "is not", null)
      .execute();
    const naming = kept.filter(
      ({ actor, key, reply }) => reply !== null && isIn(namingPart(open(["replies", actor, key, "reply"], reply))),
    );
    for (const { actor, key } of naming) await setReply(database, { networkId, actor, key }, null);
  },
  keep: async (key, reply) => {
    const { seal } = await sealingOf(key.networkId);
    await setReply(database, key, seal(["replies", key.actor, key.key, "reply"], reply));
  },
});

/**
 * What of a kept reply can name somebody: the values of its body, and the end of the address of what was made. An answer
 * that says only where something stands names nobody: else an institution, whose answers are all like that, could see from a
 * reply that is not repeated that somebody has left.
 */
function namingPart(reply: string): string {
  const { body, location = "" } = (JSON.parse(reply) ?? {}) as { readonly body?: unknown; readonly location?: string };
  const values: unknown[] = [location.split("/").at(-1)];
  const isState = typeof body === "object" && body !== null && Object.keys(body).join() === "state";
  if (!isState) JSON.stringify(body ?? null, (_, value: unknown) => (values.push(value), value));
  return values.filter((value) => typeof value === "string").join("\n");
}

async function setReply(
  database: Kysely<Tables>,
  { networkId, actor, key }: ReplyKey,
  reply: string | null,
): Promise<void> {
  await database
    .updateTable("replies")
    .set({ reply })
    .where("networkId", "=", networkId)
    .where("actor", "=", actor)
    .where("key", "=", key)
    .execute();
}

async function keptReply(
  database: Kysely<Tables>,
  { networkId, actor, key }: ReplyKey,
  { open }: Sealing,
): Promise<KeptReply> {
  const { fingerprint, reply } = await database
    .selectFrom("replies")
    .select(["fingerprint", "reply"])
    .where("networkId", "=", networkId)
    .where("actor", "=", actor)
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
  return { fingerprint, reply: reply === null ? null : open(["replies", actor, key, "reply"], reply) };
}

/** The names of open requests. */
export const requestNameRecords = ({ database, sealingOf }: Within): RequestNameRecords => ({
  keep: async (networkId, requestId, names) => {
    const { seal } = await sealingOf(networkId);
    await database
      .insertInto("requestNames")
      .values({ networkId, requestId, names: seal(["requestNames", requestId, "names"], JSON.stringify(names)) })
      .execute();
  },
  of: async (networkId, requestId) => {
    const row = await database
      .selectFrom("requestNames")
      .select("names")
      .where("networkId", "=", networkId)
      .where("requestId", "=", requestId)
      .executeTakeFirst();
    if (row === undefined) return [];
    const { open } = await sealingOf(networkId);
    return JSON.parse(open(["requestNames", requestId, "names"], row.names)) as string[];
  },
  eraseNames: async (networkId, isHers) => {
    const gone: string[] = [];
    const { open, seal } = await sealingOf(networkId);
    const rows = await database.selectFrom("requestNames").selectAll().where("networkId", "=", networkId).execute();
    for (const { requestId, names } of rows) {
      const all = JSON.parse(open(["requestNames", requestId, "names"], names)) as string[];
      const left = all.filter((one) => !isHers(one, requestId));
      if (left.length === all.length) continue;
      gone.push(...all.filter((one) => !left.includes(one)));
      await database
        .updateTable("requestNames")
        .set({ names: seal(["requestNames", requestId, "names"], JSON.stringify(left)) })
        .where("networkId", "=", networkId)
        .where("requestId", "=", requestId)
        .execute();
    }
    return gone;
  },
  erase: async (networkId, requestId) => {
    await database
      .deleteFrom("requestNames")
      .where("networkId", "=", networkId)
      .where("requestId", "=", requestId)
      .execute();
  },
});

const added = sql<number>`"counters"."count" + "excluded"."count"`;

/** Counters that all instances share. */
export const counterRecords = ({ database }: Within): CounterRecords => ({
  add: async (subject, startsAt, amount) => {
    const { count } = await database
      .insertInto("counters")
      .values({ subject, startsAt, count: amount })
      .onConflict((conflict) => conflict.columns(["subject", "startsAt"]).doUpdateSet({ count: added }))
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

/** Whom each reader read within the last hour. */
export const latelyReadRecords = ({ database }: Within): LatelyReadRecords => ({
  note: async (read, object, at) => {
    await database
      .insertInto("latelyRead")
      .values({ ...read, object, at })
      .onConflict((conflict) => conflict.columns(["networkId", "reader", "kind", "object"]).doUpdateSet({ at }))
      .execute();
  },
  countAfter: async ({ networkId, reader, kind }, at) => {
    const { count } = await database
      .selectFrom("latelyRead")
      .select(({ fn }) => fn.countAll<number | string>().as("count"))
      .where("networkId", "=", networkId)
      .where("reader", "=", reader)
      .where("kind", "=", kind)
      .where("at", ">", at)
      .executeTakeFirstOrThrow();
    return Number(count);
  },
  forgetBefore: async (at) => {
    await database.deleteFrom("latelyRead").where("at", "<", at).execute();
  },
});

/** Imports, from dry run to undo. */
export const importRecords = ({ database, sealingOf }: Within): ImportRecords => ({
  keep: async (record) => {
    const kept = withTexts(record, (await sealingOf(record.networkId)).seal);
    const { networkId: _network, importId: _import, ...rest } = kept;
    await database
      .insertInto("imports")
      .values(kept)
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
    return row === undefined ? undefined : withTexts(row as ImportRecord, (await sealingOf(networkId)).open);
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

/** An import with its texts as they are kept, or as they are read. */
function withTexts(record: ImportRecord, turned: Sealing["seal"]): ImportRecord {
  const { importId, before, after, report } = record;
  return {
    ...record,
    before: before === null ? null : turned(["imports", importId, "before"], before),
    after: after === null ? null : turned(["imports", importId, "after"], after),
    report: turned(["imports", importId, "report"], report),
  };
}

/** Counts as they were published, week by week. */
export const publishedRecords = ({ database }: Within): PublishedRecords => ({
  find: (key) => publishedBody(database, key),
  first: async (key, body) => {
    await database
      .insertInto("published")
      .values({ ...key, body })
      .onConflict((conflict) => conflict.columns(["networkId", "period", "question"]).doNothing())
      .execute();
    return (await publishedBody(database, key)) ?? body;
  },
  forgetBefore: async (networkId, period) => {
    await database.deleteFrom("published").where("networkId", "=", networkId).where("period", "<", period).execute();
  },
});

async function publishedBody(database: Kysely<Tables>, { networkId, period, question }: PublishedKey) {
  const row = await database
    .selectFrom("published")
    .select("body")
    .where("networkId", "=", networkId)
    .where("period", "=", period)
    .where("question", "=", question)
    .executeTakeFirst();
  return row?.body;
}
