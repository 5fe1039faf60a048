import { DirectedGraph } from "graphology";
import { degree as degreeCentrality } from "graphology-metrics/centrality/index.js";
import { expect, it } from "vitest";
import { roundedValues, valuesOf } from "../../../../../test/support/measure-values.ts";
import { asOf, kite, oneMother, smallNetwork } from "../../../../../test/support/small-networks.ts";
import type { CalendarDate } from "../../base/ids.ts";
import { parentGraphOf } from "../parent-graph.ts";
import type { Network } from "../../model/network.ts";
import { endsOf } from "../measure.ts";
import { measure } from "../run-measure.ts";

/** Trust among parents as a graph of graphology's own. */
function graphOf(network: Network): DirectedGraph {
  const { ids, trustees } = parentGraphOf(network, { asOf: asOf as CalendarDate });
  const graph = new DirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (const [from, id] of ids.entries()) for (const to of endsOf(trustees, from)) graph.addEdge(id, ids[to] as string);
  return graph;
}

it("measure(degree) counts arcs to and from her over the others: c has three arcs, 3 ÷ 3", () => {
  const network = smallNetwork("a>b, b>c, c>a, c>d, d>c");
  expect(roundedValues(network, "degree")).toEqual({ a: 0.666667, b: 0.666667, c: 1.333333, d: 0.666667 });
  expect(roundedValues(network, "degree", { directed: false })["c"]).toBe(1);
});

it("measure(degree) equals graphology-metrics on the kite", () => {
  expect(valuesOf(kite, "degree")).toEqual(degreeCentrality(graphOf(kite)));
});

it("measure(degree) of one person is unknown, where graphology-metrics gives NaN", () => {
  expect(degreeCentrality(graphOf(oneMother))).toEqual({ a: NaN });
  expect(measure(oneMother, "degree", { asOf })).toMatchObject({
    values: { a: null },
    unknown: { a: "undefinedHere" },
  });
});
