import type { CompressedRows } from "./compressed-rows.ts";

/** Per node, over all other nodes that can reach it: how many, the sum of their distances, and of one over them. */
export interface DistanceSums {
  readonly count: Float64Array;
  readonly total: Float64Array;
  readonly harmonic: Float64Array;
}

/** Searches run together; one bit each. */
const wordsTogether = 8;

/**
 * The distances, in arcs, of all nodes towards each node, summed. Pass the reversed rows to sum the distances *from*
 * each node.
 *
 * 256 breadth-first searches run at once, one bit each: a level spreads all of them with one OR per arc and word, and
 * what is new at a node is counted by its bits. Cost O(n + m) per level and 256 sources, so O(n ÷ 256 × levels × (n + m)).
 * After Then, Kaufmann, Chirigati and others (2014), The more the merrier, doi:10.14778/2735496.2735507.
 */
export const distanceSums = (rows: CompressedRows): DistanceSums => openDistanceSums(rows)();

/**
 * {@link distanceSums} of the same graph without some nodes, again and again: those marked in `gone` are neither counted
 * nor passed through. The sums returned are overwritten by the next call.
 */
export function openDistanceSums(rows: CompressedRows): (gone?: Uint8Array) => DistanceSums {
  const { size } = rows;
  const words = Math.min(wordsTogether, Math.max(1, Math.ceil(size / 32)));
  const sums = { count: new Float64Array(size), total: new Float64Array(size), harmonic: new Float64Array(size) };
  const tables = {
    seen: new Uint32Array(size * words),
    front: new Uint32Array(size * words),
    next: new Uint32Array(size * words),
    active: new Uint32Array(size),
    touched: new Uint32Array(size),
    isTouched: new Uint8Array(size),
  };
  return (gone) => {
    for (const each of Object.values(sums)) each.fill(0);
    for (let first = 0; first < size; first += words * 32)
      searchTogether({ rows, words, sums, gone, ...tables }, first);
    return sums;
  };
}

interface Batch {
  readonly rows: CompressedRows;
  readonly words: number;
  readonly sums: DistanceSums;
  readonly gone: Uint8Array | undefined;
  /** Bit `s` of node `v`: search `s` has been here. */
  readonly seen: Uint32Array;
  /** Bit `s` of node `v`: search `s` came here in the last level. All 0 where `v` is not active. */
  readonly front: Uint32Array;
  readonly next: Uint32Array;
  readonly active: Uint32Array;
  readonly touched: Uint32Array;
  readonly isTouched: Uint8Array;
}

function searchTogether(batch: Batch, first: number): void {
  const { rows, words, seen, front, active, gone } = batch;
  const sources = Math.min(words * 32, rows.size - first);
  seen.fill(0);
  let activeCount = 0;
  for (let search = 0; search < sources; search++) {
    const node = first + search;
    if (gone?.[node] === 1) continue;
    const bit = node * words + (search >>> 5);
    front[bit] = (front[bit] as number) | (1 << (search & 31));
    seen[bit] = front[bit] as number;
    active[activeCount++] = node;
  }
  // Seen by every search: nothing is ever new there.
  for (let node = 0; gone !== undefined && node < rows.size; node++)
    if (gone[node] === 1) seen.fill(0xffffffff, node * words, (node + 1) * words);
  for (let distance = 1; activeCount > 0; distance++) activeCount = settle(batch, spread(batch, activeCount), distance);
}

/** Hands every search on over the arcs of the active nodes; returns how many nodes were touched. */
function spread(batch: Batch, activeCount: number): number {
  const { words, front, next, active, touched, isTouched } = batch;
  const { offsets, targets } = batch.rows;
  let touchedCount = 0;
  for (let index = 0; index < activeCount; index++) {
    const node = active[index] as number;
    const from = node * words;
    const end = offsets[node + 1] as number;
    for (let arc = offsets[node] as number; arc < end; arc++) {
      const target = targets[arc] as number;
      if (isTouched[target] === 0) {
        isTouched[target] = 1;
        touched[touchedCount++] = target;
      }
      const to = target * words;
      for (let word = 0; word < words; word++)
        next[to + word] = (next[to + word] as number) | (front[from + word] as number);
    }
    front.fill(0, from, from + words);
  }
  return touchedCount;
}

/** Counts the searches that are new at each touched node, and makes them the next front. */
function settle(batch: Batch, touchedCount: number, distance: number): number {
  const { words, seen, front, next, active, touched, isTouched, sums } = batch;
  let activeCount = 0;
  for (let index = 0; index < touchedCount; index++) {
    const node = touched[index] as number;
    isTouched[node] = 0;
    let fresh = 0;
    for (let at = node * words; at < (node + 1) * words; at++) {
      const bits = (next[at] as number) & ~(seen[at] as number);
      next[at] = 0;
      front[at] = bits;
      if (bits === 0) continue;
      seen[at] = (seen[at] as number) | bits;
      fresh += bitCount(bits);
    }
    if (fresh === 0) continue;
    active[activeCount++] = node;
    sums.count[node] = (sums.count[node] as number) + fresh;
    sums.total[node] = (sums.total[node] as number) + fresh * distance;
    sums.harmonic[node] = (sums.harmonic[node] as number) + fresh / distance;
  }
  return activeCount;
}

function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
