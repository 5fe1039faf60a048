import { expect, it } from "vitest";
import { graphOf, randomGraph } from "../../../../test/support/random-rows.ts";
import type { CompressedRows } from "./compressed-rows.ts";
import { openDistanceSums } from "./distance-sums.ts";
import { pairsWithoutEach } from "./pairs-without-each.ts";

/** The definition followed literally: a search from everybody, once without each. */
function oneByOne(rows: CompressedRows): number[] {
  const sumsWithout = openDistanceSums(rows);
  return Array.from({ length: rows.size }, (_, without) => {
    const gone = new Uint8Array(rows.size);
    gone[without] = 1;
    return sumsWithout(gone).count.reduce((sum, reached) => sum + reached, 0);
  });
}

it("pairsWithoutEach(rows) equals a search without each, with and without direction, on 1,000 random graphs", () => {
  const wrong = Array.from({ length: 1_000 }, (_, index) => index + 1).filter((seed) => {
    const { arcs, bothWays } = randomGraph(seed);
    return [arcs, bothWays].some((rows) => pairsWithoutEach(rows).join() !== oneByOne(rows).join());
  });
  expect(wrong).toEqual([]);
});

it("pairsWithoutEach(rows) counts whom two separate ways lead to as not lost", () => {
  // 0 → 1 → 3 → 4 and 0 → 2 → 3: nine pairs. Without 3: 0 → 1, 0 → 2. Without 1: 0 → 2, 3, 4, 2 → 3, 4, 3 → 4.
  const { arcs } = graphOf(5, [[0, 1], [0, 2], [1, 3], [2, 3], [3, 4]]); // prettier-ignore
  expect([...pairsWithoutEach(arcs)]).toEqual([5, 6, 6, 2, 5]);
});

it("pairsWithoutEach(rows) of nobody and of one", () => {
  expect([...pairsWithoutEach(graphOf(0, []).arcs)]).toEqual([]);
  expect([...pairsWithoutEach(graphOf(1, []).arcs)]).toEqual([0]);
});
