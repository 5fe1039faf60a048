import { arcsAmongNeighbours } from "../../graph/neighbour-ties.ts";
import {
  amongMembers,
  arcsOf,
  contactsIn,
  definedOr,
  defineMeasure,
  directedOr,
  type MeasureContext,
  shareOf,
  valuesOf,
} from "../measure.ts";

const ofNetwork = (context: MeasureContext<{ readonly directed: boolean }>) => {
  const rows = contactsIn(context);
  return definedOr(shareOf(rows.targets.length, rows.size * (rows.size - 1)));
};

/**
 * Density: which share of the ties that could be there is there. Per person: among her contacts.
 *
 * m ÷ (n(n − 1)), m arcs among n people; undirected each tie is two of them. Undefined with fewer than two people.
 *
 * @example
 * measure(network, "density", { asOf: "2026-03-01", set: keyFigures }).value; // how close the key group is
 */
export const density = defineMeasure({
  id: "density",
  formula: "m ÷ (n(n − 1)), m arcs among n people; per person over the arcs among those with a tie to or from her",
  unit: "share",
  range: "0 to 1",
  definition:
    "Agrees with density of networkx, of a graph, a group's subgraph, or the subgraph of somebody's contacts.",
  unknowns: "A tie of unknown strength is a tie. Ties nobody was asked about are missing, so the density is a floor.",
  fewPeople: "fewer than two people (or contacts): unknown (undefinedHere); two: 0, 0.5 or 1",
  cost: "O(1) for the network, O(Σ over ties of the other end's ties) for everybody",
  source: "Wasserman and Faust (1994), Social Network Analysis, 4.3; doi:10.1017/CBO9780511815478",
  sensitiveToMissingInterviews: true,
  parameters: { directed: directedOr("count arcs", "a tie either way is a full tie") },
  ofPeople: (context) => {
    const { bothWays } = context.graph;
    const arcs = arcsAmongNeighbours(bothWays, contactsIn(context));
    return valuesOf(context.graph, (index) => {
      const contacts = arcsOf(bothWays, index);
      return shareOf(arcs[index] as number, contacts * Math.max(0, contacts - 1));
    });
  },
  ofNetwork,
  ofSet: amongMembers(ofNetwork),
});
