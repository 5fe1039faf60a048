import type { WeightedTies } from "./partition.ts";

/** How nodes stand in a graph, by its structure alone. */
export interface StructuralOrder {
  /** Each node's place in the order. */
  readonly places: Int32Array;
  /** Each node's look: the same number for those that look alike all the way. */
  readonly looks: Int32Array;
}

/**
 * An order of nodes that rests on how they are tied and not on their numbers: nodes are told apart by the weights of their
 * ties (whole numbers), then by those of their neighbours, and so on, until no more can be told apart (colour refinement, Weisfeiler and Leman 1968).
 * Only nodes that look alike all the way, mostly those that could change places, follow each other by number.
 *
 * Cost O(rounds × ties).
 */
export function structuralOrder({ size, from, to, weights }: WeightedTies): StructuralOrder {
  const neighbours = Array.from({ length: size }, (): { node: number; weight: number }[] => []);
  let aboveWeights = 1;
  for (let tie = 0; tie < from.length; tie++) {
    const weight = weights[tie] as number;
    neighbours[from[tie] as number]?.push({ node: to[tie] as number, weight });
    neighbours[to[tie] as number]?.push({ node: from[tie] as number, weight });
    aboveWeights = Math.max(aboveWeights, weight + 1);
  }
  let colours = new Int32Array(size);
  for (let classes = 0; ;) {
    const looks = neighbours.map((near, node) => [
      colours[node] as number,
      ...near.map((other) => (colours[other.node] as number) * aboveWeights + other.weight).sort((a, b) => a - b),
    ]);
    const order = [...looks.keys()].sort((a, b) => compareLooks(looks[a] as number[], looks[b] as number[]));
    let found = 0;
    const next = new Int32Array(size);
    for (const [place, node] of order.entries()) {
      const before = order[place - 1];
      if (before !== undefined && compareLooks(looks[before] as number[], looks[node] as number[]) !== 0) found = place;
      next[node] = found;
    }
    const told = new Set(next).size;
    if (told === classes || told === size) return { places: placesOf(order), looks: next };
    classes = told;
    colours = next;
  }
}

function placesOf(order: readonly number[]): Int32Array {
  const places = new Int32Array(order.length);
  for (const [place, node] of order.entries()) places[node] = place;
  return places;
}

function compareLooks(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return a.length - b.length;
  const at = a.findIndex((colour, index) => colour !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}
