import { expect, it } from "vitest";
import { valuesOf } from "../../../../../test/support/measure-values.ts";
import { smallNetwork, trustMiniNetwork } from "../../../../../test/support/small-networks.ts";

it("measure(reach-introduced) of fixture B: F has m3, m4, m5 and, over m4 and m5, m6 and m7", () => {
  expect(valuesOf(trustMiniNetwork, "reach-introduced")).toMatchObject({ A: 3, F: 5, L: 2 });
});

it("measure(reach-introduced) counts nobody over a key figure, or over somebody who may not introduce", () => {
  const over = (x: object) => smallNetwork("t>x .9, x>k .9", { keyFigures: "k", about: { x } });
  expect(valuesOf(over({}), "reach-introduced")["k"]).toBe(2);
  expect(valuesOf(over({ role: "keyFigure" }), "reach-introduced")["k"]).toBe(0);
  expect(valuesOf(over({ consent: { state: "informed" } }), "reach-introduced")["k"]).toBe(2);
  expect(valuesOf(over({ consent: { state: "named" } }), "reach-introduced")["k"]).toBe(1);
  expect(valuesOf(over({ introducing: false }), "reach-introduced")["k"]).toBe(1);
});

it("measure(reach-introduced) needs both ties of an introduction to be at least 0.5, and a direct tie not", () => {
  expect(valuesOf(smallNetwork("t>x .3, x>k .9", { keyFigures: "k" }), "reach-introduced")["k"]).toBe(1);
  expect(valuesOf(smallNetwork("t>x, x>k", { keyFigures: "k" }), "reach-introduced")["k"]).toBe(2);
  expect(valuesOf(smallNetwork("t>k .3", { keyFigures: "k" }), "reach-introduced")["k"]).toBe(1);
});

it("measure(reach-introduced) has one introducer at most, whatever the network's own number of steps", () => {
  const network = smallNetwork("t>y .9, y>x .9, x>k .9", { keyFigures: "k", settings: { maxHops: 3 } });
  expect(valuesOf(network, "reach-introduced")["k"]).toBe(2);
});
