import { expect, it } from "vitest";
import { valueOf, valuesOf } from "../../../../../test/support/measure-values.ts";
import { lineOfFive, smallNetwork, starOfFive } from "../../../../../test/support/small-networks.ts";

it("measure(kpp-pos-reach) runs from the group outward: to those who trust it", () => {
  // 0 trusts 1, 1 trusts 2 …: each is trusted by the one before.
  expect(valuesOf(lineOfFive, "kpp-pos-reach")).toEqual({ 0: 0, 1: 1, 2: 1, 3: 1, 4: 1 });
  expect(valuesOf(lineOfFive, "kpp-pos-reach", { maxHops: 3 })).toEqual({ 0: 0, 1: 1, 2: 2, 3: 3, 4: 3 });
});

it("measure(kpp-pos-reach, {directed: false}) counts steps either way, and nobody twice", () => {
  expect(valueOf(lineOfFive, "kpp-pos-reach", { directed: false, set: ["1", "3"] })).toBe(3);
  expect(valuesOf(starOfFive, "kpp-pos-reach", { directed: false })["c"]).toBe(4);
});

it("measure(kpp-pos-reach) of everybody, and of nobody, is 0", () => {
  expect(valueOf(lineOfFive, "kpp-pos-reach", { set: ["0", "1", "2", "3", "4"] })).toBe(0);
  expect(valueOf(lineOfFive, "kpp-pos-reach", { set: [] })).toBe(0);
});

it("measure(kpp-pos-reach) takes a tie of unknown strength as a step", () => {
  expect(valuesOf(smallNetwork("a>k, b>k .3"), "kpp-pos-reach")["k"]).toBe(2);
});
