import { groupDivisions, groupNames } from "../group-names.ts";
import { amongMembers, definedOr, endsOf, defineMeasure, type ContextOf, shareOf, valuesOf } from "../measure.ts";
import { groupsOrWord } from "../../base/parameter.ts";

const parameters = {
  groups: groupsOrWord({
    default: "circle",
    choices: groupDivisions,
    meaning: "circle: key figures and others; or the group of each person, by id",
  }),
};
type Context = ContextOf<typeof parameters>;

/**
 * E-I index: whether ties run between groups or stay inside them.
 *
 * (E − I) ÷ (E + I), E ties between groups and I within, each tie once whatever its direction. Groups are the two circles
 * (key figures and the other parents) unless given; a tie of somebody without a group does not count. Undefined without
 * ties that count.
 *
 * @example
 * measure(network, "e-i-index", { asOf: "2026-03-01" }).value; // −1: nobody has ties with the other circle
 */
export const eIIndex = defineMeasure({
  id: "e-i-index",
  formula: "(E − I) ÷ (E + I), E ties between groups, I ties within; per person over her own ties",
  unit: "number",
  range: "−1 to 1",
  definition:
    "Ties both ways and unweighted, each once; 1 − 2 × the trace of attribute_mixing_matrix of networkx on the undirected " +
    "graph.",
  unknowns: "A tie of unknown strength is a tie; ties of people without a group are left out.",
  fewPeople: "nobody, one, or two without a tie: unknown (undefinedHere); two: −1 in one group, else 1",
  cost: "O(people + ties)",
  source: "Krackhardt and Stern (1988), Informal networks and organizational crises, doi:10.2307/2786835",
  sensitiveToMissingInterviews: true,
  parameters,
  ofPeople: (context) => {
    const counts = tiesOf(context);
    return valuesOf(context.graph, (index) => indexOf(counts(index)));
  },
  ofNetwork: overall,
  ofSet: amongMembers(overall),
});

interface Ties {
  readonly between: number;
  readonly within: number;
}

function overall(context: Context) {
  const counts = tiesOf(context);
  let between = 0;
  let within = 0;
  for (const index of context.graph.ids.keys()) {
    const ties = counts(index);
    between += ties.between;
    within += ties.within;
  }
  return definedOr(indexOf({ between, within }));
}

function tiesOf({ graph, settings }: Context): (index: number) => Ties {
  const names = groupNames(graph, settings.groups);
  return (index) => {
    const own = names[index];
    const others = own === undefined ? [] : [...endsOf(graph.bothWays, index)].map((end) => names[end]);
    const within = others.filter((name) => name === own).length;
    return { within, between: others.filter((name) => name !== undefined).length - within };
  };
}

const indexOf = ({ between, within }: Ties): number | undefined => shareOf(between - within, between + within);
