import { addDependencies, openSearch, type PathSearch } from "./brandes.ts";
import type { CompressedRows } from "./compressed-rows.ts";

/** Two paths whose costs differ by less than this share are equally cheap: a sum of costs depends on its order. */
const rounding = 1e-12;

/**
 * As {@link pairsThroughEach}, but a path is as long as the sum of its costs, all above 0.
 *
 * Dijkstra's search with a circular queue of buckets (Dial 1969, doi:10.1145/363269.363610) a little narrower than the
 * cheapest arc: no arc joins two nodes of one bucket, so a bucket's nodes are settled in any order and no heap is needed.
 * Cost O(n × (m + buckets passed)); memory O(n + m + dearest ÷ cheapest arc).
 */
export function cheapestPairsThroughEach(rows: CompressedRows): Float64Array {
  const sums = new Float64Array(rows.size);
  const search: CostSearch = {
    ...openSearch(rows),
    ...openBuckets(rows),
    cost: new Float64Array(rows.size).fill(Infinity),
  };
  for (let source = 0; source < rows.size; source++) {
    const reached = settleFrom(search, source);
    countPaths(search, reached);
    addDependencies(search, reached, sums);
    for (let index = 0; index < reached; index++) search.cost[search.order[index] as number] = Infinity;
  }
  return sums;
}

interface Buckets {
  readonly width: number;
  /** The first entry of each bucket, or −1. */
  readonly heads: Int32Array;
  readonly entryNode: Uint32Array;
  /** The cost at which an entry was made: dearer than the node's own when it is out of date. */
  readonly entryCost: Float64Array;
  readonly entryNext: Int32Array;
}

interface CostSearch extends PathSearch, Buckets {
  readonly cost: Float64Array;
}

function openBuckets({ costs }: CompressedRows): Buckets {
  const cheapest = costs.reduce((least, cost) => Math.min(least, cost), Infinity);
  const dearest = costs.reduce((most, cost) => Math.max(most, cost), 0);
  const width = costs.length === 0 ? 1 : cheapest * 0.999;
  return {
    width,
    heads: new Int32Array(Math.ceil(dearest / width) + 2).fill(-1),
    entryNode: new Uint32Array(costs.length + 1),
    entryCost: new Float64Array(costs.length + 1),
    entryNext: new Int32Array(costs.length + 1),
  };
}

/** Settles everything that can be reached, bucket by bucket; returns how many nodes. */
function settleFrom(search: CostSearch, source: number): number {
  const { heads, order, cost, entryNode, entryCost, entryNext } = search;
  cost[source] = 0;
  order[0] = source;
  let entries = relax(search, source, 0);
  let reached = 1;
  for (let open = entries, bucket = 0; open > 0; bucket++) {
    const slot = bucket % heads.length;
    let entry = heads[slot] as number;
    heads[slot] = -1;
    for (; entry >= 0; entry = entryNext[entry] as number) {
      open--;
      const node = entryNode[entry] as number;
      if (entryCost[entry] !== cost[node]) continue;
      order[reached++] = node;
      const before = entries;
      entries = relax(search, node, entries);
      open += entries - before;
    }
  }
  return reached;
}

/** Offers a settled node's cost on along its arcs; returns the number of entries so far. */
function relax(search: CostSearch, node: number, entries: number): number {
  const { rows, width, heads, cost, entryNode, entryCost, entryNext } = search;
  let count = entries;
  const settled = cost[node] as number;
  for (let arc = rows.offsets[node] as number; arc < (rows.offsets[node + 1] as number); arc++) {
    const target = rows.targets[arc] as number;
    const offered = settled + (rows.costs[arc] as number);
    if (offered >= (cost[target] as number)) continue;
    cost[target] = offered;
    const slot = Math.floor(offered / width) % heads.length;
    entryNode[count] = target;
    entryCost[count] = offered;
    entryNext[count] = heads[slot] as number;
    heads[slot] = count++;
  }
  return count;
}

/** Notes each settled node's successors and counts the cheapest paths; buckets come in an order that allows it. */
function countPaths({ rows, order, cost, paths, successors, starts }: CostSearch, reached: number): void {
  for (let index = 0; index < reached; index++) paths[order[index] as number] = index === 0 ? 1 : 0;
  let noted = 0;
  for (let index = 0; index < reached; index++) {
    const node = order[index] as number;
    const settled = cost[node] as number;
    starts[index] = noted;
    for (let arc = rows.offsets[node] as number; arc < (rows.offsets[node + 1] as number); arc++) {
      const target = rows.targets[arc] as number;
      const offered = settled + (rows.costs[arc] as number);
      if (offered - (cost[target] as number) > rounding * offered) continue;
      paths[target] = (paths[target] as number) + (paths[node] as number);
      successors[noted++] = target;
    }
  }
  starts[reached] = noted;
}
