import { refuse } from "../base/errors.ts";
import type { CalendarDate } from "../base/ids.ts";
import { calendarDate } from "../base/time.ts";
import { checkedPeople } from "../circles/reach.ts";
import { type BestSets, bestSets, type SetObjective } from "../graph/best-set.ts";
import { consentStateOf, mayBe } from "../model/consent.ts";
import type { Network } from "../model/network.ts";
import { checkedHops } from "../trust/routes.ts";
import { groupCoverage } from "./group-coverage.ts";

/** What group is looked for. */
export interface KeyFigureOptions {
  readonly asOf: string;
  /** How many members. */
  readonly size: number;
  readonly mustInclude?: readonly string[];
  readonly exclude?: readonly string[];
  readonly maxHops?: number;
}

/** A member of the proposed group. */
export interface ProposedMember {
  readonly id: string;
  /** How many parents the group would lose without her: what she adds. */
  readonly adds: number;
}

/** The proposed group, with how sure it is the best. */
export interface KeyFigureProposal {
  readonly group: readonly ProposedMember[];
  readonly expectedCoverage: number;
  /** `exact`: no group reaches more. `bound`: none reaches more than `bound`. */
  readonly proof: "exact" | "bound";
  readonly bound: number;
  /** Every group that reaches as many, the proposed one first. */
  readonly tiedGroups: readonly (readonly string[])[];
}

const mostNodes = 2_000_000;

/**
 * The group of parents who together may expect to reach the most others. Candidates are those who consented; a person
 * decides in the end, by criteria and nominations too.
 *
 * @throws ParentCirclesError `query/out-of-range`, `query/unknown-person`, `query/not-a-group-member`, `query/group-impossible`
 */
export function identifyKeyFigures(network: Network, options: KeyFigureOptions): KeyFigureProposal {
  const asOf = calendarDate(options.asOf);
  const objective = groupCoverage(network, { asOf, maxHops: checkedHops(options.maxHops ?? network.settings.maxHops) });
  const found = searchGroups(network, { ...options, asOf }, objective);
  const best = found.sets[0] as readonly number[];
  const idsOf = (members: readonly number[]): string[] =>
    members.map((member) => network.rows.people[member]?.id as string);
  return {
    group: best
      .map((member) => ({
        id: idsOf([member])[0] as string,
        adds: found.value - objective.value(best.filter((other) => other !== member)),
      }))
      .sort((a, b) => b.adds - a.adds),
    expectedCoverage: found.value,
    proof: found.proven ? "exact" : "bound",
    bound: found.bound,
    tiedGroups: found.sets.map(idsOf),
  };
}

function searchGroups(
  network: Network,
  options: KeyFigureOptions & { asOf: CalendarDate },
  objective: SetObjective,
): BestSets {
  const { size, asOf, mustInclude = [], exclude = [] } = options;
  if (!Number.isInteger(size) || size < 1)
    refuse("query/out-of-range", "size", { minimum: 1, maximum: network.rows.people.length });
  const required = checkedPeople(network, mustInclude, "mustInclude");
  const excluded = checkedPeople(network, exclude, "exclude");
  const candidates = candidatesIn(network, asOf).filter(
    (index) => !excluded.has(network.rows.people[index]?.id as string),
  );
  const numbers = new Map(candidates.map((index) => [network.rows.people[index]?.id as string, index]));
  for (const [place, id] of mustInclude.entries())
    if (!numbers.has(id)) refuse("query/not-a-group-member", `mustInclude/${place}`, { reason: "noConsent" });
  if (candidates.length < size || required.size > size)
    refuse("query/group-impossible", "size", { size, candidates: candidates.length });
  const requiredNumbers = mustInclude.map((id) => numbers.get(id) as number);
  return bestSets({ objective, candidates, required: [...new Set(requiredNumbers)], size, maxNodes: mostNodes });
}

/** The numbers of those who may be proposed: parents who consented, are on the map and are not protected. */
const candidatesIn = (network: Network, asOf: CalendarDate): number[] =>
  network.rows.people.flatMap((person, index) =>
    person.role !== "coach" &&
    person.protected !== true &&
    consentStateOf(person, asOf) === "consented" &&
    mayBe(person, "onMap", asOf)
      ? [index]
      : [],
  );
