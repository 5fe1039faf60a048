import { expect, it } from "vitest";
import { roundedValues, valueOf } from "../../../../../test/support/measure-values.ts";
import { smallNetwork } from "../../../../../test/support/small-networks.ts";

const tailed = smallNetwork("a>b, b>c, c>a, c>d");

it("measure(density) is arcs over pairs: 4 ÷ 12, both ways 8 ÷ 12", () => {
  expect(valueOf(tailed, "density")).toBeCloseTo(4 / 12, 12);
  expect(valueOf(tailed, "density", { directed: false })).toBeCloseTo(8 / 12, 12);
});

it("measure(density, {set}) is that of the ties within the group: 3 ÷ 6", () => {
  expect(valueOf(tailed, "density", { set: ["a", "b", "c"] })).toBe(0.5);
});

it("measure(density) of a person is that among her contacts: a, b and d of c have one arc of six", () => {
  expect(roundedValues(tailed, "density")).toEqual({ a: 0.5, b: 0.5, c: 0.166667, d: null });
  expect(roundedValues(tailed, "density", { directed: false })).toEqual({ a: 1, b: 1, c: 0.333333, d: null });
});
