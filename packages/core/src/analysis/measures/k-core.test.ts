import { expect, it } from "vitest";
import { valueOf, valuesOf } from "../../../../../test/support/measure-values.ts";
import { lineOfFive, smallNetwork, twoFullGroups } from "../../../../../test/support/small-networks.ts";

it("measure(k-core) of a triangle with a tail: 2, 2, 2 and 1, whatever the direction of trust", () => {
  expect(valuesOf(smallNetwork("a>b, b>c, c>a, c>d"), "k-core")).toEqual({ a: 2, b: 2, c: 2, d: 1 });
});

it("measure(k-core) of groups of five in which everyone has a tie with everyone is 4", () => {
  expect(new Set(Object.values(valuesOf(twoFullGroups, "k-core")))).toEqual(new Set([4]));
  expect(valueOf(twoFullGroups, "k-core")).toBe(4);
});

it("measure(k-core) takes people out in turn: a long line is 1 all over", () => {
  expect(new Set(Object.values(valuesOf(lineOfFive, "k-core")))).toEqual(new Set([1]));
});

it("measure(k-core, {set}) looks at the ties within the group alone", () => {
  expect(valueOf(twoFullGroups, "k-core", { set: ["a1", "a2", "a3", "b1"] })).toBe(2);
});
