import type { AbstractGraph } from "graphology-types";
import type { ParentGraph } from "./parent-graph.ts";

/** What graphology's metrics by rounds ask of a graph; the first three tell them that it is one. */
type Asked = "addUndirectedEdgeWithKey" | "dropNode" | "multi" | "order" | "directedSize" | "undirectedSize" | "nodes";

/**
 * Trust among parents as graphology's metrics read it, from the truster to the trusted, or both ways: over the rows that are
 * there. A graph of graphology's own would weigh more than every measure together. An edge is called by the number of its arc.
 */
export function graphologyOf({ ids, indexOf, trustees, bothWays }: ParentGraph, directed: boolean): AbstractGraph {
  const { offsets, targets } = directed ? trustees : bothWays;
  const readOnly = (): never => {
    throw new TypeError("this graph is read only");
  };
  const view: Record<Asked | "outboundEdges" | "opposite" | "getEdgeAttributes", unknown> = {
    addUndirectedEdgeWithKey: readOnly,
    dropNode: readOnly,
    multi: false,
    order: ids.length,
    directedSize: targets.length,
    undirectedSize: 0,
    nodes: () => ids,
    outboundEdges: (id: string) => {
      const from = indexOf.get(id) as number;
      const first = offsets[from] as number;
      return Array.from({ length: (offsets[from + 1] as number) - first }, (_, place) => first + place);
    },
    opposite: (_: string, arc: number) => ids[targets[arc] as number],
    getEdgeAttributes: () => ({}),
  };
  return view as unknown as AbstractGraph;
}

/** A metric of graphology by itself: its module is the function, and not what holds it as its types say. */
export const metricIn = <Metric>(module: { readonly default: Metric }): Metric => module as unknown as Metric;
