import { DirectedGraph, UndirectedGraph } from "graphology";
import type { CompressedRows } from "../graph/compressed-rows.ts";
import type { ParentGraph } from "./parent-graph.ts";

interface Kept {
  directed?: DirectedGraph;
  undirected?: UndirectedGraph;
}
const built = new WeakMap<ParentGraph, Kept>();

/** Trust among parents as a graph of graphology, from the truster to the trusted, for what its metrics compute. */
export function graphologyOf(graph: ParentGraph, directed: boolean): DirectedGraph | UndirectedGraph {
  const kept = built.get(graph) ?? {};
  built.set(graph, kept);
  if (directed) return (kept.directed ??= filled(new DirectedGraph(), graph.ids, graph.trustees));
  return (kept.undirected ??= filled(new UndirectedGraph(), graph.ids, graph.bothWays));
}

function filled<Kind extends DirectedGraph | UndirectedGraph>(
  graph: Kind,
  ids: readonly string[],
  { offsets, targets }: CompressedRows,
): Kind {
  for (const id of ids) graph.addNode(id);
  for (const [from, id] of ids.entries())
    for (let arc = offsets[from] as number; arc < (offsets[from + 1] as number); arc++)
      graph.mergeEdge(id, ids[targets[arc] as number]);
  return graph;
}
