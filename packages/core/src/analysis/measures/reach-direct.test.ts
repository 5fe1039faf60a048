import { expect, it } from "vitest";
import { valuesOf } from "../../../../../test/support/measure-values.ts";
import { smallNetwork, starOfFive, trustMiniNetwork } from "../../../../../test/support/small-networks.ts";

it("measure(reach-direct) runs against trust: who is trusted reaches, who trusts does not", () => {
  expect(valuesOf(smallNetwork("a>k, b>k"), "reach-direct")).toEqual({ a: 0, k: 2, b: 0 });
  // The middle trusts the four.
  expect(valuesOf(starOfFive, "reach-direct")).toEqual({ c: 0, 1: 1, 2: 1, 3: 1, 4: 1 });
});

it("measure(reach-direct) of fixture B: three, three and two members; other key figures are not to be reached", () => {
  expect(valuesOf(trustMiniNetwork, "reach-direct")).toMatchObject({ A: 3, F: 3, L: 2 });
});

it("measure(reach-direct) does not count somebody who withdrew", () => {
  const network = smallNetwork("a>k, b>k", { about: { b: { consent: { state: "withdrawn" } } } });
  expect(valuesOf(network, "reach-direct")).toEqual({ a: 0, k: 1 });
});
