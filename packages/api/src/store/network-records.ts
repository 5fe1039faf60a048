import { type Network, type NetworkDocument, readNetwork } from "@parent-circles/core";
import { type Kysely, sql } from "kysely";
import { auditRecords } from "./audit-records.ts";
import type { NetworkRecords, RowList, StoredNetwork, StoredPosition, StoredRows } from "./port.ts";
import { type Sealing, sealedRow } from "./sealing.ts";
import type { Tables } from "./tables.ts";
import type { Within } from "./transactions.ts";

const rowsPerInsert = 100;
const rowsPerDelete = 1_000;

/** Networks in tables, assembled on reading and kept in memory by revision. */
export function networkRecords(within: Within): NetworkRecords {
  const { database, networks, cache, locksRows, sealingOf } = within;
  const load = async (networkId: string, locks: boolean): Promise<StoredNetwork | undefined> => {
    const query = database.selectFrom("networks").select("revision").where("networkId", "=", networkId);
    let found = await (locks ? query.forUpdate() : query).executeTakeFirst();
    if (found === undefined && locks) {
      // What is not there yet has no row to lock: whoever wants to create it waits for whoever is about to.
      await sql`select pg_advisory_xact_lock(hashtextextended(${networkId}, 0))`.execute(database);
      found = await query.forUpdate().executeTakeFirst();
    }
    if (found === undefined) return undefined;
    const present = networks.get(networkId);
    if (present?.revision === found.revision) return present;
    return (
      cache.get(networkId, found.revision) ?? remember(await assemble(database, networkId, await sealingOf(networkId)))
    );
  };
  const remember = (stored: StoredNetwork): StoredNetwork => {
    networks.set(stored.network.id, stored);
    return stored;
  };
  return {
    ids: async () => {
      const rows = await database.selectFrom("networks").select("networkId").orderBy("networkId").execute();
      return rows.map(({ networkId }) => networkId);
    },
    load: (networkId) => load(networkId, false),
    loadForChange: (networkId) => load(networkId, locksRows),
    create: async (network) => {
      // From then on it cannot be taken away whole.
      await auditRecords(within).begin(network.id);
      const revision = 1;
      const head = { ...headOf(network), revision };
      await database.insertInto("networks").values(head).execute();
      const changes = changedRows({ network, revision, rows: {} }, network, revision);
      await writeChanges(database, changes, await sealingOf(changes.networkId));
      return remember({ network, revision, rows: changes.rows });
    },
    save: async (stored, network) => {
      const revision = stored.revision + 1;
      const changes = changedRows(stored, network, revision);
      await writeChanges(database, changes, await sealingOf(changes.networkId));
      const head = { ...headOf(network), revision };
      await database.updateTable("networks").set(head).where("networkId", "=", network.id).execute();
      return remember({ network, revision, rows: changes.rows });
    },
  };
}

const headOf = (network: Network) => ({
  networkId: network.id,
  head: JSON.stringify(network.head satisfies NetworkDocument["network"]),
  lists: JSON.stringify(network.lists),
});

