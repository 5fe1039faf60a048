import { known } from "../../base/answer.ts";
import { type BrokerRole, brokerRoleOf, brokerRoles } from "../../graph/broker-role.ts";
import { groupDivisions } from "../group-names.ts";
import { arcPosition, reverseRows } from "../../graph/compressed-rows.ts";
import { type MediationGraph, mediationGraphOf } from "../mediation-graph.ts";
import { type ContextOf, defineMeasure, endsOf } from "../measure.ts";
import { groupsOrWord } from "../../base/parameter.ts";

type Roles = Record<BrokerRole, number>;

const parameters = {
  groups: groupsOrWord({
    default: "kind",
    choices: groupDivisions,
    meaning: "kind: parents and institutions; circle: key figures, others and institutions; or by id",
  }),
};
type Context = ContextOf<typeof parameters>;

/**
 * Gould–Fernandez brokerage: how often she stands between two others who have no arc of their own, and in which part.
 *
 * For every a → v → b with a ≠ b and no a → b, the groups of a, v and b decide the part. The value is the sum; `parts`
 * has the five counts. Institutions take part and get values too: whom do parents reach an institution through?
 *
 * @example
 * measure(network, "brokerage", { asOf: "2026-03-01" }).parts?.["P-K1"]?.speaksForOwnGroup;
 */
export const brokerage = defineMeasure({
  id: "brokerage",
  formula: "|{(a,b) : a → v → b, a ≠ b, no a → b}|, split by the groups of a, v and b",
  unit: "pairs",
  range: "0 to (n − 1)(n − 2), n parents and institutions",
  definition:
    "Raw counts, as brokerage of the R package sna: connectsOwnGroup = coordinator, connectsFromOutside = itinerant, " +
    "opensDoor = gatekeeper, speaksForOwnGroup = representative, bridgesGroups = liaison. Arcs: trust among parents from " +
    "the truster, and every tie with an institution as recorded, but not mayKnow.",
  unknowns: "A tie of unknown strength is a tie; people without a group stand between nobody.",
  fewPeople: "nobody: no values; one or two: 0",
  cost: "O(Σ arcs in × arcs out)",
  source: "Gould and Fernandez (1989), Structures of mediation, doi:10.2307/270949",
  sensitiveToMissingInterviews: true,
  parameters,
  ofPeople: (context) => new Map(Object.entries(rolesOf(context)).map(([id, roles]) => [id, known(sumOf(roles))])),
  parts: (context) => rolesOf(context),
});

const sumOf = (roles: Roles): number => brokerRoles.reduce((sum, role) => sum + roles[role], 0);

function rolesOf(context: Context): Record<string, Roles> {
  const graph = mediationGraphOf(context);
  const incoming = reverseRows(graph.arcs);
  return Object.fromEntries(
    graph.ids.map((id, broker) => {
      const roles = {
        connectsOwnGroup: 0,
        connectsFromOutside: 0,
        opensDoor: 0,
        speaksForOwnGroup: 0,
        bridgesGroups: 0,
      };
      for (const from of endsOf(incoming, broker))
        for (const to of endsOf(graph.arcs, broker)) {
          const role =
            from !== to && arcPosition(graph.arcs, from, to) < 0 ? roleIn(graph, [from, broker, to]) : undefined;
          if (role !== undefined) roles[role]++;
        }
      return [id, roles];
    }),
  );
}

function roleIn(
  { groups }: MediationGraph,
  [from, broker, to]: readonly [number, number, number],
): BrokerRole | undefined {
  const [a, v, b] = [groups[from], groups[broker], groups[to]];
  return a === undefined || v === undefined || b === undefined ? undefined : brokerRoleOf(a, v, b);
}
