import type { Relaxation } from "./best-set.ts";
import { reachedFrom } from "./breadth-first.ts";
import type { CompressedRows } from "./compressed-rows.ts";
import { disjointPaths } from "./disjoint-paths.ts";

/** Which pairs of nodes count, for how much, and how many nodes will leave. */
export interface PairWorth {
  readonly rows: CompressedRows;
  /** What it is worth that one node lies so many arcs from another; above 0, never rising with the distance. */
  readonly worthAt: (distance: number) => number;
  /** Pairs further apart than this are left out, and so are longer ways around. */
  readonly farthest: number;
  /** The most nodes that leave together. */
  readonly leaving: number;
}

/** Pairs, and for each node the pairs that lose by it: the entries `starts[v]` to `starts[v + 1]`. */
interface PairTable {
  readonly worths: Float64Array;
  readonly starts: Uint32Array;
  readonly pairs: Uint32Array;
  /** How much of the pair's worth is lost with this node at most: 1 at its ends, less where there are ways around. */
  readonly shares: Float64Array;
}

/** An upper bound on the worth of all pairs that is lost when some nodes leave. */
export type PairLosses = Relaxation & {
  /** The worth of all pairs that count. */
  readonly all: number;
};

/**
 * What taking nodes out can cost the pairs of the others at most, as a monotone submodular quantity.
 *
 * A pair loses everything with one of its ends. Between them, some paths that share no node are chosen: h nodes that
 * leave hit at most h of them, so what is left is worth at least the h + 1st shortest. The largest loss per node, over
 * all h up to `leaving`, is each node's share, and a pair loses min(1, Σ of shares): a concave function of a sum, hence
 * submodular, and never less than what is truly lost by so many nodes. With more paths than nodes that leave it is often 0.
 *
 * Returns a function that opens it with nobody gone. Cost O(pairs × leaving × (n + m)), of a gain O(pairs with that node).
 */
export function pairLosses(worth: PairWorth): () => PairLosses {
  const table = tableOf(worth);
  return () => lossesOver(table);
}

function lossesOver({ worths, starts, pairs, shares }: PairTable): PairLosses {
  const taken = new Float64Array(worths.length);
  const added: { readonly member: number; readonly lost: number; readonly before: Float64Array }[] = [];
  let lost = 0;
  const gain = (candidate: number): number => {
    let sum = 0;
    for (let entry = starts[candidate] as number; entry < (starts[candidate + 1] as number); entry++) {
      const pair = pairs[entry] as number;
      sum += Math.min(1 - (taken[pair] as number), shares[entry] as number) * (worths[pair] as number);
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

/** The shares of pairs that are lost with nodes. */
interface Entries {
  readonly worths: number[];
  readonly nodes: number[];
  readonly pairs: number[];
  readonly shares: number[];
}

function tableOf(worth: PairWorth): PairTable {
  const { rows, worthAt, farthest } = worth;
  const entries: Entries = { worths: [], nodes: [], pairs: [], shares: [] };
  for (let source = 0; source < rows.size; source++) {
    const { nodes, levels } = reachedFrom(rows, [source], farthest);
    for (let distance = 1; distance + 1 < levels.length; distance++)
      for (const target of nodes.subarray(levels[distance], levels[distance + 1])) {
        entries.worths.push(worthAt(distance));
        enter(entries, [source, target], 1);
        if (distance > 1) enterPaths(entries, worth, [source, target]);
      }
  }
  return byNode(rows.size, entries);
}

function enter({ worths, nodes, pairs, shares }: Entries, members: readonly number[], share: number): void {
  for (const node of members) {
    nodes.push(node);
    pairs.push(worths.length - 1);
    shares.push(share);
  }
}

function enterPaths(entries: Entries, worth: PairWorth, ends: readonly [from: number, to: number]): void {
  const { rows, leaving, farthest, worthAt } = worth;
  const paths = disjointPaths(rows, ends, { most: leaving + 1, longest: farthest });
  const worths = paths.map((between) => worthAt(between.length + 1));
  const whole = worths[0] ?? 0;
  let share = 0;
  for (let hit = 1; hit <= Math.min(leaving, paths.length); hit++)
    share = Math.max(share, (whole - (worths[hit] ?? 0)) / hit / whole);
  if (share > 0) enter(entries, paths.flat(), share);
}

function byNode(size: number, { worths, nodes, pairs, shares }: Entries): PairTable {
  const starts = new Uint32Array(size + 1);
  for (const node of nodes) starts[node + 1] = (starts[node + 1] as number) + 1;
  for (let node = 0; node < size; node++) starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
  const next = starts.slice();
  const byPlace = { pairs: new Uint32Array(nodes.length), shares: new Float64Array(nodes.length) };
  for (const [entry, node] of nodes.entries()) {
    const place = next[node] as number;
    next[node] = place + 1;
    byPlace.pairs[place] = pairs[entry] as number;
    byPlace.shares[place] = shares[entry] as number;
  }
  return { worths: Float64Array.from(worths), starts, ...byPlace };
}
