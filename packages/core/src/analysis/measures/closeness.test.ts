import { expect, it } from "vitest";
import { roundedValues } from "../../../../../test/support/measure-values.ts";
import { smallNetwork, starOfFive } from "../../../../../test/support/small-networks.ts";

const tailed = smallNetwork("a>b, b>c, c>a, c>d", { people: "a b c d" });

it("measure(closeness) counts steps from her outward: d reaches c, b and a in 1, 2 and 3", () => {
  // d: (3/3) × (3/6); the others reach two in 1 and 2: (2/3) × (2/3).
  expect(roundedValues(tailed, "closeness")).toEqual({ a: 0.444444, b: 0.444444, c: 0.444444, d: 0.5 });
});

it("measure(closeness, {form: harmonic}) adds 1 over the steps: d (1 + 1/2 + 1/3) ÷ 3", () => {
  const values = roundedValues(tailed, "closeness", { form: "harmonic" });
  expect(values).toEqual({ a: 0.5, b: 0.5, c: 0.5, d: 0.611111 });
});

it("measure(closeness, {directed: false}) of a star: the middle 1, a leaf 4 ÷ (1 + 2 + 2 + 2)", () => {
  expect(roundedValues(starOfFive, "closeness", { directed: false })).toMatchObject({ c: 1, 1: 0.571429 });
});

it("measure(closeness) of somebody who reaches nobody is 0, and counts whom she cannot reach", () => {
  const network = smallNetwork("a>b", { people: "a b c" });
  // b reaches one of two in one step: (1/2) × (1/1).
  expect(roundedValues(network, "closeness")).toEqual({ a: 0, b: 0.5, c: 0 });
});
