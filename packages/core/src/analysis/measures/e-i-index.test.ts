import { expect, it } from "vitest";
import { roundedValues, valueOf, valuesOf } from "../../../../../test/support/measure-values.ts";
import { smallNetwork } from "../../../../../test/support/small-networks.ts";

const network = smallNetwork("m1>A, m2>A, A>m1, m1>m2", { keyFigures: "A" });

it("measure(e-i-index) counts a tie once, whatever its direction: A–m1 and A–m2 between, m1–m2 within", () => {
  expect(valueOf(network, "e-i-index")).toBeCloseTo((2 - 1) / 3, 12);
  expect(roundedValues(network, "e-i-index")).toEqual({ m1: 0, A: 1, m2: 0 });
});

it("measure(e-i-index, {groups}) takes the groups given and leaves out ties of people in none", () => {
  expect(valueOf(network, "e-i-index", { groups: { A: "x", m1: "x", m2: "y" } })).toBeCloseTo(1 / 3, 12);
  expect(valueOf(network, "e-i-index", { groups: { A: "x", m1: "x" } })).toBe(-1);
  expect(valuesOf(network, "e-i-index", { groups: { A: "x", m1: "x" } })["m2"]).toBeNull();
});

it("measure(e-i-index, {set}) looks at the ties within the group alone", () => {
  expect(valueOf(network, "e-i-index", { set: ["m1", "m2"] })).toBe(-1);
});
