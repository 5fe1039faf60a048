import { known } from "../../base/answer.ts";
import { componentsOf } from "../../graph/components.ts";
import { amongMembers, defineMeasure, type MeasureContext, valuesOf } from "../measure.ts";

const ofNetwork = ({ graph }: MeasureContext) => known(componentsOf(graph.bothWays).sizes.length);

/**
 * Components: into how many separate parts the network (or a group) falls; per person: how many people hang together
 * with her, herself included.
 *
 * Parts connected by ties of trust, taken both ways.
 *
 * @example
 * measure(network, "components", { asOf: "2026-03-01", set: keyFigures }).value; // 1: the key group hangs together
 */
export const components = defineMeasure({
  id: "components",
  formula: "number of classes of “a chain of ties joins i and j”; per person the size of her class",
  unit: "people",
  togetherUnit: "parts",
  range: "0 to the number of people; per person 1 to that number",
  definition: "Weak components: ties both ways. Agrees with connected_components of networkx and igraph.",
  unknowns:
    "A tie of unknown strength is a tie. A tie nobody was asked about may join two parts: the number is a ceiling.",
  fewPeople: "nobody: 0; one: 1; two: 1 with a tie, else 2",
  cost: "O(people + ties)",
  source: "Wasserman and Faust (1994), Social Network Analysis, 4.2.3; doi:10.1017/CBO9780511815478",
  sensitiveToMissingInterviews: true,
  parameters: {},
  ofPeople: ({ graph }) => {
    const { componentOf, sizes } = componentsOf(graph.bothWays);
    return valuesOf(graph, (index) => sizes[componentOf[index] as number]);
  },
  ofNetwork,
  ofSet: amongMembers(ofNetwork),
});
