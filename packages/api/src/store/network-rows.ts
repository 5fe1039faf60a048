import type { Network } from "@parent-circles/core";
import type { RowList, StoredNetwork, StoredPosition, StoredRows } from "./port.ts";

/** A row to be written, at its place in its list. */
interface WrittenRow {
  readonly list: RowList;
  readonly position: number;
  readonly id: string | null;
  readonly revision: number;
  readonly body: string;
}

/** What has to be written so that the stored rows become those of another network. */
export interface RowChanges {
  readonly removed: readonly { readonly list: RowList; readonly positions: readonly number[] }[];
  readonly written: readonly WrittenRow[];
  /** Where each row of the other network then stands. */
  readonly rows: StoredRows;
}

type Row = Readonly<Record<string, unknown>>;
type Positions = readonly StoredPosition[];

/** The positions of the rows of a network that was never stored. */
export function positionsOfNew(network: Network, revision: number): StoredRows {
  const lists = Object.entries(network.rows) as [RowList, readonly Row[]][];
  return Object.fromEntries(lists.map(([list, rows]) => [list, rows.map((_, position) => ({ position, revision }))]));
}

/**
 * The difference between what is stored and the next state. A row keeps its place while it is the same object or has
 * the same id; what is equal is not written again, so its revision stays. A row without an id is addressed by its place: one
 * that stands where another stood is that one, changed.
 */
export function changedRows(stored: StoredNetwork, next: Network, revision: number): RowChanges {
  const removed: { list: RowList; positions: readonly number[] }[] = [];
  const written: WrittenRow[] = [];
  const rows: Record<string, Positions> = {};
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
    for (const row of change.written) written.push({ list, ...row });
  }
  return { removed, written, rows };
}

interface ListChange {
  readonly before: readonly Row[];
  readonly positions: Positions;
  readonly after: readonly Row[];
}

function changedList({ before, positions, after }: ListChange, revision: number) {
  const origins = originsOf(before, after);
  const left = new Set(before.keys());
  // Positions rise along a list: the last is the highest.
  let free = 1 + (positions.at(-1)?.position ?? -1);
  let last = -1;
  const written: Omit<WrittenRow, "list">[] = [];
  const next = after.map((row, at) => {
    const index = origins[at] ?? -1;
    const place = positions[index];
    const was = before[index];
    const same = place !== undefined && (row === was || JSON.stringify(row) === JSON.stringify(was));
    const stays = place !== undefined && place.position > last;
    if (stays) left.delete(index);
    const position = stays ? place.position : free++;
    last = position;
    const kept = { position, revision: same ? place.revision : revision };
    if (!same || !stays)
      written.push({ ...kept, id: typeof row.id === "string" ? row.id : null, body: JSON.stringify(row) });
    return kept;
  });
  return { written, removed: [...left].map((index) => positions[index]?.position as number), positions: next };
}

/** For each row the place in the list before of the row that it was; -1 for a new one. */
function originsOf(before: readonly Row[], after: readonly Row[]): number[] {
  const left = new Set(before.keys());
  const known = new Map(before.map((row, index) => [row, index]));
  const origins = after.map((row) => {
    const index = known.get(row) ?? -1;
    return left.delete(index) ? index : -1;
  });
  // Nearly all rows of a change are the same objects as before: only what is left is compared by what it says.
  const alike = new Map([...left].map((index) => [keyOf(before[index] as Row), index]));
  for (const [at, row] of after.entries()) {
    const index = origins[at] === -1 && alike.size > 0 ? (alike.get(keyOf(row)) ?? -1) : -1;
    if (left.delete(index)) origins[at] = index;
  }
  for (const [at, row] of after.entries()) {
    const previous = at === 0 ? -1 : origins[at - 1];
    if (origins[at] !== -1 || hasId(row) || (at > 0 && previous === -1)) continue;
    const index = (previous ?? -1) + 1;
    if (!hasId(before[index] ?? {}) && left.delete(index)) origins[at] = index;
  }
  return origins;
}

const hasId = (row: Row): boolean => typeof row.id === "string";

// A row without an id is known by all it says.
const keyOf = (row: Row): string => (typeof row.id === "string" ? `id:${row.id}` : `body:${JSON.stringify(row)}`);
