import { betweenness as betweennessCentrality } from "graphology-metrics/centrality/index.js";
import { DirectedGraph, UndirectedGraph } from "graphology";
import { describe, expect, it } from "vitest";
import { arcsIn, graphOf, randomGraph } from "../../../../test/support/random-rows.ts";
import { pairsThroughEach } from "./brandes.ts";
import { cheapestPairsThroughEach } from "./brandes-by-cost.ts";
import type { CompressedRows } from "./compressed-rows.ts";

// Expected on random graphs: graphology-metrics 2.4.2. Costs are sixteenths, so that sums are exact in any order.

function byGraphology(rows: CompressedRows, { directed = true, weighted = false } = {}): number[] {
  // It throws where there is nobody.
  if (rows.size === 0) return [];
  const graph = directed ? new DirectedGraph() : new UndirectedGraph();
  for (let node = 0; node < rows.size; node++) graph.addNode(node);
  for (const [index, [from, to]] of arcsIn(rows).entries())
    if (directed || from < to) graph.addEdge(from, to, { cost: rows.costs[index] });
  const getEdgeWeight = weighted ? (_: string, { cost }: { cost?: number }) => cost ?? NaN : null;
  const found = betweennessCentrality(graph, { getEdgeWeight, normalized: false });
  // It counts each unordered pair once where ties have no direction.
  return Array.from({ length: rows.size }, (_, node) => (found[node] ?? NaN) * (directed ? 1 : 2));
}

const differ = (found: Float64Array, expected: readonly number[]): boolean =>
  found.length !== expected.length ||
  expected.some((value, index) => !(Math.abs(value - (found[index] as number)) < 1e-9));

const seeds = Array.from({ length: 200 }, (_, index) => index + 1);

describe("pairsThroughEach(rows)", () => {
  it("of a line 0 → 1 → 2 → 3 is 0, 2, 2, 0: 1 lies between 0 and 2, 3; 2 between 0, 1 and 3", () => {
    expect([...pairsThroughEach(graphOf(4, [[0, 1], [1, 2], [2, 3]]).arcs)]).toEqual([0, 2, 2, 0]); // prettier-ignore
  });
  it("equals graphology-metrics on 200 random graphs, directed and both ways", () => {
    const wrong = seeds.filter((seed) => {
      const { arcs, bothWays } = randomGraph(seed);
      return (
        differ(pairsThroughEach(arcs), byGraphology(arcs)) ||
        differ(pairsThroughEach(bothWays), byGraphology(bothWays, { directed: false }))
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe("cheapestPairsThroughEach(rows)", () => {
  it("takes the cheap way round: 0 → 1 → 2 at 2 in all, not 0 → 2 at 3", () => {
    expect([...cheapestPairsThroughEach(graphOf(3, [[0, 1, 1], [1, 2, 1], [0, 2, 3]]).arcs)]).toEqual([0, 1, 0]); // prettier-ignore
  });
  it("counts two ways as equally cheap though their sums are rounded differently: 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1", () => {
    const rows = graphOf(6, [[0, 1, 0.1], [1, 2, 0.2], [2, 5, 0.3], [0, 3, 0.3], [3, 4, 0.2], [4, 5, 0.1]]).arcs; // prettier-ignore
    expect(0.1 + 0.2 + 0.3).not.toBe(0.3 + 0.2 + 0.1);
    // Between 0 and 5 half of each; 1 also between 0 and 2, 2 between 1 and 5, and so on.
    expect([...cheapestPairsThroughEach(rows)]).toEqual([0, 1.5, 1.5, 1.5, 1.5, 0]);
  });
  it("equals graphology-metrics on 200 random graphs, directed and both ways", () => {
    const wrong = seeds.filter((seed) => {
      const { arcs, bothWays } = randomGraph(seed);
      return (
        differ(cheapestPairsThroughEach(arcs), byGraphology(arcs, { weighted: true })) ||
        differ(cheapestPairsThroughEach(bothWays), byGraphology(bothWays, { directed: false, weighted: true }))
      );
    });
    expect(wrong).toEqual([]);
  });
  it("finds its way between costs that lie four thousand times apart", () => {
    const rows = graphOf(4, [[0, 1, 0.001], [1, 2, 4], [0, 2, 4.0005], [2, 3, 0.001]]).arcs; // prettier-ignore
    // 0 → 1 → 2 costs 4.001, the direct arc less: 2 lies between 0, 1 and 3, and 1 between nobody.
    expect([...cheapestPairsThroughEach(rows)]).toEqual([0, 0, 2, 0]);
  });
});