async function assemble(database: Kysely<Tables>, networkId: string, { open }: Sealing): Promise<StoredNetwork> {
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
    (lists[list] ??= []).push(JSON.parse(open(["records", list, position, "body"], body)));
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

/** A row that is in the way is the one that stood there: it becomes this one. */
const asWritten = {
  id: sql.ref<string | null>("excluded.id"),
  revision: sql.ref<number>("excluded.revision"),
  body: sql.ref<string>("excluded.body"),
};

async function writeChanges(
  database: Kysely<Tables>,
  { networkId, removed, written }: RowChanges,
  sealing: Sealing,
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
      .values(written.slice(first, first + rowsPerInsert).map((row) => ({ ...row, body: sealedRow(sealing, row) })))
      .onConflict((row) => row.columns(["networkId", "list", "position"]).doUpdateSet(asWritten))
      .execute();
}

/** What has to be written so that the stored rows become those of another network. */
interface RowChanges {
  readonly networkId: string;
  readonly removed: readonly { readonly list: RowList; readonly positions: readonly number[] }[];
  readonly written: readonly Tables["records"][];
  /** Where each row of the other network then stands. */
  readonly rows: StoredRows;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * The difference between what is stored and the next state. A row keeps its place while it is the same object or has
 * the same id; what is equal is not written again, so its revision stays. A row without an id is addressed by its place: one
 * that stands where another stood is that one, changed.
 */
export function changedRows(stored: StoredNetwork, next: Network, revision: number): RowChanges {
  const networkId = next.id;
  const removed: { list: RowList; positions: readonly number[] }[] = [];
  const written: Tables["records"][] = [];
  const rows: Record<string, readonly StoredPosition[]> = {};
  for (const list of Object.keys(next.rows) as RowList[]) {
    const before = stored.network.rows[list] as readonly Row[];
    const positions = stored.rows[list] ?? [];
    const after = next.rows[list] as readonly Row[];
    if (before === after && positions.length === after.length) {
      rows[list] = positions;
      continue;
    }
    const change = changedList({ before: before.slice(0, positions.length), positions, after }, revision);
    rows[list] = change.positions;
    removed.push({ list, positions: change.removed });
    for (const row of change.written) written.push({ networkId, list, ...row });
  }
  return { networkId, removed, written, rows };
}

interface ListChange {
  readonly before: readonly Row[];
  readonly positions: readonly StoredPosition[];
  readonly after: readonly Row[];
}

function changedList({ before, positions, after }: ListChange, revision: number) {
  const origins = originsOf(before, after);
  const left = new Set(before.keys());
  // Positions rise along a list: the last is the highest.
  let free = 1 + (positions.at(-1)?.position ?? -1);
  let last = -1;
  const written: Omit<Tables["records"], "networkId" | "list">[] = [];
  const next: StoredPosition[] = [];
  for (const [at, row] of after.entries()) {
    const index = origins[at] ?? -1;
    const place = positions[index];
    const was = before[index];
    const same = place !== undefined && (row === was || JSON.stringify(row) === JSON.stringify(was));
    const stays = place !== undefined && place.position > last;
    if (stays) left.delete(index);
    last = stays ? place.position : free++;
    const stored = { position: last, revision: same ? place.revision : revision };
    next.push(stored);
    if (same && stays) continue;
    written.push({ ...stored, id: typeof row.id === "string" ? row.id : null, body: JSON.stringify(row) });
  }
  return { written, removed: Array.from(left, (index) => positions[index]?.position as number), positions: next };
}

/** For each row the place in the list before of the row that it was; -1 for a new one. */
function originsOf(before: readonly Row[], after: readonly Row[]): number[] {
  const known = new Map<Row, number>();
  for (const [index, row] of before.entries()) known.set(row, index);
  const origins: number[] = [];
  for (const row of after) {
    origins.push(known.get(row) ?? -1);
    known.delete(row);
  }
  // Nearly all rows of a change are the same objects as before: only what is left is compared by what it says.
  if (known.size > 0) findChanged({ before, after, origins }, new Set(known.values()));
  return origins;
}

interface Matching {
  readonly before: readonly Row[];
  readonly after: readonly Row[];
  readonly origins: number[];
}

/** Finds what the rows that are not as before were, among those that are left. */
function findChanged({ before, after, origins }: Matching, left: Set<number>): void {
  const alike = new Map([...left].map((index) => [keyOf(before[index] as Row), index]));
  for (const [at, row] of after.entries()) {
    const index = origins[at] === -1 ? (alike.get(keyOf(row)) ?? -1) : -1;
    if (left.delete(index)) origins[at] = index;
  }
  for (const [at, row] of after.entries()) {
    const previous = at === 0 ? -1 : origins[at - 1];
    if (origins[at] !== -1 || hasId(row) || (at > 0 && previous === -1)) continue;
    const index = (previous ?? -1) + 1;
    if (!hasId(before[index] ?? {}) && left.delete(index)) origins[at] = index;
  }
}

const hasId = (row: Row): boolean => typeof row.id === "string";

// A row without an id is known by all it says.
const keyOf = (row: Row): string => (typeof row.id === "string" ? `id:${row.id}` : `body:${JSON.stringify(row)}`);
