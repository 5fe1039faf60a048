import { describe, expect, it } from "vitest";
import { valueOf, valuesOf } from "../../../../../test/support/measure-values.ts";
import { smallNetwork, trustMiniNetwork } from "../../../../../test/support/small-networks.ts";

it("measure(coverage) multiplies the chances that everyone is missed: 1 − 0.1 × 0.3", () => {
  const network = smallNetwork("t>a .9, t>b .7", { keyFigures: "a b" });
  expect(valueOf(network, "coverage", { set: ["a", "b"] })).toBeCloseTo(0.97, 12);
});

it("measure(coverage) takes each member's likeliest route: 0.9 × 0.9 over x, not 0.3 directly", () => {
  const network = smallNetwork("t>x .9, x>k .9, t>k .3", { keyFigures: "k", settings: { introductionWillingness: 1 } });
  // x 0.9, t 0.81.
  expect(valueOf(network, "coverage", { set: ["k"] })).toBeCloseTo(1.71, 12);
  expect(valueOf(network, "coverage", { set: ["k"], maxHops: 1 })).toBeCloseTo(1.2, 12);
});

it("measure(coverage) counts the willingness to introduce, 0.8 where none is set: 0.9 + 0.9 × 0.8 × 0.9", () => {
  const network = smallNetwork("t>x .9, x>k .9", { keyFigures: "k" });
  expect(valueOf(network, "coverage", { set: ["k"] })).toBeCloseTo(1.548, 12);
});

describe("measure(coverage, {group})", () => {
  const network = smallNetwork("t>b .9, b>a .9, a>b .9", {
    keyFigures: "a b",
    settings: { introductionWillingness: 1 },
  });
  it("present: other key figures are no targets and do not introduce", () => {
    expect(valueOf(network, "coverage", { set: ["a"] })).toBe(0);
  });
  it("proposed: everyone outside the group is to be reached and may introduce: 0.9 + 0.81", () => {
    expect(valueOf(network, "coverage", { set: ["a"], group: "proposed" })).toBeCloseTo(1.71, 12);
  });
});

it("measure(coverage) of a group of members counts those outside it alone: a trusts b, but both are asked to ask", () => {
  expect(valueOf(smallNetwork("a>b .7, t>a .9"), "coverage", { set: ["a", "b"] })).toBeCloseTo(0.9, 12);
});

it("measure(coverage) counts nobody who withdrew, and nobody through her", () => {
  const network = smallNetwork("t>x .9, x>k .9", {
    keyFigures: "k",
    about: { x: { consent: { state: "withdrawn" } } },
  });
  expect(valueOf(network, "coverage", { set: ["k"] })).toBe(0);
});

it("measure(coverage) of ties of unknown strength counts 0.5 each, never 0 and never 1", () => {
  expect(valuesOf(smallNetwork("a>k, b>k"), "coverage")["k"]).toBeCloseTo(1, 12);
});

it("measure(coverage, {maxHops: 4}) is refused", () => {
  expect(() => valueOf(trustMiniNetwork, "coverage", { maxHops: 4 })).toThrow("at most 3 steps");
});
