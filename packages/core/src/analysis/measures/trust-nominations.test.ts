import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { roundedValues, valuesOf } from "../../../../../test/support/measure-values.ts";
import { asOf, smallNetwork, trustMiniNetwork } from "../../../../../test/support/small-networks.ts";
import { readNetwork } from "../../model/read-network.ts";
import { measure } from "../run-measure.ts";

const data = new URL("../../../../../examples/data/", import.meta.url);
const json = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, data), "utf8"));
const expected = json("expected") as Record<string, { trustNominations: Record<string, number> }>;

it.each(Object.entries(expected))(
  "measure(trust-nominations) of %s is what an independent count found",
  (name, found) => {
    expect(valuesOf(readNetwork(json(name)), "trust-nominations")).toMatchObject(found.trustNominations);
  },
);

it("measure(trust-nominations) of fixture B counts members: A by m1, m2, m3, F by m3, m4, m5, L by m2, m9", () => {
  // A, F and L name each other too, but key figures are no members.
  expect(valuesOf(trustMiniNetwork, "trust-nominations")).toMatchObject({ A: 3, F: 3, L: 2, m4: 1, m1: 0 });
});

it("measure(trust-nominations, {weighted}) adds beliefs: A 0.9 + 0.7 + 0.7, F 0.5 + 0.9 + 0.7, L 0.5 + 0.3", () => {
  const values = roundedValues(trustMiniNetwork, "trust-nominations", { weighted: true });
  expect(values).toMatchObject({ A: 2.3, F: 2.1, L: 0.8 });
});

it("measure(trust-nominations) counts a member once, however many reported the tie, and candidates too", () => {
  const network = smallNetwork("a>k .9, a>k .7, c>k", { keyFigures: "k", about: { c: { role: "candidate" } } });
  expect(valuesOf(network, "trust-nominations")).toMatchObject({ k: 2 });
});

it("measure(trust-nominations) leaves out institutions, coaches and whoever withdrew", () => {
  const network = smallNetwork("S>k, c>k, w>k, a>k", {
    institutions: "S",
    about: { c: { role: "coach" }, w: { consent: { state: "withdrawn" } } },
  });
  expect(valuesOf(network, "trust-nominations")).toEqual({ k: 1, a: 0 });
});

it("measure(trust-nominations) says of how many it is recorded that they were interviewed", () => {
  const network = smallNetwork("a>k, b>k", { about: { a: { interviewed: true }, b: { interviewed: false } } });
  expect(measure(network, "trust-nominations", { asOf }).interviewed).toEqual({ count: 1, of: 3 });
});
