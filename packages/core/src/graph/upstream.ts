import { type CompressedRows, packRows } from "./compressed-rows.ts";

/** Which paths to the target count. */
export interface UpstreamLimits {
  /** The most arcs in a path. */
  readonly maxHops: number;
  /** Whether a node may stand in the middle of a path. */
  readonly isRelay: (node: number) => boolean;
}

/** The part of a directed graph from which one node can be reached. */
export interface Upstream {
  /** The numbers of its nodes in the whole graph, ascending. */
  readonly nodes: Uint32Array;
  /** Its arcs, from place to place in `nodes`: the order of two nodes is that of the whole graph. */
  readonly rows: CompressedRows;
}

/**
 * Returns the part of a graph that holds every path to `target` within the limits; `backward` is the graph with its arcs
 * the other way round. The cheapest paths to the target are the same in the part as in the whole. Cost O(arcs into the
 * relays found): the size of the whole does not count.
 */
export function upstreamOf(backward: CompressedRows, target: number, { maxHops, isRelay }: UpstreamLimits): Upstream {
  const { offsets, targets, costs } = backward;
  const arcs = { sources: [] as number[], targets: [] as number[], costs: [] as number[] };
  const hopsFrom = new Map([[target, 0]]);
  // A map is walked in the order of adding, what is added on the way included: nearest first.
  for (const [node, hops] of hopsFrom) {
    if (hops === maxHops || (hops > 0 && !isRelay(node))) continue;
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      const before = targets[arc] as number;
      arcs.sources.push(before);
      arcs.targets.push(node);
      arcs.costs.push(costs[arc] as number);
      if (!hopsFrom.has(before)) hopsFrom.set(before, hops + 1);
    }
  }
  return renumbered(Uint32Array.from(hopsFrom.keys()).sort(), arcs);
}

function renumbered(nodes: Uint32Array, arcs: Readonly<Record<"sources" | "targets" | "costs", number[]>>): Upstream {
  const placeOf = new Map<number, number>();
  for (const [place, node] of nodes.entries()) placeOf.set(node, place);
  const placesOf = (ends: readonly number[]): number[] => ends.map((node) => placeOf.get(node) as number);
  const { sources, targets, costs } = arcs;
  return { nodes, rows: packRows(nodes.length, { sources: placesOf(sources), targets: placesOf(targets), costs }) };
}
