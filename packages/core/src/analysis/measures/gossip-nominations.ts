import { known, unknown } from "../../base/answer.ts";
import { mayBe } from "../../model/consent.ts";
import { answersOf, defineMeasure, type MeasureContext } from "../measure.ts";
import { roleOn } from "../../model/roles.ts";

/**
 * Gossip nominations: how many parents named her when asked whom to tell if everybody is to hear something.
 *
 * Distinct nominators, herself and coaches left out, named by the day asked about. Nobody asked the question: unknown.
 *
 * @example
 * measure(network, "gossip-nominations", { asOf: "2026-03-01" }).values["P-K3"];
 */
export const gossipNominations = defineMeasure({
  id: "gossip-nominations",
  formula: "g(j) = |{i ≠ j : parent i named j when asked whom to tell if everybody is to hear something}|",
  unit: "parents",
  range: "0 to the number of other parents",
  definition: "Distinct nominators, as in the village experiments; the tally needs no map of ties.",
  unknowns:
    "Unknown for everybody (notAsked) as long as nobody has answered the question; else who was not named has 0.",
  fewPeople: "nobody: no values; one: unknown, for nobody else can name her; two: 0 or 1",
  cost: "O(people + nominations)",
  source:
    "Banerjee, Chandrasekhar, Duflo and Jackson (2019), Using Gossips to Spread Information, doi:10.1093/restud/rdz008",
  sensitiveToMissingInterviews: false,
  parameters: {},
  ofPeople: (context) => {
    const named = nominatorsOf(context);
    if (named.size === 0) return answersOf(context.graph, () => unknown("notAsked"));
    return answersOf(context.graph, (index) => known(named.get(context.graph.ids[index] as string)?.size ?? 0));
  },
});

function nominatorsOf({ network, asOf }: MeasureContext): Map<string, Set<string>> {
  const named = new Map<string, Set<string>>();
  for (const { from, to, question, date } of network.rows.nominations) {
    const nominator = network.people.get(from);
    if (question !== "gossip" || from === to || (date !== undefined && date > asOf)) continue;
    if (nominator === undefined || roleOn(nominator, asOf) === "coach" || !mayBe(nominator, "namer", asOf)) continue;
    named.set(to, (named.get(to) ?? new Set()).add(from));
  }
  return named;
}
