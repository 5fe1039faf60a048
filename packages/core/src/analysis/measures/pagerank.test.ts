import { expect, it } from "vitest";
import { roundedValues, valuesOf } from "../../../../../test/support/measure-values.ts";
import { kite, pair, smallNetwork } from "../../../../../test/support/small-networks.ts";

it("measure(pagerank) of a pair: b is trusted, x(b) = 0.925 ÷ 1.425", () => {
  // x(a) = 0.075 + 0.425 x(b), for b trusts nobody and spreads over both; x(a) + x(b) = 1.
  expect(roundedValues(pair, "pagerank")).toEqual({ a: 0.350877, b: 0.649123 });
});

it("measure(pagerank) of a circle of three is a third each", () => {
  const third = 0.333333;
  expect(roundedValues(smallNetwork("a>b, b>c, c>a"), "pagerank")).toEqual({ a: third, b: third, c: third });
});

it("measure(pagerank) adds up to 1", () => {
  const sum = Object.values(valuesOf(kite, "pagerank")).reduce<number>((whole, value) => whole + (value ?? NaN), 0);
  expect(sum).toBeCloseTo(1, 9);
});
