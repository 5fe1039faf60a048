import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { AuditEntry, AuditRecords, ChainedEntry } from "./port.ts";
import type { Tables } from "./tables.ts";

/** The hash before the first entry. */
const beginning = "0".repeat(64);

/** The hash of an entry: over itself, its network and the hash before, so that no change goes unnoticed. */
const hashOf = (before: string, networkId: string, entry: string): string =>
  createHash("sha256").update(`${before}\n${networkId}\n${entry}`).digest("hex");

/** The audit, one chain per network. */
export function auditRecords(database: Kysely<Tables>, locksRows: boolean): AuditRecords {
  const read = (networkId: string) =>
    database.selectFrom("audit").selectAll().where("networkId", "=", networkId).orderBy("position");
  return {
    append: async (networkId, entry) => {
      const head = await headOf(database, networkId, locksRows);
      const text = JSON.stringify(entry);
      const next = { networkId, position: head.position + 1, hash: hashOf(head.hash, networkId, text) };
      await database
        .insertInto("audit")
        .values({ ...next, at: entry.at, entry: text })
        .execute();
      await database.updateTable("auditHeads").set(next).where("networkId", "=", networkId).execute();
    },
    after: async (networkId, position, limit) =>
      (await read(networkId).where("position", ">", position).limit(limit).execute()).map(chained),
    since: async (networkId, at) => (await read(networkId).where("at", ">=", at).execute()).map(chained),
    tokenOf: async (networkId, person, fresh) => {
      await database
        .insertInto("auditTokens")
        .values({ networkId, person, token: fresh() })
        .onConflict((conflict) => conflict.columns(["networkId", "person"]).doNothing())
        .execute();
      const { token } = await database
        .selectFrom("auditTokens")
        .select("token")
        .where("networkId", "=", networkId)
        .where("person", "=", person)
        .executeTakeFirstOrThrow();
      return token;
    },
    forget: async (networkId, person) => {
      await database
        .deleteFrom("auditTokens")
        .where("networkId", "=", networkId)
        .where("person", "=", person)
        .execute();
    },
    firstBroken: (networkId) => firstBroken(database, networkId),
  };
}

async function headOf(database: Kysely<Tables>, networkId: string, locksRows: boolean) {
  await database
    .insertInto("auditHeads")
    .values({ networkId, position: 0, hash: beginning })
    .onConflict((conflict) => conflict.column("networkId").doNothing())
    .execute();
  const query = database.selectFrom("auditHeads").selectAll().where("networkId", "=", networkId);
  return (locksRows ? query.forUpdate() : query).executeTakeFirstOrThrow();
}

async function firstBroken(database: Kysely<Tables>, networkId: string): Promise<number | undefined> {
  const rows = await database
    .selectFrom("audit")
    .selectAll()
    .where("networkId", "=", networkId)
    .orderBy("position")
    .execute();
  let before = beginning;
  for (const [place, { position, entry, hash, at }] of rows.entries()) {
    const fits = position === place + 1 && hash === hashOf(before, networkId, entry) && at === atOf(entry);
    if (!fits) return place + 1;
    before = hash;
  }
  const head = await database
    .selectFrom("auditHeads")
    .selectAll()
    .where("networkId", "=", networkId)
    .executeTakeFirst();
  const whole = (head?.position ?? 0) === rows.length && (head?.hash ?? beginning) === before;
  return whole ? undefined : rows.length + 1;
}

const atOf = (entry: string): string => (JSON.parse(entry) as AuditEntry).at;

const chained = ({ entry, position, hash }: Tables["audit"]): ChainedEntry => ({
  ...(JSON.parse(entry) as AuditEntry),
  position,
  hash,
});
