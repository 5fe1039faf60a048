import { createHash } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { AuditAbout, AuditEntry, AuditPart, AuditRecords, ChainedEntry } from "./port.ts";
import type { Tables } from "./tables.ts";

type AuditRow = Tables["audit"];

/** A place in a chain: of its last entry, or before its first. */
interface ChainPlace {
  readonly position: number;
  readonly hash: string;
}

/** After every entry. */
const lastPosition = 2 ** 31 - 1;

/** Before the first entry. */
const beginning: ChainPlace = { position: 0, hash: "0".repeat(64) };

/** The hash of an entry: over itself, its network and the hash before, so that no change goes unnoticed. */
const chainHash = (before: string, networkId: string, entry: string): string =>
  createHash("sha256").update(`${before}\n${networkId}\n${entry}`).digest("hex");

/** An entry as it is read, from its row. */
const chained = ({ entry, position, hash }: Omit<AuditRow, "networkId" | "object">): ChainedEntry => ({
  ...(JSON.parse(entry) as AuditEntry),
  position,
  hash,
});

/** The audit, one chain per network; `locksRows` where the end of a chain is locked before it is added to. */
export function auditRecords(database: Kysely<Tables>, locksRows: boolean): AuditRecords {
  const entries = (networkId: string) =>
    database.selectFrom("audit").selectAll().where("networkId", "=", networkId).orderBy("position");
  return {
    append: (networkId, entry) => append(database, { networkId, entry, locksRows }),
    about: (networkId, part) => about(database, networkId, part),
    after: async (networkId, position, limit) => {
      const rows = await entries(networkId).where("position", ">", position).limit(limit).execute();
      return rows.map(chained);
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
    removeOld: (networkId, before) => removeOld(database, networkId, before),
    firstBroken: (networkId, part = { after: 0, limit: Infinity }) => firstBroken(database, networkId, part),
  };
}

async function about(
  database: Kysely<Tables>,
  networkId: string,
  { object, before = lastPosition, limit }: AuditAbout,
): Promise<ChainedEntry[]> {
  const rows = await database
    .selectFrom("audit")
    .selectAll()
    .where("networkId", "=", networkId)
    .where("object", "=", object)
    .where("position", "<", before)
    .orderBy("position", "desc")
    .limit(limit)
    .execute();
  return rows.map(chained);
}

interface Appending {
  readonly networkId: string;
  readonly entry: AuditEntry;
  readonly locksRows: boolean;
}

/** Adds an entry at the end of its network's chain. */
async function append(database: Kysely<Tables>, { networkId, entry, locksRows }: Appending): Promise<void> {
  const end = await writtenEnd(database, networkId, locksRows);
  const text = JSON.stringify(entry);
  const position = end.position + 1;
  const hash = chainHash(end.hash, networkId, text);
  await sql`insert into "audit" ("networkId", "position", "at", "entry", "hash", "object")
    values (${networkId}, ${position}, ${entry.at}, ${text}, ${hash}, ${entry.object})`.execute(database);
  await sql`insert into "auditHeads" ("networkId", "position", "hash") values (${networkId}, ${position}, ${hash})
    on conflict ("networkId") do update set "position" = excluded."position", "hash" = excluded."hash"`.execute(
    database,
  );
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

/** Also finds last entries that were taken away: the chain ends where it is said to end. */
async function firstBroken(
  database: Kysely<Tables>,
  networkId: string,
  { after, limit }: AuditPart,
): Promise<number | undefined> {
  const entries = () => database.selectFrom("audit").selectAll().where("networkId", "=", networkId);
  const saidEnd = await writtenEnd(database, networkId, false);
  const start = await chainStart(database, networkId);
  const first = after <= start.position ? start : await entries().where("position", "=", after).executeTakeFirst();
  if (first === undefined) return after;
  let before = first.hash;
  let position = first.position;
  const last = position + limit;
  while (position < last) {
    const most = Math.min(entriesAtOnce, last - position);
    const rows = await entries().where("position", ">", position).orderBy("position").limit(most).execute();
    for (const row of rows) {
      position += 1;
      const fits = row.position === position && row.hash === chainHash(before, networkId, row.entry);
      if (!fits || row.at !== atOf(row.entry)) return position;
      before = row.hash;
    }
    if (rows.length === most) continue;
    // Others may add to the chain meanwhile: it reaches as far as was said before, and no further than is said now.
    const end = await writtenEnd(database, networkId, false);
    const reaches = saidEnd.position <= position && position <= end.position;
    return reaches && (position < end.position || before === end.hash) ? undefined : position + 1;
  }
  return undefined;
}

const atOf = (entry: string): string => (JSON.parse(entry) as AuditEntry).at;

async function writtenEnd(database: Kysely<Tables>, networkId: string, locksRows: boolean): Promise<ChainPlace> {
  const query = database.selectFrom("auditHeads").select(["position", "hash"]).where("networkId", "=", networkId);
  if (!locksRows) return (await query.executeTakeFirst()) ?? beginning;
  const locked = () => query.forUpdate().executeTakeFirst();
  const found = await locked();
  if (found !== undefined) return found;
  await database
    .insertInto("auditHeads")
    .values({ networkId, ...beginning })
    .onConflict((conflict) => conflict.column("networkId").doNothing())
    .execute();
  return (await locked()) ?? beginning;
}

/** Where the chain of a network begins: after the last entry that was removed, if any was. */
async function chainStart(database: Kysely<Tables>, networkId: string): Promise<ChainPlace> {
  const found = await database
    .selectFrom("auditStarts")
    .select(["position", "hash"])
    .where("networkId", "=", networkId)
    .executeTakeFirst();
  return found ?? beginning;
}

/**
 * Removes the entries before the first one that is not older than a moment; returns the position of the last that went. The chain
 * goes on from its hash, so that what is left is still proof.
 */
async function removeOld(database: Kysely<Tables>, networkId: string, before: string): Promise<number | undefined> {
  const entries = () => database.selectFrom("audit").select(["position", "hash"]).where("networkId", "=", networkId);
  const stays = await entries().where("at", ">=", before).orderBy("position").limit(1).executeTakeFirst();
  const last = await (stays === undefined ? entries() : entries().where("position", "<", stays.position))
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return undefined;
  await database
    .deleteFrom("audit")
    .where("networkId", "=", networkId)
    .where("position", "<=", last.position)
    .execute();
  await database
    .insertInto("auditStarts")
    .values({ networkId, ...last })
    .onConflict((conflict) => conflict.column("networkId").doUpdateSet(last))
    .execute();
  return last.position;
}
