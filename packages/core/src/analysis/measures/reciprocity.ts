import { amongMembers, arcsOf, definedOr, defineMeasure, type MeasureContext, shareOf, valuesOf } from "../measure.ts";
import type { ParentGraph } from "../parent-graph.ts";

const ofNetwork = ({ graph }: MeasureContext) => {
  const arcs = graph.contacts.targets.length;
  return definedOr(shareOf(2 * (arcs - graph.bothWays.targets.length / 2), arcs));
};

/**
 * Reciprocity: which share of trust is returned.
 *
 * Arcs whose opposite is there too ÷ all arcs; per person over the arcs to and from her. Undefined without arcs.
 *
 * @example
 * measure(network, "reciprocity", { asOf: "2026-03-01" }).value;
 */
export const reciprocity = defineMeasure({
  id: "reciprocity",
  formula: "arcs (i,j) with (j,i) there too ÷ all arcs; per person 2 × mutual ties ÷ (arcs to her + arcs from her)",
  unit: "share",
  range: "0 to 1",
  definition: "Agrees with overall_reciprocity and reciprocity of networkx, and with reciprocity of igraph.",
  unknowns: "A tie of unknown strength is a tie. Who was not interviewed returned nothing: the share is a floor.",
  fewPeople: "nobody, one, or two without a tie: unknown (undefinedHere); two: 0, or 1 where they trust each other",
  cost: "O(people + ties)",
  source: "Wasserman and Faust (1994), Social Network Analysis, 13.3; doi:10.1017/CBO9780511815478",
  sensitiveToMissingInterviews: true,
  parameters: {},
  ofPeople: ({ graph }) => valuesOf(graph, (index) => shareOf(2 * mutualTies(graph, index), arcsAt(graph, index))),
  ofNetwork,
  ofSet: amongMembers(ofNetwork),
});

const arcsAt = ({ contacts, trustees }: ParentGraph, index: number): number =>
  arcsOf(contacts, index) + arcsOf(trustees, index);

/** Arcs to and from her, less the people at their other ends. */
const mutualTies = (graph: ParentGraph, index: number): number => arcsAt(graph, index) - arcsOf(graph.bothWays, index);
