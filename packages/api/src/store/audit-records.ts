import type { Kysely } from "kysely";
import { type AuditTail, beginning, chained, chainHash } from "./audit-tail.ts";
import type { AuditEntry, AuditRecords } from "./port.ts";
import type { Tables } from "./tables.ts";

/** The audit, one chain per network: what is written, and the tail that this transaction adds. */
export function auditRecords(database: Kysely<Tables>, tail: AuditTail): AuditRecords {
  const read = (networkId: string) =>
    database.selectFrom("audit").selectAll().where("networkId", "=", networkId).orderBy("position");
  const unwritten = (networkId: string) => tail.unwritten(networkId);
  return {
    append: (networkId, entry) => tail.append(networkId, entry),
    after: async (networkId, position, limit) => {
      const found = await read(networkId).where("position", ">", position).limit(limit).execute();
      const added = unwritten(networkId).filter((entry) => entry.position > position);
      return [...found.map(chained), ...added].slice(0, limit);
    },
    since: async (networkId, at) => {
      const found = await read(networkId).where("at", ">=", at).execute();
      return [...found.map(chained), ...unwritten(networkId).filter((entry) => entry.at >= at)];
    },
    knownTokenOf: (networkId, person) => knownToken(database, { networkId, person }),
    tokenOf: (networkId, person, fresh) => tokenOf(database, { networkId, person }, fresh),
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

type Whom = Pick<Tables["auditTokens"], "networkId" | "person">;

async function knownToken(database: Kysely<Tables>, { networkId, person }: Whom): Promise<string | undefined> {
  const found = await database
    .selectFrom("auditTokens")
    .select("token")
    .where("networkId", "=", networkId)
    .where("person", "=", person)
    .executeTakeFirst();
  return found?.token;
}

async function tokenOf(database: Kysely<Tables>, whom: Whom, fresh: () => string): Promise<string> {
  const known = await knownToken(database, whom);
  if (known !== undefined) return known;
  const token = fresh();
  await database
    .insertInto("auditTokens")
    .values({ ...whom, token })
    .onConflict((conflict) => conflict.columns(["networkId", "person"]).doNothing())
    .execute();
  return (await knownToken(database, whom)) ?? token;
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
    const fits = position === place + 1 && hash === chainHash(before, networkId, entry) && at === atOf(entry);
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
