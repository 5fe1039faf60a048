import { expect, it } from "vitest";
import { valueOf, valuesOf } from "../../../../../test/support/measure-values.ts";
import { lineOfFive, smallNetwork, twoLines } from "../../../../../test/support/small-networks.ts";

it("measure(components) counts the parts, and for a person who hangs together with her", () => {
  const network = smallNetwork("a>b, c>b, d>e", { people: "a b c d e alone" });
  expect(valueOf(network, "components")).toBe(3);
  expect(valuesOf(network, "components")).toEqual({ a: 3, b: 3, c: 3, d: 2, e: 2, alone: 1 });
});

it("measure(components, {set}) is 1 for a group that hangs together by its own ties", () => {
  expect(valueOf(lineOfFive, "components", { set: ["1", "2", "3"] })).toBe(1);
  expect(valueOf(lineOfFive, "components", { set: ["0", "2"] })).toBe(2);
  expect(valueOf(twoLines, "components")).toBe(2);
});
