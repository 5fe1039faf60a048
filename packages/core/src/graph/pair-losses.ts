import type { Relaxation } from "./best-set.ts";
import type { CompressedRows } from "./compressed-rows.ts";

/** Which pairs of nodes count, and for how much. */
export interface PairWorth {
  readonly rows: CompressedRows;
  /** What it is worth that one node lies so many arcs from another; 0 or more. */
  readonly worthAt: (distance: number) => number;
  /** Pairs further apart than this are left out. */
  readonly farthest: number;
}

/** Pairs, and for each node the pairs that can be lost with it: the entries `starts[v]` to `starts[v + 1]`. */
interface PairTable {
  readonly worths: Float64Array;
  readonly starts: Uint32Array;
  readonly pairs: Uint32Array;
  /** How much of the pair is lost with this node at most: 1 at its ends, less where there are ways around. */
  readonly shares: Float64Array;
}

/** An upper bound on the worth of all pairs that are lost when some nodes leave. */
export type PairLosses = Relaxation & {
  /** The worth of all pairs that count. */
  readonly all: number;
};

/**
 * What taking nodes out can cost the pairs of the others at most, as a monotone submodular quantity.
 *
 * A pair is kept as long as both ends and one path between them stay. Two arcs apart, all its c middle nodes would have to
 * go, so each takes 1/c; further apart, one shortest path is chosen and each node on it takes the whole. A pair loses
 * min(1, Σ of the shares taken): a concave function of a sum, hence submodular, and never less than what is truly lost.
 *
 * Cost to open O(n × m + pairs × their distance), of a gain O(pairs with that node).
 */
export function pairLosses(worth: PairWorth): PairLosses {
  const { worths, starts, pairs, shares } = tableOf(worth);
  const taken = new Float64Array(worths.length);
  const added: { readonly member: number; readonly lost: number; readonly before: Float64Array }[] = [];
  let lost = 0;
  const gain = (candidate: number): number => {
    let sum = 0;
    for (let entry = starts[candidate] as number; entry < (starts[candidate + 1] as number); entry++) {
      const pair = pairs[entry] as number;
      const left = 1 - (taken[pair] as number);
      sum += Math.min(left, shares[entry] as number) * (worths[pair] as number);
    }
    return sum;
  };
  return {
    all: worths.reduce((sum, each) => sum + each, 0),
    value: () => lost,
    gain,
    add: (member) => {
      const first = starts[member] as number;
      const before = new Float64Array((starts[member + 1] as number) - first);
      added.push({ member, lost, before });
      lost += gain(member);
      for (const [offset] of before.entries()) {
        const pair = pairs[first + offset] as number;
        before[offset] = taken[pair] as number;
        taken[pair] = Math.min(1, (taken[pair] as number) + (shares[first + offset] as number));
      }
    },
    undo: () => {
      const last = added.pop();
      if (last === undefined) return;
      lost = last.lost;
      for (const [offset, share] of last.before.entries())
        taken[pairs[(starts[last.member] as number) + offset] as number] = share;
    },
  };
}

/** A share of a pair that is lost with a node. */
interface Entries {
  readonly nodes: number[];
  readonly pairs: number[];
  readonly shares: number[];
}

function tableOf({ rows, worthAt, farthest }: PairWorth): PairTable {
  const worths: number[] = [];
  const entries: Entries = { nodes: [], pairs: [], shares: [] };
  const tree = {
    distance: new Int32Array(rows.size),
    before: new Int32Array(rows.size),
    ways: new Uint32Array(rows.size),
  };
  const pairOf = new Uint32Array(rows.size);
  for (let source = 0; source < rows.size; source++) {
    const reached = growTree(rows, source, { ...tree, farthest });
    for (const node of reached) {
      const distance = tree.distance[node] as number;
      pairOf[node] = worths.push(worthAt(distance)) - 1;
      take(entries, pairOf[node] as number, { node: source, share: 1 });
      take(entries, pairOf[node] as number, { node, share: 1 });
      if (distance === 2) continue;
      for (let at = tree.before[node] as number; at !== source; at = tree.before[at] as number)
        take(entries, pairOf[node] as number, { node: at, share: 1 });
    }
    eachTwoStep(rows, source, (middle, end) => {
      if (tree.distance[end] === 2)
        take(entries, pairOf[end] as number, { node: middle, share: 1 / (tree.ways[end] as number) });
    });
  }
  return { worths: Float64Array.from(worths), ...byNode(rows.size, entries) };
}

function take({ nodes, pairs, shares }: Entries, pair: number, { node, share }: { node: number; share: number }): void {
  nodes.push(node);
  pairs.push(pair);
  shares.push(share);
}

interface Tree {
  /** −1 for a node that was not reached. */
  readonly distance: Int32Array;
  /** The node before on the chosen shortest path. */
  readonly before: Int32Array;
  /** For a node two arcs away: how many middle nodes there are. */
  readonly ways: Uint32Array;
  readonly farthest: number;
}

/** Searches breadth first; gives the reached nodes without the source. */
function growTree(rows: CompressedRows, source: number, { distance, before, ways, farthest }: Tree): number[] {
  distance.fill(-1);
  ways.fill(0);
  distance[source] = 0;
  const queue = [source];
  for (let node = queue[0], first = 0; node !== undefined; node = queue[++first]) {
    const next = (distance[node] as number) + 1;
    if (next > farthest) break;
    for (let arc = rows.offsets[node] as number; arc < (rows.offsets[node + 1] as number); arc++) {
      const target = rows.targets[arc] as number;
      if (distance[target] === -1) {
        distance[target] = next;
        before[target] = node;
        queue.push(target);
      }
      if (next === 2 && distance[target] === 2) ways[target] = (ways[target] as number) + 1;
    }
  }
  return queue.slice(1);
}

function eachTwoStep(rows: CompressedRows, source: number, visit: (middle: number, end: number) => void): void {
  for (let arc = rows.offsets[source] as number; arc < (rows.offsets[source + 1] as number); arc++) {
    const middle = rows.targets[arc] as number;
    for (let next = rows.offsets[middle] as number; next < (rows.offsets[middle + 1] as number); next++)
      visit(middle, rows.targets[next] as number);
  }
}

function byNode(size: number, { nodes, pairs, shares }: Entries): Omit<PairTable, "worths"> {
  const starts = new Uint32Array(size + 1);
  for (const node of nodes) starts[node + 1] = (starts[node + 1] as number) + 1;
  for (let node = 0; node < size; node++) starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  const next = starts.slice();
  const table = { starts, pairs: new Uint32Array(nodes.length), shares: new Float64Array(nodes.length) };
  for (const [entry, node] of nodes.entries()) {
    const place = next[node] as number;
    next[node] = place + 1;
    table.pairs[place] = pairs[entry] as number;
    table.shares[place] = shares[entry] as number;
  }
  return table;
}
