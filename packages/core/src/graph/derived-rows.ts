import type { CompressedRows } from "./compressed-rows.ts";

/**
 * The rows of some nodes alone, renumbered in their old order: `numbers[v]` is the new number of node `v`, or −1 where
 * it is left out; `size` is how many stay. Cost O(n + m).
 */
export function restrictRows(rows: CompressedRows, numbers: ArrayLike<number>, size: number): CompressedRows {
  const offsets = new Uint32Array(size + 1);
  const targets = new Uint32Array(rows.targets.length);
  const costs = new Float64Array(rows.targets.length);
  let length = 0;
  for (let node = 0; node < rows.size; node++) {
    const number = numbers[node] as number;
    if (number < 0) continue;
    for (let arc = rows.offsets[node] as number; arc < (rows.offsets[node + 1] as number); arc++) {
      const target = numbers[rows.targets[arc] as number] as number;
      if (target < 0) continue;
      targets[length] = target;
      costs[length++] = rows.costs[arc] as number;
    }
    offsets[number + 1] = length;
  }
  return { size, offsets, targets: targets.slice(0, length), costs: costs.slice(0, length) };
}

/** The rows without some nodes: those left are renumbered in their old order. Cost O(n + m). */
export function withoutNodes(rows: CompressedRows, removed: Iterable<number>): CompressedRows {
  const numbers = new Int32Array(rows.size);
  for (const node of removed) numbers[node] = -1;
  let size = 0;
  for (let node = 0; node < rows.size; node++) if (numbers[node] !== -1) numbers[node] = size++;
  return restrictRows(rows, numbers, size);
}

/**
 * The arcs of two graphs over the same nodes together: an arc that both have is kept once, at the lower cost. With a
 * graph and its reverse this takes each arc both ways. Rows must be ascending and free of parallel arcs. Cost O(n + m).
 */
export function mergeRows(a: CompressedRows, b: CompressedRows): CompressedRows {
  const offsets = new Uint32Array(a.size + 1);
  const targets = new Uint32Array(a.targets.length + b.targets.length);
  const costs = new Float64Array(targets.length);
  let length = 0;
  for (let node = 0; node < a.size; node++) {
    let left = a.offsets[node] as number;
    let right = b.offsets[node] as number;
    const leftEnd = a.offsets[node + 1] as number;
    const rightEnd = b.offsets[node + 1] as number;
    while (left < leftEnd || right < rightEnd) {
      const leftTarget = left < leftEnd ? (a.targets[left] as number) : Infinity;
      const rightTarget = right < rightEnd ? (b.targets[right] as number) : Infinity;
      targets[length] = Math.min(leftTarget, rightTarget);
      costs[length++] = Math.min(
        leftTarget <= rightTarget ? (a.costs[left] as number) : Infinity,
        rightTarget <= leftTarget ? (b.costs[right] as number) : Infinity,
      );
      if (leftTarget <= rightTarget) left++;
      if (rightTarget <= leftTarget) right++;
    }
    offsets[node + 1] = length;
  }
  return { size: a.size, offsets, targets: targets.slice(0, length), costs: costs.slice(0, length) };
}
