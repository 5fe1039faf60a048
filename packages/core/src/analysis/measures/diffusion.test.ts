import { expect, it } from "vitest";
import { roundedValues, valuesOf } from "../../../../../test/support/measure-values.ts";
import { lineOfFive, pair, smallNetwork } from "../../../../../test/support/small-networks.ts";

it("measure(diffusion) counts returns: two who trust each other at 0.9 hear 0.9 + 0.81", () => {
  expect(roundedValues(smallNetwork("a>b .9, b>a .9"), "diffusion")).toEqual({ a: 1.71, b: 1.71 });
});

it("measure(diffusion) runs from the trusted to the truster", () => {
  expect(roundedValues(pair, "diffusion")).toEqual({ a: 0, b: 0.9 });
  expect(roundedValues(pair, "diffusion", { directed: false })).toEqual({ a: 1.71, b: 1.71 });
});

it("measure(diffusion, {rounds: 1, passing: 1}) is the number of contacts", () => {
  expect(valuesOf(lineOfFive, "diffusion", { rounds: 1, passing: 1, directed: false })).toEqual({
    0: 1, 1: 2, 2: 2, 3: 2, 4: 1,
  }); // prettier-ignore
});

it("measure(diffusion) passes a tie of unknown strength on with 0.5", () => {
  // One round 0.5, the second over a: 0.5 × 0.5.
  expect(roundedValues(smallNetwork("b>a, a>k"), "diffusion")).toEqual({ b: 0, a: 0.5, k: 0.75 });
});

it("measure(diffusion) refuses a chance above 1 and no round at all", () => {
  expect(() => valuesOf(pair, "diffusion", { passing: 1.1 })).toThrow("outside 0 to 1");
  expect(() => valuesOf(pair, "diffusion", { rounds: 0 })).toThrow("outside 1 to 1000");
});
