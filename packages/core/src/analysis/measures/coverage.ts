import { known } from "../../base/answer.ts";
import type { SetObjective } from "../../graph/best-set.ts";
import { consentStateOf } from "../../model/consent.ts";
import { contactGraphOf } from "../../trust/contact-graph.ts";
import { introducersIn, maxHopsParameter, routeLimits, routesFrom } from "../../trust/routes.ts";
import { groupCoverage } from "../group-coverage.ts";
import { type ContextOf, defineMeasure, type MeasureContext, valuesOf } from "../measure.ts";
import { choice } from "../../base/parameter.ts";

const parameters = {
  maxHops: { ...maxHopsParameter, meaning: `h, ${maxHopsParameter.meaning}` },
  group: choice({
    default: "present",
    choices: ["present", "proposed"],
    meaning: "the first circle that is there, or a group that is proposed",
  }),
};
type Context = ContextOf<typeof parameters>;

/**
 * Expected coverage: how many parents a group may expect to reach, each by her likeliest route.
 *
 * f(K) = Σ over t of 1 − Π over k ∈ K of (1 − P(k,t)), P(k,t) the best product of trust (and of one willingness to
 * introduce for each introducer) over at most h steps. `present`: t runs over members and candidates, key figures do not
 * introduce. `proposed`: t runs over everyone outside K, and everyone outside K who may introduces; this is what
 * {@link bestSet} maximises, as `identifyKeyFigures` does.
 *
 * @example
 * measure(network, "coverage", { asOf: "2026-03-01", set: ["P-K1", "P-K5"] }).value;
 */
export const coverage = defineMeasure({
  id: "coverage",
  formula: "f(K) = Σ over t of 1 − Π over k ∈ K of (1 − P(k,t)), P(k,t) the likeliest route of at most h steps",
  unit: "parents",
  range: "0 to the number of parents outside the group",
  definition:
    "Probabilistic set cover over routes with different askers, taken as independent. present: parents to reach are " +
    "members and candidates, and key figures do not introduce (as reachOf). proposed: everyone outside the group is to " +
    "be reached and may introduce (as identifyKeyFigures).",
  unknowns: "A tie of unknown strength counts as 0.5; no route counts as 0 of that parent.",
  fewPeople: "nobody: 0 for the empty group; one: 0; two: the belief of the one arc, else 0",
  cost: "O(members × ties within the steps) a group",
  source: "Kempe, Kleinberg and Tardos (2003), doi:10.1145/956750.956769; measures 2.4 of this project",
  sensitiveToMissingInterviews: true,
  parameters,
  ofPeople: (context) => {
    const valueOf = coverageIn(context);
    return valuesOf(context.graph, (index) => valueOf([index]));
  },
  ofSet: (context, members) => known(coverageIn(context)(members)),
  search: (context) => ({ objective: proposedGroups(context), maxNodes: 2_000_000, candidates: proposable(context) }),
});

const coverageIn = (context: Context): ((members: readonly number[]) => number) =>
  context.settings.group === "proposed" ? proposedGroups(context).value : presentGroup(context);

function presentGroup({ network, asOf, graph, settings }: Context): (members: readonly number[]) => number {
  const everyone = contactGraphOf(network, { asOf, domain: settings.domain });
  const firstCircle = new Set(graph.people.filter(({ role }) => role === "keyFigure").map(({ id }) => id));
  return (members) => {
    const group = new Set(members.map((member) => graph.ids[member] as string));
    const limits = routeLimits(
      network,
      settings.maxHops,
      introducersIn(network, everyone, new Set([...firstCircle, ...group])),
    );
    const missed = new Map<string, number>();
    for (const id of group) {
      const routes = routesFrom(everyone, everyone.indexOf.get(id) as number, limits);
      for (const reached of routes.reached) {
        const target = everyone.ids[reached] as string;
        const isToReach = graph.indexOf.has(target) && !firstCircle.has(target);
        if (isToReach && !group.has(target))
          missed.set(target, (missed.get(target) ?? 1) * (1 - Math.exp(-routes.costTo(reached))));
      }
    }
    return [...missed.values()].reduce((sum, chance) => sum + 1 - chance, 0);
  };
}

/** The objective of `identifyKeyFigures`, with parents by their numbers here. */
function proposedGroups({ network, asOf, graph, settings }: Context): SetObjective {
  const everyone = contactGraphOf(network, { asOf });
  const numberOf = graph.ids.map((id) => everyone.indexOf.get(id) as number);
  const objective = groupCoverage(network, { asOf, maxHops: settings.maxHops });
  return {
    value: (members) => objective.value(members.map((member) => numberOf[member] as number)),
    relax: () => {
      const relaxation = objective.relax();
      return {
        ...relaxation,
        gain: (candidate) => relaxation.gain(numberOf[candidate] as number),
        add: (candidate) => relaxation.add(numberOf[candidate] as number),
      };
    },
  };
}

/** Only parents who consented, and who need no protection, are proposed. */
const proposable = ({ graph, asOf }: MeasureContext): number[] =>
  graph.people.flatMap((person, index) =>
    person.protected !== true && consentStateOf(person, asOf) === "consented" ? [index] : [],
  );
