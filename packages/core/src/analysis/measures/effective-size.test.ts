import { expect, it } from "vitest";
import { roundedValues } from "../../../../../test/support/measure-values.ts";
import { asOf, smallNetwork, starOfFive } from "../../../../../test/support/small-networks.ts";
import { measure } from "../run-measure.ts";

it("measure(effective-size) of a star: four separate contacts", () => {
  expect(roundedValues(starOfFive, "effective-size")).toEqual({ c: 4, 1: 1, 2: 1, 3: 1, 4: 1 });
});

it("measure(effective-size) of a triangle: two contacts who know each other count as one: 2 − 2 × 1/2", () => {
  expect(roundedValues(smallNetwork("a>b, b>c, c>a"), "effective-size")).toEqual({ a: 1, b: 1, c: 1 });
});

it("measure(effective-size) counts a mutual tie among contacts once", () => {
  expect(roundedValues(smallNetwork("a>k, b>k, a>b, b>a"), "effective-size")["k"]).toBe(1);
});

it("measure(effective-size) is unknown for somebody without ties, and where nobody was asked about ties among contacts", () => {
  const notAsked = { interviewed: false };
  const network = smallNetwork("a>k, b>k", { people: "k alone", about: { a: notAsked, b: notAsked } });
  const { unknown } = measure(network, "effective-size", { asOf });
  expect(unknown).toEqual({ k: "notAsked", alone: "undefinedHere" });
});
