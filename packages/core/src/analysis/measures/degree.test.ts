import { degree as degreeCentrality } from "graphology-metrics/centrality/index.js";
import { expect, it } from "vitest";
import { roundedValues, valuesOf } from "../../../../../test/support/measure-values.ts";
import { asOf, kite, oneMother, smallNetwork } from "../../../../../test/support/small-networks.ts";
import type { CalendarDate } from "../../base/ids.ts";
import { graphologyOf } from "../graphology-of.ts";
import { parentGraphOf } from "../parent-graph.ts";
import { measure } from "../run-measure.ts";

it("measure(degree) counts arcs to and from her over the others: c has three arcs, 3 ÷ 3", () => {
  const network = smallNetwork("a>b, b>c, c>a, c>d, d>c");
  expect(roundedValues(network, "degree")).toEqual({ a: 0.666667, b: 0.666667, c: 1.333333, d: 0.666667 });
  expect(roundedValues(network, "degree", { directed: false })["c"]).toBe(1);
});

it("measure(degree) equals graphology-metrics on the kite", () => {
  const graph = parentGraphOf(kite, { asOf: asOf as CalendarDate });
  expect(valuesOf(kite, "degree")).toEqual(degreeCentrality(graphologyOf(graph, true)));
});

it("measure(degree) of one person is unknown, where graphology-metrics gives NaN", () => {
  const graph = parentGraphOf(oneMother, { asOf: asOf as CalendarDate });
  expect(degreeCentrality(graphologyOf(graph, true))).toEqual({ a: NaN });
  expect(measure(oneMother, "degree", { asOf })).toMatchObject({
    values: { a: null },
    unknown: { a: "undefinedHere" },
  });
});
