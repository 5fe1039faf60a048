import { expect, it } from "vitest";
import { roundedValues, valueOf } from "../../../../../test/support/measure-values.ts";
import { lineOfFive, smallNetwork } from "../../../../../test/support/small-networks.ts";

const network = smallNetwork("a>b, b>a, b>c", { people: "a b c alone" });

it("measure(reciprocity) is the share of arcs that are returned: 2 of 3", () => {
  expect(valueOf(network, "reciprocity")).toBeCloseTo(2 / 3, 12);
  expect(valueOf(lineOfFive, "reciprocity")).toBe(0);
});

it("measure(reciprocity) of a person is over the arcs to and from her: b has three, one tie of them mutual", () => {
  expect(roundedValues(network, "reciprocity")).toEqual({ a: 1, b: 0.666667, c: 0, alone: null });
});

it("measure(reciprocity, {set}) looks at the ties within the group alone", () => {
  expect(valueOf(network, "reciprocity", { set: ["a", "b"] })).toBe(1);
  expect(valueOf(network, "reciprocity", { set: ["a", "c"] })).toBeNull();
});
