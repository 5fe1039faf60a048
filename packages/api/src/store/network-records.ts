import { type Network, type NetworkDocument, readNetwork } from "@parent-circles/core";
import { type Kysely, sql } from "kysely";
import type { NetworkCache } from "./network-cache.ts";
import { changedRows, placesOfNew } from "./network-rows.ts";
import type { NetworkRecords, RowList, StoredNetwork, StoredPlace } from "./port.ts";
import type { Tables } from "./tables.ts";
import type { Transaction } from "./transactions.ts";

/** What a transaction on networks needs beside the database. */
export interface NetworkContext {
  readonly cache: NetworkCache;
  /** Whether the database locks a row that is read in order to be changed. */
  readonly locksRows: boolean;
  /** Runs once the transaction is on the disk. */
  readonly afterCommit: (act: () => void) => void;
}

const rowsPerInsert = 100;
const rowsPerDelete = 1_000;

/** Networks in tables, assembled on reading and kept in memory by revision. */
export function networkRecords({ database, networks: here }: Transaction, context: NetworkContext): NetworkRecords {
  const noted = (stored: StoredNetwork): StoredNetwork => {
    here?.set(stored.network.id, stored);
    return stored;
  };
  const load = async (networkId: string, forChange: boolean): Promise<StoredNetwork | undefined> => {
    const present = here?.get(networkId);
    if (present !== undefined) return present;
    const locks = forChange && context.locksRows;
    const query = database.selectFrom("networks").select("revision").where("networkId", "=", networkId);
    const read = () => (locks ? query.forUpdate() : query).executeTakeFirst();
    let found = await read();
    if (found === undefined && locks) {
      await waitForCreators(database, networkId);
      found = await read();
    }
    if (found === undefined) return undefined;
    const cached = context.cache.get(networkId, found.revision);
    if (cached !== undefined) return noted(cached);
    return noted(remember(await assemble(database, networkId), context));
  };
  return {
    ids: async () => {
      const rows = await database.selectFrom("networks").select("networkId").orderBy("networkId").execute();
      return rows.map(({ networkId }) => networkId);
    },
    load: (networkId) => load(networkId, false),
    loadForChange: (networkId) => load(networkId, true),
    create: async (network) => noted(remember(await create(database, network), context)),
    save: async (stored, next) => noted(remember(await save(database, stored, next), context)),
  };
}

// What is not there yet has no row to lock: whoever wants to create it waits for whoever is about to.
const waitForCreators = (database: Kysely<Tables>, networkId: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${networkId}, 0))`.execute(database);

// Within a transaction a revision is not final: another one may get the same number if this one is undone.
function remember(stored: StoredNetwork, { cache, afterCommit }: NetworkContext): StoredNetwork {
  afterCommit(() => cache.keep(stored));
  return stored;
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
  const rows: Partial<Record<string, StoredPlace[]>> = {};
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
  const stored = { network, revision, rows: placesOfNew(network, revision) };
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
  for (const list of new Set(removed.map((row) => row.list))) {
    const positions = removed.filter((row) => row.list === list).map(({ position }) => position);
    for (let first = 0; first < positions.length; first += rowsPerDelete)
      await database
        .deleteFrom("records")
        .where("networkId", "=", networkId)
        .where("list", "=", list)
        .where("position", "in", positions.slice(first, first + rowsPerDelete))
        .execute();
  }
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
