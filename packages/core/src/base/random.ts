import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** A seeded source of chance: the same seed gives the same draws on every machine. */
export interface Random {
  /** A number from 0 (included) to 1 (excluded). */
  readonly fraction: () => number;
  /** The same in steps of 2⁻³², at half the cost: for draws by the million. */
  readonly coarseFraction: () => number;
  /** A whole number from 0 to `below` − 1. */
  readonly index: (below: number) => number;
}

/** Opens the source of chance for a seed (a whole number). */
export function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return {
    fraction: () => uniformFloat64(generator),
    coarseFraction: () => (generator.next() >>> 0) / 2 ** 32,
    index: (below) => uniformInt(generator, 0, below - 1),
  };
}

/** A shuffled copy (Fisher and Yates). */
export const shuffled = <Item>(items: readonly Item[], random: Random): Item[] =>
  [...drawnFrom(items, random)].toReversed();

/** Items drawn by lot one after another, none twice; whoever stops early has drawn only those. */
export function* drawnFrom<Item>(items: readonly Item[], random: Random): Generator<Item, undefined> {
  const left = [...items];
  for (let last = left.length - 1; last >= 0; last--) {
    const place = last === 0 ? 0 : random.index(last + 1);
    const drawn = left[place] as Item;
    left[place] = left[last] as Item;
    yield drawn;
  }
}

/** So many items drawn by lot, or all. */
export function someOf<Item>(items: readonly Item[], count: number, random: Random): Item[] {
  const some: Item[] = [];
  if (count > 0)
    for (const item of drawnFrom(items, random)) {
      some.push(item);
      if (some.length === count) break;
    }
  return some;
}
