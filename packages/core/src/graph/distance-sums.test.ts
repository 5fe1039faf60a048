import { closeness as closenessCentrality } from "graphology-metrics/centrality/index.js";
import { DirectedGraph } from "graphology";
import { expect, it } from "vitest";
import { allDistances, arcsIn, graphOf, randomGraph } from "../../../../test/support/random-rows.ts";
import { distanceSums } from "./distance-sums.ts";

it("distanceSums(rows) sums the distances towards each node: 0 → 1 → 2", () => {
  const { count, total, harmonic } = distanceSums(graphOf(3, [[0, 1], [1, 2]]).arcs); // prettier-ignore
  expect([...count]).toEqual([0, 1, 2]);
  expect([...total]).toEqual([0, 1, 3]);
  expect([...harmonic]).toEqual([0, 1, 1.5]);
});

it("distanceSums(rows) equals Floyd and Warshall on 100 random graphs of up to 40 nodes", () => {
  const wrong = Array.from({ length: 100 }, (_, seed) => seed).filter((seed) => {
    const { arcs } = randomGraph(seed);
    const distances = allDistances(arcs);
    const { count, total, harmonic } = distanceSums(arcs);
    return distances.some((_, node) => {
      const towards = distances.map((row) => row[node] as number).filter((each) => each > 0 && each < Infinity);
      const sum = towards.reduce((whole, each) => whole + each, 0);
      const inverse = towards.reduce((whole, each) => whole + 1 / each, 0);
      return (
        count[node] !== towards.length || total[node] !== sum || Math.abs((harmonic[node] as number) - inverse) > 1e-12
      );
    });
  });
  expect(wrong).toEqual([]);
});

it("distanceSums(rows) counts every source once when there are more than fit into one batch of 256", () => {
  // A star of 600: the middle is reached by 599 in one step, each other by one in one step and 598 in two.
  const { bothWays } = graphOf(
    600,
    Array.from({ length: 599 }, (_, leaf): [number, number] => [0, leaf + 1]),
  );
  const { count, total } = distanceSums(bothWays);
  expect([count[0], total[0]]).toEqual([599, 599]);
  expect(new Set(total.subarray(1))).toEqual(new Set([1 + 2 * 598]));
  expect(new Set(count)).toEqual(new Set([599]));
});

it("distanceSums(rows) gives closeness as graphology-metrics does on 100 random graphs", () => {
  for (let seed = 1; seed <= 100; seed++) {
    const { arcs } = randomGraph(seed);
    // It throws where there is nobody.
    if (arcs.size === 0) continue;
    const graph = new DirectedGraph();
    for (let node = 0; node < arcs.size; node++) graph.addNode(node);
    for (const [from, to] of arcsIn(arcs)) graph.addEdge(from, to);
    const expected = Object.values(closenessCentrality(graph, { wassermanFaust: true }));
    const { count, total } = distanceSums(arcs);
    const found = [...count].map((each, node) =>
      each === 0 ? 0 : (each * each) / (total[node] as number) / (arcs.size - 1),
    );
    expect(found.map((each) => each.toFixed(12))).toEqual(expected.map((each) => each.toFixed(12)));
  }
});
