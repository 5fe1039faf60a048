import { expect, it } from "vitest";
import { roundedValues, valueOf } from "../../../../../test/support/measure-values.ts";
import { asOf, lineOfFive, pair, smallNetwork } from "../../../../../test/support/small-networks.ts";
import { measure } from "../run-measure.ts";

it("measure(kpp-pos) runs from the group outward: 4 is trusted by 3, 3 by 2 …", () => {
  // From 4: 1 + 1/2 + 1/3 + 1/4 = 2.083333, ÷ 4. From 0: nobody trusts her.
  const expected = { 0: 0, 1: 0.25, 2: 0.375, 3: 0.458333, 4: 0.520833 };
  expect(roundedValues(lineOfFive, "kpp-pos")).toEqual(expected);
});

it("measure(kpp-pos) is 1 exactly when every outsider is one step away", () => {
  expect(valueOf(smallNetwork("a>k, b>k, c>l"), "kpp-pos", { set: ["k", "l"] })).toBe(1);
  expect(valueOf(smallNetwork("a>k, b>a, c>l"), "kpp-pos", { set: ["k", "l"] })).toBeLessThan(1);
});

it("measure(kpp-pos) of a group that is everybody: paper 1, excludeOverN 0, excludeOverRest unknown", () => {
  const of = (normalisation: "paper" | "excludeOverN" | "excludeOverRest") =>
    measure(pair, "kpp-pos", { asOf, normalisation, set: ["a", "b"] });
  expect(of("paper").value).toBe(1);
  expect(of("excludeOverN").value).toBe(0);
  expect(of("excludeOverRest")).toMatchObject({ value: null, reason: "undefinedHere" });
});

it("measure(kpp-pos) counts who cannot be reached as 0, not as missing", () => {
  // b at one step, c out of reach: 1 ÷ 2.
  expect(valueOf(smallNetwork("b>a", { people: "a b c" }), "kpp-pos", { set: ["a"] })).toBe(0.5);
});

it("measure(kpp-pos) takes one step for weak and strong trust alike", () => {
  expect(valueOf(smallNetwork("b>a .3, c>a .9"), "kpp-pos", { set: ["a"] })).toBe(1);
});
