import type { Kysely } from "kysely";
import { chainStart, removeOld } from "./audit-start.ts";
import { type AuditTail, beginning, chained, chainHash } from "./audit-tail.ts";
import type { AuditEntry, AuditPart, AuditRecords, ChainedEntry } from "./port.ts";
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
    since: async (networkId, at, actor) => {
      const mine = `%"actor":${JSON.stringify(actor)}%`;
      const found = await read(networkId).where("at", ">=", at).where("entry", "like", mine).execute();
      const isMine = (entry: ChainedEntry): boolean => entry.actor === actor;
      return [
        ...found.map(chained).filter(isMine),
        ...unwritten(networkId).filter((entry) => isMine(entry) && entry.at >= at),
      ];
    },
    knownTokenOf: (networkId, person) => knownToken(database, { networkId, person }),
    tokenOf: async (networkId, person, fresh) => {
      const key = `${networkId} ${person}`;
      if (tail.forgotten.has(key)) return tail.forgotten.get(key) ?? fresh();
      return tokenOf(database, { networkId, person }, fresh);
    },
    forget: async (networkId, person) => {
      tail.forgotten.set(`${networkId} ${person}`, await knownToken(database, { networkId, person }));
      await database
        .deleteFrom("auditTokens")
        .where("networkId", "=", networkId)
        .where("person", "=", person)
        .execute();
    },
    removeOld: (networkId, before) => removeOld(database, networkId, before),
    firstBroken: (networkId, part = { after: 0, limit: Infinity }) => firstBroken(database, networkId, part),
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

const entriesAtOnce = 1000;

async function firstBroken(
  database: Kysely<Tables>,
  networkId: string,
  { after, limit }: AuditPart,
): Promise<number | undefined> {
  const entries = () => database.selectFrom("audit").selectAll().where("networkId", "=", networkId);
  const start = await chainStart(database, networkId);
  const first = after <= start.position ? start : await entries().where("position", "=", after).executeTakeFirst();
  if (first === undefined) return after;
  let before = first.hash;
  let position = first.position;
  const end = position + limit;
  while (position < end) {
    const most = Math.min(entriesAtOnce, end - position);
    const rows = await entries().where("position", ">", position).orderBy("position").limit(most).execute();
    for (const row of rows) {
      position += 1;
      const fits = row.position === position && row.hash === chainHash(before, networkId, row.entry);
      if (!fits || row.at !== atOf(row.entry)) return position;
      before = row.hash;
    }
    if (rows.length < most)
      return (await endsAt(database, networkId, { position, hash: before })) ? undefined : position + 1;
  }
  return undefined;
}

/** Whether the chain ends where it is said to end: else its last entries were taken away. */
async function endsAt(
  database: Kysely<Tables>,
  networkId: string,
  end: Pick<Tables["auditHeads"], "position" | "hash">,
): Promise<boolean> {
  const head = await database
    .selectFrom("auditHeads")
    .selectAll()
    .where("networkId", "=", networkId)
    .executeTakeFirst();
  return (head?.position ?? 0) === end.position && (head?.hash ?? beginning) === end.hash;
}

const atOf = (entry: string): string => (JSON.parse(entry) as AuditEntry).at;
