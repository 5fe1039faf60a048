import { createRequire } from "node:module";
import type { BenchNetwork } from "./networks.ts";
import { leastMs } from "./least-ms.ts";

// graphology and its metrics are dependencies of core; shortest paths come with its metrics.
const fromCore = createRequire(new URL("../../packages/core/package.json", import.meta.url));
const fromMetrics = createRequire(fromCore.resolve("graphology-metrics/package.json"));

interface Graph {
  addNode: (id: string) => void;
  addDirectedEdge: (from: string, to: string, attributes: { cost: number }) => void;
}
type Run = (graph: Graph, ...rest: readonly unknown[]) => unknown;

const { DirectedGraph } = fromCore("graphology") as { DirectedGraph: new () => Graph };
const betweenness = fromCore("graphology-metrics/centrality/betweenness") as Run;
const dijkstra = (fromMetrics("graphology-shortest-path") as { dijkstra: { singleSource: Run } }).dijkstra;

/** Milliseconds of graphology on the same arcs, by work. */
export async function timesOfGraphology({ rows, askers }: BenchNetwork): Promise<Record<string, number>> {
  const built = (): Graph => {
    const graph = new DirectedGraph();
    for (let node = 0; node < rows.size; node++) graph.addNode(String(node));
    for (let source = 0; source < rows.size; source++)
      for (let arc = rows.offsets[source] as number; arc < (rows.offsets[source + 1] as number); arc++)
        graph.addDirectedEdge(String(source), String(rows.targets[arc]), { cost: rows.costs[arc] as number });
    return graph;
  };
  const graph = built();
  const times: Record<string, number> = {
    build: await leastMs(built),
    routes: await leastMs(() => askers.map((asker) => dijkstra.singleSource(graph, String(asker), "cost"))),
  };
  if (rows.size > 5_000) return times;
  times["betweenness"] = await leastMs(() => betweenness(graph, { getEdgeWeight: null }));
  times["betweenness weighted"] = await leastMs(() => betweenness(graph, { getEdgeWeight: "cost" }));
  return times;
}
