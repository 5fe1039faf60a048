import type { CompressedRows } from "./compressed-rows.ts";

/** Which paths count. */
export interface HopLimits {
  /** The most arcs in a path, 1 or more. */
  readonly maxHops: number;
  /** 1 for each node that may stand in the middle of a path. */
  readonly relays: Uint8Array;
  /** Added once for each node in the middle. */
  readonly relayCost: number;
  /** The dearest arc that a path of two or more arcs may contain. */
  readonly maxRelayedArcCost: number;
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

interface Layer {
  readonly cost: Map<number, number>;
  readonly before: Map<number, number>;
}

/**
 * The cheapest paths of at most `maxHops` arcs from `source` (Bellman and Ford by layers, restricted to nodes that were
 * reached). Of two equally cheap paths the one with fewer arcs counts, then the one over the lower node.
 *
 * Cost O(maxHops × arcs out of reached relays).
 */
export function hopLimitedPaths(rows: CompressedRows, source: number, limits: HopLimits): HopLimitedPaths {
  const layers = [firstLayer(rows, source)];
  for (let hops = 2; hops <= limits.maxHops; hops++) {
    const last = layers[layers.length - 1] as Layer;
    layers.push(nextLayer({ rows, source, limits }, last, hops === 2));
  }
  const best = bestLayers(layers);
  return {
    reached: Uint32Array.from(best.keys()).sort(),
    costTo: (node) => best.get(node)?.cost ?? Infinity,
    pathTo: (node) => pathThrough(layers, best.get(node)?.layer, { source, node }),
  };
}

function firstLayer({ offsets, targets, costs }: CompressedRows, source: number): Layer {
  const layer: Layer = { cost: new Map(), before: new Map() };
  for (let arc = offsets[source] as number; arc < (offsets[source + 1] as number); arc++) {
    const target = targets[arc] as number;
    if (target !== source) improve(layer, target, { cost: costs[arc] as number, before: source });
  }
  return layer;
}

interface Search {
  readonly rows: CompressedRows;
  readonly source: number;
  readonly limits: HopLimits;
}

function nextLayer({ rows, source, limits }: Search, last: Layer, firstArcCounts: boolean): Layer {
  const layer: Layer = { cost: new Map(), before: new Map() };
  for (const [relay, cost] of last.cost) {
    if (limits.relays[relay] !== 1 || (firstArcCounts && cost > limits.maxRelayedArcCost)) continue;
    for (let arc = rows.offsets[relay] as number; arc < (rows.offsets[relay + 1] as number); arc++) {
      const target = rows.targets[arc] as number;
      const arcCost = rows.costs[arc] as number;
      if (target === source || target === relay || arcCost > limits.maxRelayedArcCost) continue;
      improve(layer, target, { cost: cost + limits.relayCost + arcCost, before: relay });
    }
  }
  return layer;
}

function improve(layer: Layer, node: number, step: { cost: number; before: number }): void {
  const known = layer.cost.get(node);
  const better =
    known === undefined ||
    step.cost < known ||
    (step.cost === known && step.before < (layer.before.get(node) as number));
  if (!better) return;
  layer.cost.set(node, step.cost);
  layer.before.set(node, step.before);
}

function bestLayers(layers: readonly Layer[]): Map<number, { cost: number; layer: number }> {
  const best = new Map<number, { cost: number; layer: number }>();
  for (const [index, layer] of layers.entries())
    for (const [node, cost] of layer.cost) {
      const known = best.get(node);
      if (known === undefined || cost < known.cost) best.set(node, { cost, layer: index });
    }
  return best;
}

function pathThrough(
  layers: readonly Layer[],
  from: number | undefined,
  ends: { source: number; node: number },
): number[] {
  if (from === undefined) return [];
  const path = [ends.node];
  let node = ends.node;
  for (let layer = from; layer >= 0; layer--) {
    node = layers[layer]?.before.get(node) as number;
    path.push(node);
  }
  return path.reverse();
}
