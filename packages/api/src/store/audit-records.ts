import { type Kysely, sql } from "kysely";
import { auditChain, beginning, type ChainEnd, type ChainPlace } from "./audit-chain.ts";
import type { AuditAbout, AuditEntry, AuditPart, AuditRecords, ChainedEntry } from "./port.ts";
import type { Tables } from "./tables.ts";
import type { Within } from "./transactions.ts";

type AuditRow = Tables["audit"];

/** After every entry. */
const lastPosition = 2 ** 31 - 1;

/** An entry as it is read, from its row. */
const chained = ({ entry, position, hash }: Omit<AuditRow, "networkId" | "object">): ChainedEntry => ({
  ...(JSON.parse(entry) as AuditEntry),
  position,
  hash,
});

/** The audit, one chain per network. */
export function auditRecords(within: Within): AuditRecords {
  const { database } = within;
  const key = within.keys.audit;
  const entries = (networkId: string) =>
    database.selectFrom("audit").selectAll().where("networkId", "=", networkId).orderBy("position");
  return {
    begin: (networkId) => begin(database, networkId, key),
    append: (networkId, entry) => append(within, networkId, entry),
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
    removeOld: (networkId, before) => removeOld(database, { networkId, before, key }),
    endOf: (networkId) => writtenEnd(database, networkId, false),
    isSealed: (networkId, end) => auditChain(key, networkId).sealOfEnd(end) === end.seal,
    holds: (networkId, end) => holds(database, networkId, end),
    firstBroken: (networkId, part = { after: 0, limit: Infinity }) =>
      firstBroken(database, { networkId, key, ...part }),
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

/** Adds an entry at the end of its network's chain. */
async function append({ database, keys, locksRows }: Within, networkId: string, entry: AuditEntry): Promise<void> {
  let before = await writtenEnd(database, networkId, locksRows);
  if (before === undefined) {
    await begin(database, networkId, keys.audit);
    before = (await writtenEnd(database, networkId, locksRows)) as ChainEnd;
  }
  const { hashOf, sealOfEnd } = auditChain(keys.audit, networkId);
  const text = JSON.stringify(entry);
  const position = before.position + 1;
  const hash = hashOf(before.hash, { position, entry: text });
  await sql`insert into "audit" ("networkId", "position", "at", "entry", "hash", "object")
    values (${networkId}, ${position}, ${entry.at}, ${text}, ${hash}, ${entry.object})`.execute(database);
  const end = { position, hash, keyedFrom: before.keyedFrom };
  await database
    .updateTable("auditHeads")
    .set({ ...end, seal: sealOfEnd(end) })
    .where("networkId", "=", networkId)
    .execute();
}

/** Begins a chain where there is none. */
async function begin(database: Kysely<Tables>, networkId: string, key: string): Promise<void> {
  const end = { ...beginning, keyedFrom: 0 };
  await database
    .insertInto("auditHeads")
    .values({ networkId, ...end, seal: auditChain(key, networkId).sealOfEnd(end) })
    .onConflict((conflict) => conflict.column("networkId").doNothing())
    .execute();
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

interface Checking extends AuditPart {
  readonly networkId: string;
  readonly key: string;
}

/** Also finds last entries that were taken away: the chain ends where it is said to end, and that is sealed. */
async function firstBroken(
  database: Kysely<Tables>,
  { networkId, key, after, limit }: Checking,
): Promise<number | undefined> {
  const entries = () => database.selectFrom("audit").selectAll().where("networkId", "=", networkId);
  const chain = auditChain(key, networkId);
  const saidEnd = await writtenEnd(database, networkId, false);
  const start = await chainStart(database, networkId);
  if (saidEnd === undefined) return start.position + 1;
  if (saidEnd.seal !== chain.sealOfEnd(saidEnd)) return saidEnd.position + 1;
  if (start !== beginning && start.seal !== chain.sealOfStart(start)) return start.position + 1;
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
      const hash =
        position <= saidEnd.keyedFrom
          ? chain.formerHashOf(before, row.entry)
          : chain.hashOf(before, { ...row, position });
      if (row.position !== position || row.hash !== hash || !saysTheSame(row)) return position;
      // What was written before there was a key is held by the seal of the end.
      before = row.hash;
    }
    if (rows.length === most) continue;
    // Others may add to the chain meanwhile: it reaches as far as was said before, and no further than is said now.
    const end = (await writtenEnd(database, networkId, false)) ?? saidEnd;
    const reaches = saidEnd.position <= position && position <= end.position;
    return reaches && (position < end.position || before === end.hash) ? undefined : position + 1;
  }
  return undefined;
}

/** Whether the columns by which an entry is found say what it says. */
function saysTheSame({ entry, at, object }: AuditRow): boolean {
  const said = JSON.parse(entry) as AuditEntry;
  return said.at === at && said.object === object;
}

async function writtenEnd(
  database: Kysely<Tables>,
  networkId: string,
  locksRow: boolean,
): Promise<ChainEnd | undefined> {
  const query = database
    .selectFrom("auditHeads")
    .select(["position", "hash", "keyedFrom", "seal"])
    .where("networkId", "=", networkId);
  return (locksRow ? query.forUpdate() : query).executeTakeFirst();
}

async function holds(
  database: Kysely<Tables>,
  networkId: string,
  { position, hash, keyedFrom }: ChainEnd,
): Promise<boolean> {
  const end = await writtenEnd(database, networkId, false);
  if (end === undefined || end.position < position || end.keyedFrom !== keyedFrom) return false;
  const start = await chainStart(database, networkId);
  if (position < start.position) return true;
  if (position === start.position) return hash === start.hash;
  const entry = await database
    .selectFrom("audit")
    .select("hash")
    .where("networkId", "=", networkId)
    .where("position", "=", position)
    .executeTakeFirst();
  return entry?.hash === hash;
}

/** Where the chain of a network begins: after the last entry that was removed, if any was. */
async function chainStart(
  database: Kysely<Tables>,
  networkId: string,
): Promise<ChainPlace & { readonly seal?: string }> {
  const found = await database
    .selectFrom("auditStarts")
    .select(["position", "hash", "seal"])
    .where("networkId", "=", networkId)
    .executeTakeFirst();
  return found ?? beginning;
}

/**
 * Removes the entries before the first one that is not older than a moment; returns the position of the last that went. The chain
 * goes on from its hash, so that what is left is still proof.
 */
async function removeOld(
  database: Kysely<Tables>,
  { networkId, before, key }: { readonly networkId: string; readonly before: string; readonly key: string },
): Promise<number | undefined> {
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
  const start = { ...last, seal: auditChain(key, networkId).sealOfStart(last) };
  await database
    .insertInto("auditStarts")
    .values({ networkId, ...start })
    .onConflict((conflict) => conflict.column("networkId").doUpdateSet(start))
    .execute();
  return last.position;
}
