import type { CompressedRows } from "./compressed-rows.ts";

/** How many paths are looked for, and of how many arcs at most. */
export interface PathLimits {
  readonly most: number;
  readonly longest: number;
}

/**
 * Paths from one node to another that share no node but their ends, each as the nodes between them: again and again a
 * shortest one past the nodes used so far, so their lengths rise. There may be more than this finds.
 *
 * The ends are not neighbours. Cost O(paths × (n + m)).
 */
export function disjointPaths(
  rows: CompressedRows,
  [from, to]: readonly [from: number, to: number],
  { most, longest }: PathLimits,
): number[][] {
  const used = new Uint8Array(rows.size);
  const paths: number[][] = [];
  while (paths.length < most) {
    const path = pathPast(rows, { from, to, used, longest });
    if (path === undefined) break;
    paths.push(path);
    for (const node of path) used[node] = 1;
  }
  return paths;
}

interface Search {
  readonly from: number;
  readonly to: number;
  readonly used: Uint8Array;
  readonly longest: number;
}

function pathPast(
  { offsets, targets, size }: CompressedRows,
  { from, to, used, longest }: Search,
): number[] | undefined {
  const before = new Int32Array(size).fill(-1);
  const queue = [from];
  before[from] = from;
  let level = 1;
  for (let first = 0, levelEnd = 1; first < queue.length; first++) {
    if (first === levelEnd) {
      level++;
      levelEnd = queue.length;
    }
    if (level > longest) return undefined;
    const node = queue[first] as number;
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      const target = targets[arc] as number;
      if (before[target] !== -1 || used[target] === 1) continue;
      before[target] = node;
      if (target === to) return nodesBetween(before, from, to);
      queue.push(target);
    }
  }
  return undefined;
}

function nodesBetween(before: Int32Array, from: number, to: number): number[] {
  const between: number[] = [];
  for (let node = before[to] as number; node !== from; node = before[node] as number) between.push(node);
  return between.reverse();
}
