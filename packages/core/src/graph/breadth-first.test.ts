import { expect, it } from "vitest";
import { allDistances, graphOf, randomGraph } from "../../../../test/support/random-rows.ts";
import { reachedFrom, sumByDistance } from "./breadth-first.ts";

it("reachedFrom(rows, sources) gives what is reached level by level, each node once", () => {
  const { nodes, levels } = reachedFrom(graphOf(6, [[0, 1], [0, 2], [1, 3], [2, 3], [3, 4]]).arcs, [0]); // prettier-ignore
  expect([...nodes]).toEqual([0, 1, 2, 3, 4]);
  expect(levels).toEqual([0, 1, 3, 4, 5]);
});

it("reachedFrom(rows, sources, farthest) stops there; from nobody it reaches nobody", () => {
  const { arcs } = graphOf(4, [[0, 1], [1, 2], [2, 3]]); // prettier-ignore
  expect([...reachedFrom(arcs, [0], 2).nodes]).toEqual([0, 1, 2]);
  expect([...reachedFrom(arcs, [0, 0, 3], 0).nodes]).toEqual([0, 3]);
  expect(reachedFrom(arcs, []).nodes).toHaveLength(0);
});

it("sumByDistance(reached, worthAt) equals Floyd and Warshall from the nearest of two sources, on 100 random graphs", () => {
  for (let seed = 1; seed <= 100; seed++) {
    const { arcs } = randomGraph(seed);
    const sources = arcs.size < 2 ? [] : [0, arcs.size - 1];
    const distances = allDistances(arcs);
    const nearest = Array.from({ length: arcs.size }, (_, node) =>
      Math.min(...sources.map((from) => distances[from]?.[node] as number)),
    );
    const expected = nearest.reduce((sum, distance) => sum + 1 / (1 + distance), 0);
    expect(sumByDistance(reachedFrom(arcs, sources), (distance) => 1 / (1 + distance))).toBeCloseTo(expected, 9);
  }
});
