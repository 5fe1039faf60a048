import { expect, it } from "vitest";
import { arcsIn, graphOf, randomGraph } from "../../../../test/support/random-rows.ts";
import { disjointPaths } from "./disjoint-paths.ts";

const all = { most: Infinity, longest: Infinity };

it("disjointPaths(rows, ends) gives the shortest first, and no node twice", () => {
  // 0 → 1 → 5, 0 → 2 → 5, and 0 → 3 → 4 → 5.
  const { arcs } = graphOf(6, [[0, 1], [0, 2], [1, 5], [2, 5], [0, 3], [3, 4], [4, 5]]); // prettier-ignore
  expect(disjointPaths(arcs, [0, 5], all)).toEqual([[1], [2], [3, 4]]);
  expect(disjointPaths(arcs, [0, 5], { most: 2, longest: Infinity })).toEqual([[1], [2]]);
  expect(disjointPaths(arcs, [0, 5], { most: 3, longest: 2 })).toEqual([[1], [2]]);
  expect(disjointPaths(arcs, [5, 0], all)).toEqual([]);
});

it("disjointPaths(rows, ends) follows arcs, shares no node and never gets shorter, on 100 random graphs", () => {
  for (let seed = 1; seed <= 100; seed++) {
    const { arcs } = randomGraph(seed, 20);
    const joined = new Set(arcsIn(arcs).map((ends) => ends.join()));
    const last = arcs.size - 1;
    const paths = last < 1 || joined.has(`0,${last}`) ? [] : disjointPaths(arcs, [0, last], all);
    const between = paths.flat();
    const steps = paths.flatMap((path) => [...path, last].map((node, index) => `${path[index - 1] ?? 0},${node}`));
    expect(new Set(between).size).toBe(between.length);
    expect(steps.filter((step) => !joined.has(step))).toEqual([]);
    expect(paths.map(({ length }) => length)).toEqual(paths.map(({ length }) => length).toSorted((a, b) => a - b));
  }
});
