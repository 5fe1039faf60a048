import { type Network, type NetworkDocument, readNetwork } from "@parent-circles/core";
import { type Kysely, sql } from "kysely";
import { changedRows, positionsOfNew } from "./network-rows.ts";
import type { NetworkRecords, RowList, StoredNetwork, StoredPosition } from "./port.ts";
import type { Tables } from "./tables.ts";
import type { Transaction } from "./transactions.ts";

const rowsPerInsert = 100;
const rowsPerDelete = 1_000;

/** How networks are kept in memory, and from others who would change them. */
export interface Keeping {
  readonly cache: NetworkCache;
  /** Whether rows are locked on reading for change; else transactions that write run one at a time anyway. */
  readonly locksRows: boolean;
}

/** Networks in tables, assembled on reading and kept in memory by revision. */
export function networkRecords({ database, networks }: Transaction, { cache, locksRows }: Keeping): NetworkRecords {
  const remembered = (stored: StoredNetwork): StoredNetwork => {
    networks.set(stored.network.id, stored);
    return stored;
  };
  const load = async (networkId: string, locks: boolean): Promise<StoredNetwork | undefined> => {
    const revision = await (locks ? lockedRevision : revisionIn)(database, networkId);
    if (revision === undefined) return undefined;
    const present = networks.get(networkId);
    if (present?.revision === revision) return present;
    return cache.get(networkId, revision) ?? remembered(await assemble(database, networkId));
  };
  return {
    ids: async () => {
      const rows = await database.selectFrom("networks").select("networkId").orderBy("networkId").execute();
      return rows.map(({ networkId }) => networkId);
    },
    load: (networkId) => load(networkId, false),
    loadForChange: (networkId) => load(networkId, locksRows),
    create: async (network) => remembered(await create(database, network)),
    save: async (stored, next) => remembered(await save(database, stored, next)),
  };
}

async function revisionIn(database: Kysely<Tables>, networkId: string): Promise<number | undefined> {
  const query = database.selectFrom("networks").select("revision").where("networkId", "=", networkId);
  return (await query.executeTakeFirst())?.revision;
}

async function lockedRevision(database: Kysely<Tables>, networkId: string): Promise<number | undefined> {
  const query = database.selectFrom("networks").select("revision").where("networkId", "=", networkId).forUpdate();
  const found = await query.executeTakeFirst();
  if (found !== undefined) return found.revision;
  // What is not there yet has no row to lock: whoever wants to create it waits for whoever is about to.
  await sql`select pg_advisory_xact_lock(hashtextextended(${networkId}, 0))`.execute(database);
  return (await query.executeTakeFirst())?.revision;
}

async function assemble(database: Kysely<Tables>, networkId: string): Promise<StoredNetwork> {
  const head = await database
    .selectFrom("networks")
    .selectAll()
    .where("networkId", "=", networkId)
    .executeTakeFirstOrThrow();
  const records = await database
    .selectFrom("records")
    .select(["list", "position", "revision", "body"])
    .where("networkId", "=", networkId)
    .orderBy("list")
    .orderBy("position")
    .execute();
  const lists = Object.fromEntries((JSON.parse(head.lists) as RowList[]).map((list) => [list, [] as unknown[]]));
  const rows: Partial<Record<string, StoredPosition[]>> = {};
  for (const { list, position, revision, body } of records) {
    (lists[list] ??= []).push(JSON.parse(body));
    (rows[list] ??= []).push({ position, revision });
  }
  const document = {
    format: "parent-circles/network",
    version: 1,
    network: JSON.parse(head.head) as unknown,
    ...lists,
  };
  return { network: readNetwork(document), revision: head.revision, rows };
}

async function create(database: Kysely<Tables>, network: Network): Promise<StoredNetwork> {
  const revision = 1;
  await database
    .insertInto("networks")
    .values({ ...headOf(network), revision })
    .execute();
  const stored = { network, revision, rows: positionsOfNew(network, revision) };
  const empty = { network, revision, rows: {} };
  await writeChanges(database, changedRows(empty, network, revision), network.id);
  return stored;
}

async function save(database: Kysely<Tables>, stored: StoredNetwork, next: Network): Promise<StoredNetwork> {
  const revision = stored.revision + 1;
  const changes = changedRows(stored, next, revision);
  await writeChanges(database, changes, next.id);
  await database
    .updateTable("networks")
    .set({ ...headOf(next), revision })
    .where("networkId", "=", next.id)
    .execute();
  return { network: next, revision, rows: changes.rows };
}

const headOf = (network: Network) => ({
  networkId: network.id,
  head: JSON.stringify(network.head satisfies NetworkDocument["network"]),
  lists: JSON.stringify(network.lists),
});

async function writeChanges(
  database: Kysely<Tables>,
  { removed, written }: ReturnType<typeof changedRows>,
  networkId: string,
): Promise<void> {
  for (const { list, positions } of removed)
    for (let first = 0; first < positions.length; first += rowsPerDelete)
      await database
        .deleteFrom("records")
        .where("networkId", "=", networkId)
        .where("list", "=", list)
        .where("position", "in", positions.slice(first, first + rowsPerDelete))
        .execute();
  for (let first = 0; first < written.length; first += rowsPerInsert)
    await database
      .insertInto("records")
      .values(written.slice(first, first + rowsPerInsert).map((row) => ({ networkId, ...row })))
      .onConflict((conflict) =>
        conflict.columns(["networkId", "list", "position"]).doUpdateSet((row) => ({
          id: row.ref("excluded.id"),
          revision: row.ref("excluded.revision"),
          body: row.ref("excluded.body"),
        })),
      )
      .execute();
}

/** Networks in memory, each at one revision. */
export interface NetworkCache {
  get(networkId: string, revision: number): StoredNetwork | undefined;
  keep(stored: StoredNetwork): void;
}

const mostNetworks = 32;

/**
 * Keeps the most recently used networks, as many as have so many rows together, and one in any case; whoever asks says the
 * revision that the database has now.
 */
export function networkCache(mostRows = 200_000): NetworkCache {
  const kept = new Map<string, StoredNetwork>();
  return {
    get: (networkId, revision) => {
      const found = kept.get(networkId);
      if (found?.revision !== revision) return undefined;
      kept.delete(networkId);
      kept.set(networkId, found);
      return found;
    },
    keep: (stored) => {
      const { id } = stored.network;
      // A reading that began before a change ends after it: what it put together is not to take the newer one's place.
      if ((kept.get(id)?.revision ?? 0) > stored.revision) return;
      kept.delete(id);
      kept.set(id, stored);
      let rows = 0;
      for (const one of kept.values()) rows += rowsOf(one);
      for (const [oldest, one] of kept) {
        if (kept.size <= mostNetworks && (rows <= mostRows || kept.size === 1)) break;
        kept.delete(oldest);
        rows -= rowsOf(one);
      }
    },
  };
}

const rowsOf = ({ rows }: StoredNetwork): number => Object.values(rows).reduce((sum, places) => sum + places.length, 0);
