import type { CompressedRows } from "./compressed-rows.ts";

interface Level {
  readonly neighbours: readonly Map<number, number>[];
  readonly weight: Float64Array;
  readonly total: number;
}

/**
 * Groups of nodes that hang together more than chance would have it: modularity, improved by moving one node at a time
 * and then whole groups (Blondel and others 2008), always in ascending order, so that the answer needs no chance.
 *
 * Every arc counts 1 for both its ends, whatever its cost. Returns the number of each node's group, by first
 * appearance; a node without arcs is a group of its own. Cost O(rounds × arcs). Groups are a help for looking, not a
 * fact: other groupings can be nearly as good.
 */
export function communitiesOf({ size, offsets, targets }: CompressedRows): Int32Array {
  const neighbours = Array.from({ length: size }, () => new Map<number, number>());
  for (let node = 0; node < size; node++)
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      addWeight(neighbours[node] as Map<number, number>, targets[arc] as number, 1);
      addWeight(neighbours[targets[arc] as number] as Map<number, number>, node, 1);
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

function renumbered(groups: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  return groups.map((group) => {
    if (!numbers.has(group)) numbers.set(group, numbers.size);
    return numbers.get(group) as number;
  });
}
