/** An arc that carries at most `capacity` units at `cost` each. */
export interface FlowArc {
  readonly from: number;
  readonly to: number;
  readonly capacity: number;
  readonly cost: number;
}

/** A network with one source and one sink. */
export interface FlowNetwork {
  readonly nodes: number;
  readonly source: number;
  readonly sink: number;
  readonly arcs: readonly FlowArc[];
}

/** The flow found: how many units arrive, what they cost, and how many run over each arc. */
export interface Flow {
  readonly amount: number;
  readonly cost: number;
  readonly units: readonly number[];
}

/** Differences below this are rounding, not a cheaper path. */
const tolerance = 1e-13;

interface Residual {
  readonly heads: Int32Array;
  readonly left: Float64Array;
  readonly costs: Float64Array;
  readonly out: readonly number[][];
}

/**
 * The cheapest of all largest flows, by successive cheapest paths (Bellman and Ford with a queue, so that arcs may cost
 * less than nothing as long as no circle does). Whole capacities give whole flows. Among equally cheap paths the one
 * found first counts, so the order of the arcs breaks ties.
 *
 * Cost O(flow × n × m) at worst, near O(flow × m) on the small layered networks of a plan.
 */
export function minCostFlow(network: FlowNetwork): Flow {
  const residual = residualOf(network);
  let amount = 0;
  let cost = 0;
  for (;;) {
    const path = cheapestPath(residual, network);
    if (path === undefined) break;
    const units = Math.min(...path.map((arc) => residual.left[arc] as number));
    for (const arc of path) {
      residual.left[arc] = (residual.left[arc] as number) - units;
      residual.left[arc ^ 1] = (residual.left[arc ^ 1] as number) + units;
      cost += units * (residual.costs[arc] as number);
    }
    amount += units;
  }
  return { amount, cost, units: network.arcs.map((_, arc) => residual.left[2 * arc + 1] as number) };
}

function residualOf({ nodes, arcs }: FlowNetwork): Residual {
  const heads = new Int32Array(2 * arcs.length);
  const left = new Float64Array(2 * arcs.length);
  const costs = new Float64Array(2 * arcs.length);
  const out: number[][] = Array.from({ length: nodes }, () => []);
  for (const [index, { from, to, capacity, cost }] of arcs.entries()) {
    heads[2 * index] = to;
    heads[2 * index + 1] = from;
    left[2 * index] = capacity;
    costs[2 * index] = cost;
    costs[2 * index + 1] = -cost;
    out[from]?.push(2 * index);
    out[to]?.push(2 * index + 1);
  }
  return { heads, left, costs, out };
}

function cheapestPath(
  { heads, left, costs, out }: Residual,
  { nodes, source, sink }: FlowNetwork,
): number[] | undefined {
  const cost = new Float64Array(nodes).fill(Infinity);
  const arcInto = new Int32Array(nodes).fill(-1);
  const waiting = new Uint8Array(nodes);
  const queue = [source];
  cost[source] = 0;
  for (let first = 0; first < queue.length; first++) {
    const node = queue[first] as number;
    waiting[node] = 0;
    for (const arc of out[node] ?? []) {
      const head = heads[arc] as number;
      const through = (cost[node] as number) + (costs[arc] as number);
      if ((left[arc] as number) <= 0 || through >= (cost[head] as number) - tolerance) continue;
      cost[head] = through;
      arcInto[head] = arc;
      if (waiting[head] === 0) queue.push(head);
      waiting[head] = 1;
    }
  }
  return cost[sink] === Infinity ? undefined : pathInto(sink, { source, heads, arcInto });
}

function pathInto(sink: number, tree: { source: number; heads: Int32Array; arcInto: Int32Array }): number[] {
  const path: number[] = [];
  for (let node = sink; node !== tree.source;) {
    const arc = tree.arcInto[node] as number;
    path.push(arc);
    node = tree.heads[arc ^ 1] as number;
  }
  return path.reverse();
}
