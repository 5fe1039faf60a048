/** Ties without direction: the pair `from[i]`–`to[i]` weighs `weights[i]`; each pair once, nobody with herself. */
export interface WeightedTies {
  readonly size: number;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  readonly weights: ArrayLike<number>;
}

interface Level {
  readonly neighbours: readonly Map<number, number>[];
  readonly weight: Float64Array;
  readonly total: number;
}

/**
 * One grouping of nodes that hang together more than chance would have it: modularity, improved by moving one node at a
 * time and then whole groups (Blondel and others 2008), in ascending order of their numbers. Other orders can give other
 * groupings that are nearly as good: {@link communitiesOf} rests on many.
 *
 * Returns the number of each node's group, by first appearance. Cost O(rounds × ties).
 */
export function partitionOf({ size, from, to, weights }: WeightedTies): Int32Array {
  const neighbours = Array.from({ length: size }, () => new Map<number, number>());
  for (let tie = 0; tie < from.length; tie++) {
    addWeight(neighbours[from[tie] as number] as Map<number, number>, to[tie] as number, weights[tie] as number);
    addWeight(neighbours[to[tie] as number] as Map<number, number>, from[tie] as number, weights[tie] as number);
  }
  let groups = Int32Array.from({ length: size }, (_, node) => node);
  let level = levelOf(neighbours);
  for (;;) {
    const moved = moveNodes(level);
    groups = groups.map((group) => moved[group] as number);
    const count = new Set(moved).size;
    if (count === level.weight.length) return renumbered(groups);
    level = aggregated(level, moved, count);
  }
}

const addWeight = (row: Map<number, number>, node: number, weight: number): void => {
  row.set(node, (row.get(node) ?? 0) + weight);
};

function levelOf(neighbours: readonly Map<number, number>[]): Level {
  const weight = Float64Array.from(neighbours, (row) => [...row.values()].reduce((sum, value) => sum + value, 0));
  return { neighbours, weight, total: weight.reduce((sum, value) => sum + value, 0) };
}

/** Moves nodes to the neighbouring group that raises modularity most, until none does; groups are renumbered. */
function moveNodes({ neighbours, weight, total }: Level): Int32Array {
  const group = Int32Array.from(weight, (_, node) => node);
  const groupWeight = weight.slice();
  for (let moves = 1; moves > 0;) {
    moves = 0;
    for (let node = 0; node < weight.length; node++) {
      const from = group[node] as number;
      groupWeight[from] = (groupWeight[from] as number) - (weight[node] as number);
      const to = bestGroup(neighbours[node] as Map<number, number>, { node, from, group }, (candidate, tied) =>
        total === 0 ? 0 : tied - ((weight[node] as number) * (groupWeight[candidate] as number)) / total,
      );
      groupWeight[to] = (groupWeight[to] as number) + (weight[node] as number);
      group[node] = to;
      if (to !== from) moves++;
    }
  }
  return renumbered(group);
}

const leastGain = 1e-12;

function bestGroup(
  row: ReadonlyMap<number, number>,
  { node, from, group }: { node: number; from: number; group: Int32Array },
  gainOf: (group: number, tied: number) => number,
): number {
  const tied = new Map<number, number>();
  for (const [other, weight] of row) if (other !== node) addWeight(tied, group[other] as number, weight);
  let best = from;
  let bestGain = gainOf(from, tied.get(from) ?? 0);
  for (const candidate of [...tied.keys()].sort((a, b) => a - b)) {
    const gain = gainOf(candidate, tied.get(candidate) as number);
    if (gain <= bestGain + leastGain) continue;
    best = candidate;
    bestGain = gain;
  }
  return best;
}

function aggregated({ neighbours }: Level, group: Int32Array, count: number): Level {
  const merged = Array.from({ length: count }, () => new Map<number, number>());
  for (const [node, row] of neighbours.entries())
    for (const [other, weight] of row)
      addWeight(merged[group[node] as number] as Map<number, number>, group[other] as number, weight);
  return levelOf(merged);
}

/** The groups numbered by first appearance. */
export function renumbered(groups: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  return groups.map((group) => {
    if (!numbers.has(group)) numbers.set(group, numbers.size);
    return numbers.get(group) as number;
  });
}
