import { expect, it } from "vitest";
import { roundedValues } from "../../../../../test/support/measure-values.ts";
import { smallNetwork, starOfFive } from "../../../../../test/support/small-networks.ts";

it("measure(betweenness) runs over contact: d → c → b → a → c", () => {
  // 6 ordered pairs of others each. c: d→b, d→a, a→b; b: d→a, c→a; a: b→c.
  const network = smallNetwork("a>b, b>c, c>a, c>d");
  expect(roundedValues(network, "betweenness")).toEqual({ a: 0.166667, b: 0.333333, c: 0.5, d: 0 });
});

it("measure(betweenness, {directed: false}) of a star: everything runs through the middle", () => {
  expect(roundedValues(starOfFive, "betweenness", { directed: false })).toEqual({ c: 1, 1: 0, 2: 0, 3: 0, 4: 0 });
});

it("measure(betweenness) shares between equally short ways", () => {
  // From a to d over b or over c: half each of one pair in six.
  const network = smallNetwork("b>a, c>a, d>b, d>c");
  expect(roundedValues(network, "betweenness")).toEqual({ b: 0.083333, a: 0, c: 0.083333, d: 0 });
});

it("measure(betweenness, {weighted}) takes strong trust as near: over x at 0.81, not directly at 0.3", () => {
  const network = smallNetwork("t>x .9, x>k .9, t>k .3");
  expect(roundedValues(network, "betweenness")["x"]).toBe(0);
  expect(roundedValues(network, "betweenness", { weighted: true })["x"]).toBe(0.5);
});

it("measure(betweenness, {weighted}) is not misled by strength as graphology-metrics is: over b, not over d", () => {
  // A square with strong ties a–b–c and weak ones a–d–c; of 6 ordered pairs b has a→c and c→a.
  const network = smallNetwork("a>b .9, b>c .9, a>d .3, d>c .3");
  const values = roundedValues(network, "betweenness", { weighted: true, directed: false });
  expect(values["b"]).toBeGreaterThan(0.3);
  expect(values["d"]).toBe(0);
});

it("measure(betweenness, {weighted}) takes a tie of unknown strength as 0.5", () => {
  // 0.7 × 0.7 = 0.49 is less than 0.5; 0.9 × 0.7 = 0.63 is more.
  expect(roundedValues(smallNetwork("t>x .7, x>k .7, t>k"), "betweenness", { weighted: true })["x"]).toBe(0);
  expect(roundedValues(smallNetwork("t>x .9, x>k .7, t>k"), "betweenness", { weighted: true })["x"]).toBe(0.5);
});
