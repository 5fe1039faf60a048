import { endsOf, defineMeasure, valuesOf } from "../measure.ts";

/**
 * Direct reach: how many parents she can ask herself.
 *
 * |R1(k)|, R1(k) = {t : t trusts k}, t a member or candidate. The first default column beside the nominations, which
 * are the same arcs seen from the other end.
 *
 * @example
 * measure(network, "reach-direct", { asOf: "2026-03-01" }).values["P-K1"];
 */
export const reachDirect = defineMeasure({
  id: "reach-direct",
  formula: "|R1(k)|, R1(k) = {t : member or candidate t trusts k}",
  unit: "members",
  range: "0 to the number of members and candidates",
  definition: "One step of contact, from her to those who trust her; other key figures are not to be reached.",
  unknowns: "A tie of unknown strength is a way to ask. Whom nobody asked about is not counted: read it as a floor.",
  fewPeople: "nobody: no values; one: 0; two: 0 or 1",
  cost: "O(people + ties)",
  source: "measures 2.2 of this project",
  sensitiveToMissingInterviews: false,
  parameters: {},
  ofPeople: ({ graph }) =>
    valuesOf(
      graph,
      (index) => endsOf(graph.contacts, index).filter((end) => graph.people[end]?.role !== "keyFigure").length,
    ),
});
