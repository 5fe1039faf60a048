import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { AuditEntry, ChainedEntry } from "./port.ts";
import type { Tables } from "./tables.ts";

type AuditRow = Tables["audit"];

/** The end of a chain: the place and the hash of its last entry. */
interface ChainEnd {
  readonly position: number;
  readonly hash: string;
}

/**
 * The entries that one transaction adds to the audit. They get their place and hash at once, and are written together
 * just before the commit: a hundred readings that share a commit share the writing too.
 */
export interface AuditTail {
  append(networkId: string, entry: AuditEntry): Promise<void>;
  /** The entries of a network that are not written yet, in order. */
  unwritten(networkId: string): ChainedEntry[];
  /** How many entries wait, as a mark to go back to. */
  mark(): number;
  /** Forgets what was added since a mark: that piece of work was undone. */
  backTo(mark: number): void;
  write(): Promise<void>;
  /** The tokens of people whom this transaction erases, if they had one: its own entry is the last in which one stands. */
  readonly forgotten: Map<string, string | undefined>;
}

/** The hash before the first entry. */
export const beginning = "0".repeat(64);

/** The hash of an entry: over itself, its network and the hash before, so that no change goes unnoticed. */
export const chainHash = (before: string, networkId: string, entry: string): string =>
  createHash("sha256").update(`${before}\n${networkId}\n${entry}`).digest("hex");

/** An entry as it is read, from its row. */
export const chained = ({ entry, position, hash }: Omit<AuditRow, "networkId">): ChainedEntry => ({
  ...(JSON.parse(entry) as AuditEntry),
  position,
  hash,
});

const rowsPerInsert = 100;

/** The entries that a transaction on `database` adds. */
export function auditTail(database: Kysely<Tables>, locksRows: boolean): AuditTail {
  const rows: AuditRow[] = [];
  const written = new Map<string, ChainEnd>();
  const endOf = async (networkId: string): Promise<ChainEnd> => {
    const end = rows.findLast((row) => row.networkId === networkId) ?? written.get(networkId);
    if (end !== undefined) return end;
    const found = await writtenEnd(database, networkId, locksRows);
    written.set(networkId, found);
    return found;
  };
  return {
    append: async (networkId, entry) => {
      const end = await endOf(networkId);
      const text = JSON.stringify(entry);
      const hash = chainHash(end.hash, networkId, text);
      rows.push({ networkId, position: end.position + 1, at: entry.at, entry: text, hash });
    },
    unwritten: (networkId) => rows.filter((row) => row.networkId === networkId).map(chained),
    mark: () => rows.length,
    backTo: (mark) => void rows.splice(mark),
    write: () => write(database, rows),
    forgotten: new Map(),
  };
}

async function writtenEnd(database: Kysely<Tables>, networkId: string, locksRows: boolean): Promise<ChainEnd> {
  const first = { position: 0, hash: beginning };
  const query = database.selectFrom("auditHeads").select(["position", "hash"]).where("networkId", "=", networkId);
  if (!locksRows) return (await query.executeTakeFirst()) ?? first;
  const locked = () => query.forUpdate().executeTakeFirst();
  const found = await locked();
  if (found !== undefined) return found;
  await database
    .insertInto("auditHeads")
    .values({ networkId, ...first })
    .onConflict((conflict) => conflict.column("networkId").doNothing())
    .execute();
  return (await locked()) ?? first;
}

async function write(database: Kysely<Tables>, rows: readonly AuditRow[]): Promise<void> {
  for (let first = 0; first < rows.length; first += rowsPerInsert)
    await database
      .insertInto("audit")
      .values(rows.slice(first, first + rowsPerInsert))
      .execute();
  const ends = new Map(rows.map(({ networkId, position, hash }) => [networkId, { position, hash }]));
  for (const [networkId, end] of ends)
    await database
      .insertInto("auditHeads")
      .values({ networkId, ...end })
      .onConflict((conflict) => conflict.column("networkId").doUpdateSet(end))
      .execute();
}
