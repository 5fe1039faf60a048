import { ids as several } from "../base/parameter.ts";
import { type OptionsOf, settingsOn } from "../base/settings.ts";
import { checkedPeople, parentsToReach } from "../circles/reach.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { roleOn } from "../model/roles.ts";
import { contactGraphOf } from "../trust/contact-graph.ts";
import { introducersIn, maxHopsParameter } from "../trust/routes.ts";
import { type CoverageField, coverageFieldOf, type CoverageQuery, fieldRulesOf } from "./coverage-field.ts";
import { chanceWithout, coverageObjective } from "./group-coverage.ts";

const presentGroupParameters = {
  group: several({ meaning: "who is in the group" }),
  maxHops: maxHopsParameter,
};

/** Which present group is valued. */
export interface PresentGroupOptions extends OptionsOf<typeof presentGroupParameters> {
  readonly asOf: string;
}

/** What a present group reaches. */
export interface PresentGroup {
  /** How many parents it may expect to reach. */
  readonly expectedCoverage: number;
  /** Per member: the parents whose every route starts at her. */
  readonly soleRoutes: Readonly<Record<string, readonly string[]>>;
  /** Parents to whom no member has a route. */
  readonly noRoute: readonly string[];
}

/** The routes for present groups: members and candidates are to be reached, key figures do not introduce. */
export function presentFieldOf(network: Network, query: CoverageQuery): CoverageField {
  const rules = fieldRulesOf(network, query);
  const { indexOf } = contactGraphOf(network, query);
  const targets = new Uint8Array(network.rows.people.length);
  for (const { id } of parentsToReach(network, query.asOf)) targets[indexOf.get(id) as number] = 1;
  const keyFigures = network.rows.people
    .filter((person) => roleOn(person, query.asOf) === "keyFigure")
    .map(({ id }) => id);
  const introducers = introducersIn(network, contactGraphOf(network, query), new Set(keyFigures));
  return coverageFieldOf(network, query, { ...rules, targets, introducers });
}

/**
 * Values a given group as the first circle that is there (fixture B): the parents to reach are the members and
 * candidates outside it, and no key figure introduces, whether or not she is in the group.
 *
 * expectedCoverage = Σ over parents of 1 − Π over the group of (1 − best route); parents, 0 to their number.
 *
 * @throws ParentCirclesError `query/unknown-person`, `query/too-many-hops`, `query/date-invalid`
 */
export function presentGroup(recorded: Network, options: PresentGroupOptions): PresentGroup {
  const network = inOrder(recorded);
  const { asOf, maxHops, group: members } = settingsOn(presentGroupParameters, options, network);
  const { indexOf, ids } = contactGraphOf(network, { asOf });
  const group = [...checkedPeople(network, members, "group")].map((id) => indexOf.get(id) as number);
  group.sort((a, b) => a - b);
  const field = presentFieldOf(network, { asOf, maxHops });
  const askers = askersByTarget(field, group);
  const outside = [...ids.keys()].filter((target) => field.targets[target] === 1 && !group.includes(target));
  const idOf = (index: number): string => ids[index] as string;
  return {
    expectedCoverage: coverageObjective(field).value(group),
    soleRoutes: Object.fromEntries(
      group.map((member) => [
        idOf(member),
        outside.filter((target) => askers(target).join() === `${member}`).map(idOf),
      ]),
    ),
    noRoute: outside.filter((target) => askers(target).length === 0).map(idOf),
  };
}

/** Per target, by number: the members who have a route to her. */
function askersByTarget({ alternatives, targets }: CoverageField, group: readonly number[]) {
  const inGroup = new Uint8Array(targets.length);
  for (const member of group) inGroup[member] = 1;
  const askers = new Map<number, number[]>();
  for (const member of group) {
    alternatives.open(member);
    for (let entry = alternatives.begin[member] as number; entry < (alternatives.end[member] as number); entry++) {
      if (chanceWithout(alternatives, entry, inGroup) === 0) continue;
      const target = alternatives.at.target[entry] as number;
      askers.set(target, [...(askers.get(target) ?? []), member]);
    }
  }
  return (target: number): readonly number[] => askers.get(target) ?? [];
}
