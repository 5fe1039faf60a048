import type { CompressedRows } from "./compressed-rows.ts";

/**
 * For each node, the sum over ordered pairs (s, t) of other nodes of the share of shortest paths from s to t that run
 * through it; paths are counted in arcs.
 *
 * Brandes (2001), doi:10.1080/0022250X.2001.9990249. Successors are noted while searching, so that adding up afterwards
 * reads only arcs that lie on shortest paths. Cost O(n × m), memory O(n + m).
 */
export function pairsThroughEach(rows: CompressedRows): Float64Array {
  const search = openSearch(rows);
  const sums = new Float64Array(rows.size);
  for (let source = 0; source < rows.size; source++) {
    const reached = searchFrom(search, source);
    addDependencies(search, reached, sums);
  }
  return sums;
}

/** The nodes that one search reached, nearest first, each with its successors on shortest paths. */
export interface PathSearch {
  readonly rows: CompressedRows;
  readonly order: Uint32Array;
  readonly distance: Int32Array;
  /** How many shortest paths lead to a node. */
  readonly paths: Float64Array;
  readonly successors: Uint32Array;
  /** The successors of `order[i]` begin at `starts[i]` and end before `starts[i + 1]`. */
  readonly starts: Uint32Array;
  /** Scratch: (1 + dependency) ÷ paths of each node. */
  readonly owed: Float64Array;
}

/** Opens the tables that every search from one source of a graph uses again. */
export const openSearch = (rows: CompressedRows): PathSearch => ({
  rows,
  order: new Uint32Array(rows.size),
  distance: new Int32Array(rows.size).fill(-1),
  paths: new Float64Array(rows.size),
  successors: new Uint32Array(rows.targets.length),
  starts: new Uint32Array(rows.size + 1),
  owed: new Float64Array(rows.size),
});

function searchFrom(search: PathSearch, source: number): number {
  const { order, distance, paths, successors, starts } = search;
  const { offsets, targets } = search.rows;
  order[0] = source;
  distance[source] = 0;
  paths[source] = 1;
  let reached = 1;
  let noted = 0;
  for (let index = 0; index < reached; index++) {
    const node = order[index] as number;
    const next = (distance[node] as number) + 1;
    const ways = paths[node] as number;
    const end = offsets[node + 1] as number;
    starts[index] = noted;
    for (let arc = offsets[node] as number; arc < end; arc++) {
      const target = targets[arc] as number;
      const known = distance[target] as number;
      if (known === -1) {
        distance[target] = next;
        paths[target] = ways;
        order[reached++] = target;
      } else if (known === next) {
        paths[target] = (paths[target] as number) + ways;
      } else continue;
      successors[noted++] = target;
    }
  }
  starts[reached] = noted;
  for (let index = 0; index < reached; index++) distance[order[index] as number] = -1;
  return reached;
}

/** Adds what every reached node but the source contributes to paths from it, farthest first. */
export function addDependencies(search: PathSearch, reached: number, sums: Float64Array): void {
  const { order, paths, successors, starts, owed } = search;
  for (let index = reached - 1; index > 0; index--) {
    const node = order[index] as number;
    const end = starts[index + 1] as number;
    let through = 0;
    for (let at = starts[index] as number; at < end; at++) through += owed[successors[at] as number] as number;
    const ways = paths[node] as number;
    const dependency = ways * through;
    owed[node] = (1 + dependency) / ways;
    sums[node] = (sums[node] as number) + dependency;
  }
}
