import { expect, it } from "vitest";
import { roundedValues, valuesOf } from "../../../../../test/support/measure-values.ts";
import { asOf, smallNetwork, starOfFive } from "../../../../../test/support/small-networks.ts";
import { measure } from "../run-measure.ts";

it("measure(constraint) of a star: the middle 4 × (1/4)², a leaf 1", () => {
  expect(roundedValues(starOfFive, "constraint")).toEqual({ c: 0.25, 1: 1, 2: 1, 3: 1, 4: 1 });
});

it("measure(constraint) of a triangle is the largest there is: 2 × (1/2 + 1/2 × 1/2)²", () => {
  const values = roundedValues(smallNetwork("a>b, b>c, c>a"), "constraint");
  expect(values).toEqual({ a: 1.125, b: 1.125, c: 1.125 });
});

it("measure(constraint) counts a mutual tie twice when directed: (2/3)² + (1/3)², else 2 × (1/2)²", () => {
  const network = smallNetwork("a>k, k>a, b>k");
  expect(roundedValues(network, "constraint")["k"]).toBe(0.555556);
  expect(roundedValues(network, "constraint", { directed: false })["k"]).toBe(0.5);
});

it("measure(constraint) looks at her own contacts only, not at theirs", () => {
  // On a line a's only contact is b; c is not a's, whatever b invests in c.
  expect(roundedValues(smallNetwork("a>b, b>c"), "constraint")["a"]).toBe(1);
});

it("measure(constraint) is unknown for somebody without ties, and where nobody was asked about ties among contacts", () => {
  const notAsked = { interviewed: false };
  const network = smallNetwork("a>k, b>k", { people: "k a b alone", about: { a: notAsked, b: notAsked } });
  const { values, unknown } = measure(network, "constraint", { asOf });
  expect(values).toEqual({ k: null, a: 1, b: 1, alone: null });
  expect(unknown).toEqual({ k: "notAsked", alone: "undefinedHere" });
});

it("measure(constraint) is known once one of several contacts was interviewed", () => {
  const network = smallNetwork("a>k, b>k", { about: { a: { interviewed: false }, b: { interviewed: true } } });
  expect(valuesOf(network, "constraint")["k"]).toBe(0.5);
});
