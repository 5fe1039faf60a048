import { randomFrom, shuffled } from "../base/random.ts";
import type { CompressedRows } from "./compressed-rows.ts";
import { partitionOf, renumbered, type WeightedTies } from "./partition.ts";
import { type StructuralOrder, structuralOrder } from "./structural-order.ts";

/** How many groupings each round rests on. */
const groupingsPerRound = 20;
const mostRounds = 10;

/**
 * Groups of nodes that hang together more than chance would have it, as far as many groupings agree: the same graph is
 * grouped in many orders ({@link partitionOf}); each tie then weighs the share of groupings that hold its ends together,
 * those of half or less go, and so on with what is left, until all groupings are one (consensus clustering, Lancichinetti and
 * Fortunato 2012). Chance begins from the structure, and ties that look alike count alike, so that neither the
 * order nor the names of nodes change the groups.
 *
 * Every arc counts 1 for both its ends, whatever its cost. Returns the number of each node's group, by first
 * appearance; a node without arcs is a group of its own. Cost O(20 × rounds × arcs). Groups are a help for looking, not a
 * fact.
 */
export function communitiesOf(rows: CompressedRows): Int32Array {
  const ties = tiesOf(rows);
  const order = structuralOrder(ties);
  let left: WeightedTies = ties;
  for (let round = 0; round < mostRounds; round++) {
    const shares = sharesTogether(left, order, round);
    const isSettled = shares.every((share) => share === 0 || share === 1);
    left = heavierThanHalf(left, shares);
    if (isSettled) break;
  }
  return componentsOf(left);
}

/** Each pair once, with how many arcs run between the two. */
function tiesOf({ size, offsets, targets }: CompressedRows): WeightedTies {
  const weights = new Map<number, number>();
  for (let node = 0; node < size; node++)
    for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
      const other = targets[arc] as number;
      if (other === node) continue;
      const pair = Math.min(node, other) * size + Math.max(node, other);
      weights.set(pair, (weights.get(pair) ?? 0) + 1);
    }
  const pairs = [...weights.keys()];
  return {
    size,
    from: pairs.map((pair) => Math.floor(pair / size)),
    to: pairs.map((pair) => pair % size),
    weights: [...weights.values()],
  };
}

/** Per tie, the share of groupings that hold its ends together; ties between nodes that look alike have the same share. */
function sharesTogether(ties: WeightedTies, { places, looks }: StructuralOrder, round: number): Float64Array {
  const together = new Float64Array(ties.from.length);
  for (let grouping = 0; grouping < groupingsPerRound; grouping++) {
    const numbers = shuffled([...places.keys()], randomFrom(1 + round * groupingsPerRound + grouping));
    const groups = partitionOf(renumberedTies(ties, (node) => numbers[places[node] as number] as number));
    const groupOf = (node: number): number => groups[numbers[places[node] as number] as number] as number;
    for (let tie = 0; tie < together.length; tie++)
      if (groupOf(ties.from[tie] as number) === groupOf(ties.to[tie] as number))
        together[tie] = (together[tie] as number) + 1;
  }
  return meansOfAlike(ties, looks, together).map((times) => times / groupingsPerRound);
}

/** Per tie, the mean of the numbers of all ties that look like it. */
function meansOfAlike({ size, from, to }: WeightedTies, looks: Int32Array, numbers: Float64Array): Float64Array {
  const kindOf = (tie: number): number => {
    const [one, other] = [looks[from[tie] as number] as number, looks[to[tie] as number] as number];
    return Math.min(one, other) * size + Math.max(one, other);
  };
  const sums = new Map<number, { sum: number; count: number }>();
  for (const [tie, number] of numbers.entries()) {
    const { sum, count } = sums.get(kindOf(tie)) ?? { sum: 0, count: 0 };
    sums.set(kindOf(tie), { sum: sum + number, count: count + 1 });
  }
  return numbers.map((_, tie) => {
    const { sum, count } = sums.get(kindOf(tie)) as { sum: number; count: number };
    return sum / count;
  });
}

const renumberedTies = (
  { size, from, to, weights }: WeightedTies,
  numberOf: (node: number) => number,
): WeightedTies => ({
  size,
  from: Uint32Array.from(from, numberOf),
  to: Uint32Array.from(to, numberOf),
  weights,
});

function heavierThanHalf({ size, from, to }: WeightedTies, shares: Float64Array): WeightedTies {
  const kept = [...shares.keys()].filter((tie) => (shares[tie] as number) > 0.5);
  return {
    size,
    from: kept.map((tie) => from[tie] as number),
    to: kept.map((tie) => to[tie] as number),
    weights: kept.map((tie) => shares[tie] as number),
  };
}

function componentsOf({ size, from, to }: WeightedTies): Int32Array {
  const root = Int32Array.from({ length: size }, (_, node) => node);
  const rootOf = (node: number): number => {
    let at = node;
    while (root[at] !== at) at = root[at] as number;
    return at;
  };
  for (let tie = 0; tie < from.length; tie++) {
    const [one, other] = [rootOf(from[tie] as number), rootOf(to[tie] as number)];
    root[Math.max(one, other)] = Math.min(one, other);
  }
  return renumbered(root.map((_, node) => rootOf(node)));
}
