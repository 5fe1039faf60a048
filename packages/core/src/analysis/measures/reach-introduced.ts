import { contactGraphOf } from "../../trust/contact-graph.ts";
import { introducersIn, routeLimits, routesFrom } from "../../trust/routes.ts";
import { defineMeasure, valuesOf } from "../measure.ts";
import { roleOn } from "../../model/roles.ts";

/** Herself, or through one introducer. */
const steps = 2;

/**
 * Reach with one introduction: how many parents she can ask herself or be introduced to by one who trusts her.
 *
 * |R2(k)|, R2(k) = R1(k) ∪ {t : t trusts x and x trusts k}, x somebody who may introduce and is no key figure, both
 * ties strong enough for an introduction (`mayCarryIntroduction`). Less the direct reach: those through an introduction.
 *
 * @example
 * measure(network, "reach-introduced", { asOf: "2026-03-01" }).values["P-K1"];
 */
export const reachIntroduced = defineMeasure({
  id: "reach-introduced",
  formula: "|R2(k)|, R2(k) = {t : t trusts k} ∪ {t : t trusts x, x trusts k}, t a member or candidate",
  unit: "members",
  range: "0 to the number of members and candidates",
  definition:
    "The routes of reachOf with two steps: x is at least informed and willing, no key figure, and on both ties the answers " +
    "and outcomes are at least introductionMinimum (0.5) on average, for an introduction needs two strong ties.",
  unknowns:
    "A tie of unknown strength is admitted as unknown. Whom nobody asked about is not counted: read it as a floor.",
  fewPeople: "nobody: no values; one: 0; two: 0 or 1",
  cost: "O(people × ties within two steps)",
  source: "measures 2.2 of this project; Bian (1997), doi:10.2307/2657311, on ties to both sides of an introduction",
  sensitiveToMissingInterviews: true,
  parameters: {},
  ofPeople: ({ network, asOf, graph, settings }) => {
    const everyone = contactGraphOf(network, { asOf, domain: settings.domain });
    const firstCircle = new Set(
      network.rows.people.filter((person) => roleOn(person, asOf) === "keyFigure").map(({ id }) => id),
    );
    const limits = routeLimits(network, steps, introducersIn(network, everyone, firstCircle));
    const isToReach = (reached: number): boolean => {
      const id = everyone.ids[reached] as string;
      return graph.indexOf.has(id) && !firstCircle.has(id);
    };
    return valuesOf(graph, (index) => {
      const asker = everyone.indexOf.get(graph.ids[index] as string) as number;
      return routesFrom(everyone, asker, limits).reached.filter(isToReach).length;
    });
  },
});
