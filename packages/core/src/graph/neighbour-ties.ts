import type { CompressedRows } from "./compressed-rows.ts";

/**
 * For each node, how many of `arcs` run between two of its neighbours. `neighbours` hold each tie both ways and once;
 * with the same rows as `arcs` every tie counts twice. Cost O(Σ degree²).
 */
export function arcsAmongNeighbours(neighbours: CompressedRows, arcs: CompressedRows): Float64Array {
  const counts = new Float64Array(neighbours.size);
  const markedBy = new Int32Array(neighbours.size).fill(-1);
  for (let node = 0; node < neighbours.size; node++) {
    const first = neighbours.offsets[node] as number;
    const end = neighbours.offsets[node + 1] as number;
    for (let tie = first; tie < end; tie++) markedBy[neighbours.targets[tie] as number] = node;
    let count = 0;
    for (let tie = first; tie < end; tie++) {
      const neighbour = neighbours.targets[tie] as number;
      for (let arc = arcs.offsets[neighbour] as number; arc < (arcs.offsets[neighbour + 1] as number); arc++)
        if (markedBy[arcs.targets[arc] as number] === node) count++;
    }
    counts[node] = count;
  }
  return counts;
}
