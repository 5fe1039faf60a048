import { expect, it } from "vitest";
import { roundedValues, valueOf, valuesOf } from "../../../../../test/support/measure-values.ts";
import { asOf, lineOfFive, smallNetwork, starOfFive } from "../../../../../test/support/small-networks.ts";
import { measure } from "../run-measure.ts";

it("measure(kpp-neg, {directed: false}) of a star: without the middle nobody reaches anybody", () => {
  expect(valuesOf(starOfFive, "kpp-neg", { directed: false })).toEqual({ c: 1, 1: 0, 2: 0, 3: 0, 4: 0 });
});

it("measure(kpp-neg) counts ordered pairs with a way over contact", () => {
  // 4 → 3 → 2 → 1 → 0: 10 of 20 pairs. Without 2: 4 → 3 and 1 → 0, 2 of 12.
  expect(valueOf(lineOfFive, "kpp-neg")).toBe(0.5);
  expect(roundedValues(lineOfFive, "kpp-neg")["2"]).toBe(0.833333);
});

it("measure(kpp-neg) is unknown with fewer than two people left", () => {
  const network = smallNetwork("a>b, b>c");
  expect(measure(network, "kpp-neg", { asOf, set: ["a", "b"] })).toMatchObject({
    value: null,
    reason: "undefinedHere",
  });
  expect(valueOf(network, "kpp-neg", { set: ["b"] })).toBe(1);
});

it("measure(kpp-neg) of each person is that of a group of her alone", () => {
  const network = smallNetwork("a>b, b>c, c>a, c>d, d>e, e>d, f>e, g>g2");
  const each = valuesOf(network, "kpp-neg");
  expect(Object.keys(each)).toHaveLength(8);
  for (const [id, value] of Object.entries(each)) expect(valueOf(network, "kpp-neg", { set: [id] })).toBe(value);
});
