import { DirectedGraph } from "graphology";
import { eigenvector, pagerank } from "graphology-metrics/centrality/index.js";
import { describe, expect, test } from "vitest";
import { randomAsOf, randomDocument } from "../../../../test/support/random-network.ts";
import type { CalendarDate } from "../base/ids.ts";
import { readNetwork } from "../model/read-network.ts";
import { graphologyOf } from "./graphology-of.ts";
import { endsOf } from "./measure.ts";
import { type ParentGraph, parentGraphOf } from "./parent-graph.ts";

const seeds = Array.from({ length: 100 }, (_, seed) => seed);
const graphs = seeds
  .map((seed) => readNetwork(randomDocument(seed, { people: [2, 30] })))
  .map((network) => parentGraphOf(network, { asOf: randomAsOf as CalendarDate }))
  .filter(({ bothWays }) => bothWays.targets.length > 0);

/** The same as a graph of graphology's own; each tie both ways is two edges there. */
function builtFrom({ ids, trustees, bothWays }: ParentGraph, directed: boolean): DirectedGraph {
  const graph = new DirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (const [from, id] of ids.entries())
    for (const to of endsOf(directed ? trustees : bothWays, from)) graph.addEdge(id, ids[to] as string);
  return graph;
}

describe("graphologyOf(graph, directed)", () => {
  const options = { getEdgeWeight: () => 1, tolerance: 1e-12, maxIterations: 100_000 };

  test.each([true, false])(
    "with directed %s is read by the metrics as a graph of graphology's own, to the bit",
    (directed) => {
      expect(graphs.length).toBeGreaterThan(50);
      for (const graph of graphs) {
        const [view, built] = [graphologyOf(graph, directed), builtFrom(graph, directed)];
        // By rounds over ties with a direction the other need not come to an end.
        for (const metric of directed ? [pagerank] : [pagerank, eigenvector])
          expect(metric(view, options)).toEqual(metric(built, options));
      }
    },
  );

  test("cannot be changed, and says so", () => {
    const view = graphologyOf(graphs[0]!, true);
    expect(() => view.dropNode("P-000x")).toThrow("this graph is read only");
  });
});
