/**
 * A directed graph as compressed rows: the arcs out of node `v` are the positions `offsets[v]` to `offsets[v + 1]` of
 * `targets` and `costs`, in ascending order of target.
 */
export interface CompressedRows {
  readonly size: number;
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
  /** What following an arc costs; 0 or more. */
  readonly costs: Float64Array;
}

/** Arcs side by side: arc `i` runs from `sources[i]` to `targets[i]` at `costs[i]`. */
export interface ArcColumns {
  readonly sources: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
  readonly costs: ArrayLike<number>;
}

/**
 * Packs arcs into rows by two counting sorts, so that each row is in ascending order of target. Parallel arcs are kept.
 * Cost O(n + m).
 */
export function packRows(size: number, arcs: ArcColumns): CompressedRows {
  const byTarget = countingOrder(size, arcs.targets);
  const offsets = offsetsOf(size, arcs.sources);
  const next = offsets.slice();
  const targets = new Uint32Array(arcs.targets.length);
  const costs = new Float64Array(arcs.targets.length);
  for (const arc of byTarget) {
    const source = arcs.sources[arc] as number;
    const position = next[source] as number;
    next[source] = position + 1;
    targets[position] = arcs.targets[arc] as number;
    costs[position] = arcs.costs[arc] as number;
  }
  return { size, offsets, targets, costs };
}

/** The same arcs the other way round. Cost O(n + m). */
export function reverseRows({ size, offsets, targets, costs }: CompressedRows): CompressedRows {
  const sources = new Uint32Array(targets.length);
  for (let node = 0; node < size; node++) sources.fill(node, offsets[node], offsets[node + 1]);
  return packRows(size, { sources: targets, targets: sources, costs });
}

/** The position of the arc `from` → `to`, or −1. Cost O(log of the row's length). */
export function arcPosition({ offsets, targets }: CompressedRows, from: number, to: number): number {
  let low = offsets[from] as number;
  let high = (offsets[from + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const target = targets[middle] as number;
    if (target === to) return middle;
    if (target < to) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function offsetsOf(size: number, keys: ArrayLike<number>): Uint32Array {
  const offsets = new Uint32Array(size + 1);
  for (let arc = 0; arc < keys.length; arc++) {
    const after = (keys[arc] as number) + 1;
    offsets[after] = (offsets[after] as number) + 1;
  }
  for (let node = 0; node < size; node++) offsets[node + 1] = (offsets[node + 1] as number) + (offsets[node] as number);
  return offsets;
}

function countingOrder(size: number, keys: ArrayLike<number>): Uint32Array {
  const next = offsetsOf(size, keys);
  const order = new Uint32Array(keys.length);
  for (let arc = 0; arc < keys.length; arc++) {
    const key = keys[arc] as number;
    order[next[key] as number] = arc;
    next[key] = (next[key] as number) + 1;
  }
  return order;
}
