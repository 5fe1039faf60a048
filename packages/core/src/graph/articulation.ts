import type { CompressedRows } from "./compressed-rows.ts";

/**
 * Into how many more parts the graph would fall without each node; above 0 for an articulation point.
 *
 * One depth-first walk with the lowest reachable discovery number (Hopcroft and Tarjan 1973, doi:10.1145/362248.362272),
 * without recursion. `rows` hold each tie both ways and once. Cost O(n + m).
 */
export function partsWithoutEach(rows: CompressedRows): Uint32Array {
  const { size } = rows;
  const walk: Walk = {
    rows,
    found: new Uint32Array(size),
    lowest: new Uint32Array(size),
    parent: new Int32Array(size).fill(-1),
    next: rows.offsets.slice(0, size),
    parts: new Uint32Array(size),
    clock: 0,
  };
  for (let root = 0; root < size; root++) if (walk.found[root] === 0) walkFrom(walk, root);
  return walk.parts;
}

interface Walk {
  readonly rows: CompressedRows;
  /** When a node was found, from 1; 0 for not yet. */
  readonly found: Uint32Array;
  /** The earliest node that her subtree has a tie with. */
  readonly lowest: Uint32Array;
  readonly parent: Int32Array;
  /** The next arc to look at. */
  readonly next: Uint32Array;
  readonly parts: Uint32Array;
  clock: number;
}

function walkFrom(walk: Walk, root: number): void {
  const { rows, found, lowest, parent, next, parts } = walk;
  find(walk, root);
  let children = 0;
  for (let node = root; node >= 0;) {
    const arc = next[node] as number;
    if (arc < (rows.offsets[node + 1] as number)) {
      next[node] = arc + 1;
      const target = rows.targets[arc] as number;
      if (found[target] === 0) {
        parent[target] = node;
        find(walk, target);
        node = target;
      } else if (target !== parent[node]) {
        lowest[node] = Math.min(lowest[node] as number, found[target] as number);
      }
      continue;
    }
    const above = parent[node] as number;
    if (above === root) children++;
    if (above >= 0) {
      lowest[above] = Math.min(lowest[above] as number, lowest[node] as number);
      if (above !== root && (lowest[node] as number) >= (found[above] as number))
        parts[above] = (parts[above] as number) + 1;
    }
    node = above;
  }
  parts[root] = Math.max(0, children - 1);
}

function find(walk: Walk, node: number): void {
  walk.clock++;
  walk.found[node] = walk.clock;
  walk.lowest[node] = walk.clock;
}
