import { expect, test } from "vitest";
import { boundsOf, largestOf } from "./cheap-bounds.ts";

test("largestOf(values, count) gives the largest first, equals as often as they occur, and all where more are asked for", () => {
  const values = Float64Array.from([3, 1, 4, 1, 5, 4]);
  expect([...largestOf(values, 3)]).toEqual([5, 4, 4]);
  expect([...largestOf(values, 9)]).toEqual([5, 4, 4, 3, 1, 1]);
  expect(largestOf(values, 0)).toHaveLength(0);
});

test("boundsOf(atMost, candidates) rules nobody out without a bound", () => {
  expect([...boundsOf((candidate) => candidate / 2, [4, 2])]).toEqual([2, 1]);
  expect([...boundsOf(undefined, [4, 2])]).toEqual([Infinity, Infinity]);
});
