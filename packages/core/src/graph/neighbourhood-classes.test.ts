import { expect, test } from "vitest";
import { packRows } from "./compressed-rows.ts";
import { neighbourhoodClasses } from "./neighbourhood-classes.ts";

const classesOf = (size: number, ties: readonly (readonly [number, number])[]) => {
  const both = [...ties, ...ties.map(([a, b]) => [b, a] as const)];
  return neighbourhoodClasses(
    packRows(size, { sources: both.map(([a]) => a), targets: both.map(([, b]) => b), costs: both.map(() => 0) }),
  );
};

// By hand. Ring: everyone has two neighbours with two each. Line 0-1-2-3: ends (2), middles (1,2). Star: one middle.
test("R-33 neighbourhoodClasses(rows) tells nodes apart by their degree and that of their neighbours", () => {
  const ring = Array.from({ length: 6 }, (_, index) => [index, (index + 1) % 6] as const);
  expect(classesOf(6, ring)).toEqual({ smallest: 6, uniqueShare: 0 });
  expect(
    classesOf(4, [
      [0, 1],
      [1, 2],
      [2, 3],
    ]),
  ).toEqual({ smallest: 2, uniqueShare: 0 });
  expect(
    classesOf(4, [
      [0, 1],
      [0, 2],
      [0, 3],
    ]),
  ).toEqual({ smallest: 1, uniqueShare: 0.25 });
});

test("neighbourhoodClasses(rows) of nobody, one and a pair", () => {
  expect(classesOf(0, [])).toEqual({ smallest: 0, uniqueShare: 0 });
  expect(classesOf(1, [])).toEqual({ smallest: 1, uniqueShare: 1 });
  expect(classesOf(2, [[0, 1]])).toEqual({ smallest: 2, uniqueShare: 0 });
});
