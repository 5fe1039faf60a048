import { expect, it } from "vitest";
import { roundedValues, valueOf } from "../../../../../test/support/measure-values.ts";
import { asOf, lineOfFive, smallNetwork, starOfFive } from "../../../../../test/support/small-networks.ts";
import { measure } from "../run-measure.ts";

it("measure(kpp-neg-distance, {directed: false}) of a star: without a leaf three pairs at 1, three at 2", () => {
  // 1 − 2 × (3 + 3/2) / 12 = 0.25; without the middle nobody reaches anybody.
  const expected = { c: 1, 1: 0.25, 2: 0.25, 3: 0.25, 4: 0.25 };
  expect(roundedValues(starOfFive, "kpp-neg-distance", { directed: false })).toEqual(expected);
});

it("measure(kpp-neg-distance) of a line, directed: 4 pairs at 1, 3 at 2, 2 at 3, 1 at 4", () => {
  // 1 − (4 + 3/2 + 2/3 + 1/4) / 20
  expect(valueOf(lineOfFive, "kpp-neg-distance")).toBeCloseTo(0.679167, 6);
});

it("measure(kpp-neg-distance) is unknown with fewer than two people left", () => {
  const found = measure(smallNetwork("a>b"), "kpp-neg-distance", { asOf, set: ["a"] });
  expect(found).toMatchObject({ value: null, reason: "undefinedHere" });
});
