import { known } from "../../base/answer.ts";
import { partsWithoutEach } from "../../graph/articulation.ts";
import { amongMembers, defineMeasure, type MeasureContext, valuesOf } from "../measure.ts";

const ofNetwork = ({ graph }: MeasureContext) =>
  known(partsWithoutEach(graph.bothWays).filter((parts) => parts > 0).length);

/**
 * Articulation points: who alone holds parts of the network together.
 *
 * Per person c(G − v) − c(G), by how many the parts grow without her, 0 for most; for the network (or a group) the
 * number of people above 0. For the network's own care: a second tie past her is what it asks for.
 *
 * @example
 * measure(network, "articulation", { asOf: "2026-03-01" }).values["P-K1"];
 */
export const articulation = defineMeasure({
  id: "articulation",
  formula: "max(0, c(G − v) − c(G)), c the number of parts; for the network |{v : above 0}|",
  unit: "parts",
  togetherUnit: "people",
  range: "0 to the number of people less two",
  definition: "Ties both ways. Above 0 exactly for the articulation_points of networkx and igraph.",
  unknowns:
    "A tie of unknown strength is a tie. A tie nobody was asked about may lead past her: the number is a ceiling.",
  fewPeople: "nobody: no values, 0 for the network; one or two: 0",
  cost: "O(people + ties)",
  source: "Hopcroft and Tarjan (1973), Algorithm 447, doi:10.1145/362248.362272",
  sensitiveToMissingInterviews: true,
  parameters: {},
  ofPeople: ({ graph }) => {
    const parts = partsWithoutEach(graph.bothWays);
    return valuesOf(graph, (index) => parts[index]);
  },
  ofNetwork,
  ofSet: amongMembers(ofNetwork),
});
