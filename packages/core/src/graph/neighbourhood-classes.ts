import type { CompressedRows } from "./compressed-rows.ts";

/** How far nodes can be told apart by what surrounds them, without any name. */
export interface NeighbourhoodClasses {
  /** How many nodes share the look of the rarest one; 0 for nobody. */
  readonly smallest: number;
  /** The share of nodes that look like no other, 0 to 1; 0 for nobody. */
  readonly uniqueShare: number;
}

/**
 * The classes of nodes that look alike: the same number of neighbours, who have the same numbers of neighbours. Give each
 * tie both ways. Taking names away does not make a network anonymous, since people can be found again by this look (Hay
 * et al. 2008, doi:10.14778/1453856.1453873). Cost O(m log m).
 */
export function neighbourhoodClasses({ size, offsets, targets }: CompressedRows): NeighbourhoodClasses {
  const degreeOf = (node: number): number => (offsets[node + 1] as number) - (offsets[node] as number);
  const classes = new Map<string, number>();
  for (let node = 0; node < size; node++) {
    const around = Array.from(targets.subarray(offsets[node], offsets[node + 1]), degreeOf).sort((a, b) => a - b);
    const look = around.join();
    classes.set(look, (classes.get(look) ?? 0) + 1);
  }
  const counts = [...classes.values()];
  return {
    smallest: counts.length === 0 ? 0 : Math.min(...counts),
    uniqueShare: size === 0 ? 0 : counts.filter((count) => count === 1).length / size,
  };
}
