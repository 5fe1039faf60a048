import { UndirectedGraph } from "graphology";
import louvainModule from "graphology-communities-louvain";
import type { SceneTie } from "./ties.ts";

/** The library's types speak of a named default that its CommonJS build does not have. */
const louvain = louvainModule as unknown as typeof louvainModule.default;

/**
 * People who are close in the network, found by modularity (Louvain; Blondel and others, 2008,
 * doi:10.1088/1742-5468/2008/10/P10008) on who trusts whom, both ways. Nodes are visited in the order of their ids, so
 * there is no chance in it. People without ties are in no community.
 *
 * @param ids everyone who may be in one, sorted
 * @param ties with both ends among the ids
 * @returns each person's community, named after the first id in it
 */
export function communitiesOf(ids: readonly string[], ties: readonly SceneTie[]): Map<string, string> {
  const graph = new UndirectedGraph();
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  for (const id of ids) if (tied.has(id)) graph.addNode(id);
  for (const { from, to, weight } of ties)
    graph.updateEdge(from, to, (before) => ({ weight: Number(before["weight"] ?? 0) + weight }));
  if (graph.size === 0) return new Map();
  const numbers = louvain(graph, { randomWalk: false, getEdgeWeight: "weight" });
  const nameOf = new Map<number, string>();
  for (const id of ids) {
    const community = numbers[id];
    if (community !== undefined && !nameOf.has(community)) nameOf.set(community, id);
  }
  return new Map(graph.nodes().map((id) => [id, nameOf.get(numbers[id] ?? 0) ?? id]));
}
