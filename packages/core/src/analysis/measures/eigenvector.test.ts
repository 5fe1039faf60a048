import { expect, it } from "vitest";
import { roundedValues, valuesOf } from "../../../../../test/support/measure-values.ts";
import { asOf, smallNetwork, starOfFive, twoFullGroups } from "../../../../../test/support/small-networks.ts";
import { measure } from "../run-measure.ts";

it("measure(eigenvector) of a star: λ = 2, the middle 1/√2, a leaf 1/(2√2)", () => {
  const leaf = 0.353553;
  expect(roundedValues(starOfFive, "eigenvector")).toEqual({ c: 0.707107, 1: leaf, 2: leaf, 3: leaf, 4: leaf });
});

it("measure(eigenvector) of two equal groups is 1/√10 for everyone", () => {
  expect(new Set(Object.values(roundedValues(twoFullGroups, "eigenvector")))).toEqual(new Set([0.316228]));
});

it("measure(eigenvector) of a network in parts: only the part with the largest λ has values above 0", () => {
  const values = valuesOf(smallNetwork("a>b, b>c, c>a, d>e"), "eigenvector");
  expect(values["a"]).toBeCloseTo(Math.sqrt(1 / 3), 9);
  expect(values["d"]).toBeCloseTo(0, 9);
});

it("measure(eigenvector) without any tie is unknown", () => {
  const { unknown } = measure(smallNetwork("", { people: "a b c" }), "eigenvector", { asOf });
  expect(unknown).toEqual({ a: "undefinedHere", b: "undefinedHere", c: "undefinedHere" });
});
