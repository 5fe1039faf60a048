import type { OnwardRows } from "./onward-rows.ts";

/** Which paths count. */
export interface HopLimits {
  /** The most arcs in a path, 1 or more. */
  readonly maxHops: number;
  /** 1 for each node that may stand in the middle of a path. */
  readonly relays: Uint8Array;
  /** Added once for each node in the middle. */
  readonly relayCost: number;
}

/** The cheapest paths from one source: cost and the node before, per number of arcs. */
export interface HopLimitedPaths {
  /** Reached nodes, in ascending order. */
  readonly reached: Uint32Array;
  /** The cost of the cheapest path to a node; `Infinity` where there is none. */
  readonly costTo: (node: number) => number;
  /** The nodes of that path, from the source to the node; empty where there is none. */
  readonly pathTo: (node: number) => number[];
}

/** The cheapest paths of one number of arcs. */
interface Layer {
  readonly cost: Float64Array;
  readonly before: Int32Array;
  /** 1 where the path to a node may be part of a longer one. */
  readonly onward: Uint8Array;
  /** The nodes reached, in the order of finding. */
  readonly nodes: Int32Array;
  count: number;
}

/**
 * The cheapest paths of at most `maxHops` arcs from `source` (Bellman and Ford by layers, restricted to nodes that were
 * reached). Of two equally cheap paths the one with fewer arcs counts, then the one over the lower node.
 *
 * Cost O(nodes + arcs out of reached relays) per layer.
 */
export function hopLimitedPaths(rows: OnwardRows, source: number, limits: HopLimits): HopLimitedPaths {
  const layers = [firstLayer(rows, source)];
  for (let hops = 2; hops <= limits.maxHops; hops++) layers.push(nextLayer({ rows, source, limits }, layers));
  const best = (node: number): number => bestLayer(layers, node);
  return {
    reached: reachedIn(layers, rows.size),
    costTo: (node) => layers[best(node)]?.cost[node] ?? Infinity,
    pathTo: (node) => pathThrough(layers, best(node), { source, node }),
  };
}

const emptyLayer = (size: number): Layer => ({
  cost: new Float64Array(size).fill(Infinity),
  before: new Int32Array(size),
  onward: new Uint8Array(size),
  nodes: new Int32Array(size),
  count: 0,
});

function firstLayer({ size, offsets, targets, costs, onward }: OnwardRows, source: number): Layer {
  const layer = emptyLayer(size);
  for (let arc = offsets[source] as number; arc < (offsets[source + 1] as number); arc++) {
    const target = targets[arc] as number;
    const arcCost = costs[arc] as number;
    if (target === source || arcCost >= (layer.cost[target] as number)) continue;
    if (layer.cost[target] === Infinity) layer.nodes[layer.count++] = target;
    layer.cost[target] = arcCost;
    layer.before[target] = source;
    layer.onward[target] = onward[arc] as number;
  }
  return layer;
}

interface Search {
  readonly rows: OnwardRows;
  readonly source: number;
  readonly limits: HopLimits;
}

function nextLayer({ rows, source, limits }: Search, layers: readonly Layer[]): Layer {
  const { offsets, targets, costs } = rows;
  const { relays, relayCost } = limits;
  const last = layers[layers.length - 1] as Layer;
  const { cost, before, onward, nodes, ...layer } = emptyLayer(rows.size);
  for (let place = 0; place < last.count; place++) {
    const relay = last.nodes[place] as number;
    const reached = last.cost[relay] as number;
    if (relays[relay] !== 1 || last.onward[relay] !== 1) continue;
    const end = offsets[relay + 1] as number;
    for (let arc = offsets[relay] as number; arc < end; arc++) {
      const target = targets[arc] as number;
      const arcCost = costs[arc] as number;
      if (rows.onward[arc] !== 1 || target === source || target === relay) continue;
      const through = reached + relayCost + arcCost;
      const known = cost[target] as number;
      if (through > known || (through === known && relay >= (before[target] as number))) continue;
      if (known === Infinity) nodes[layer.count++] = target;
      cost[target] = through;
      before[target] = relay;
      onward[target] = 1;
    }
  }
  return { cost, before, onward, nodes, ...layer };
}

/** The layer with the cheapest path to a node, the first of equals; −1 where there is none. */
function bestLayer(layers: readonly Layer[], node: number): number {
  let best = -1;
  let cost = Infinity;
  for (const [index, layer] of layers.entries()) {
    if ((layer.cost[node] as number) >= cost) continue;
    best = index;
    cost = layer.cost[node] as number;
  }
  return best;
}

function reachedIn(layers: readonly Layer[], size: number): Uint32Array {
  const isReached = new Uint8Array(size);
  let count = 0;
  for (const { nodes, count: found } of layers)
    for (let place = 0; place < found; place++) {
      const node = nodes[place] as number;
      if (isReached[node] === 0) count++;
      isReached[node] = 1;
    }
  const reached = new Uint32Array(count);
  for (let node = 0, place = 0; place < count; node++) if (isReached[node] === 1) reached[place++] = node;
  return reached;
}

function pathThrough(layers: readonly Layer[], from: number, ends: { source: number; node: number }): number[] {
  if (from === -1) return [];
  const path = [ends.node];
  let { node } = ends;
  for (let layer = from; layer >= 0; layer--) {
    node = layers[layer]?.before[node] as number;
    path.push(node);
  }
  return path.reverse();
}
