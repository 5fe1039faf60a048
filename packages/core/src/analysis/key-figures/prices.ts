import { byId } from "../../base/ids.ts";
import type { Network } from "../../model/network.ts";
import type { CoverageField } from "../coverage-field.ts";
import { coverageObjective } from "../group-coverage.ts";
import type { BestSets } from "../../graph/best-set.ts";
import { findGroups, type GroupTerms, objectiveFor, termsOf } from "./find-group.ts";
import type { GroupQuestion } from "./question.ts";

/** What a condition costs: how many more parents the best group without it would reach. */
export interface ConstraintPrice {
  readonly constraint: "mustInclude" | "exclude" | "coverBy" | "fairness";
  /** Whom it concerns, for the first two. */
  readonly id: string | null;
  /** Parents; 0 where the condition changes nothing. */
  readonly costs: number;
  /** Whether both searches came to their end. */
  readonly certain: boolean;
}

/** What it would cost to do without a member. */
export interface MemberPrice {
  /**
   * How many parents fewer the best group without her reaches (at most so many where a search stopped early); `null` where
   * she must be in, or nobody is left.
   */
  readonly leavingOutCosts: number | null;
  /** Who would be in that group and is not in this one. */
  readonly replacedBy: readonly string[];
}

/** A group that was found, with what is needed to look for others. */
export interface FoundGroup {
  readonly field: CoverageField;
  readonly terms: GroupTerms;
  readonly group: readonly number[];
  readonly found: BestSets;
  readonly recordedCoverage: number;
  readonly maxNodes: number;
}

/** The price of each condition of a question. */
export function constraintPrices(
  network: Network,
  question: GroupQuestion,
  { field, terms, found, recordedCoverage, maxNodes }: FoundGroup,
): ConstraintPrice[] {
  const { size } = terms;
  const priceOf = (constraint: ConstraintPrice["constraint"], changes: Partial<GroupTerms>, who?: number) => {
    const without = findGroups(field, termsOf(question, { size, ...changes }), { maxNodes });
    const coverage = coverageObjective(field).value(without.sets[0] ?? []);
    return {
      constraint,
      id: who === undefined ? null : (network.rows.people[who]?.id as string),
      costs: settled(coverage - recordedCoverage),
      certain: without.proven && found.proven,
    };
  };
  return [
    ...question.required.map((who) =>
      priceOf("mustInclude", { required: question.required.filter((other) => other !== who) }, who),
    ),
    ...question.excluded
      .filter((who) => question.eligible.includes(who))
      .map((who) => priceOf("exclude", { candidates: withOne(question.candidates, who) }, who)),
    ...(question.cover === undefined ? [] : [priceOf("coverBy", { cover: undefined })]),
    ...(question.fair === undefined ? [] : [priceOf("fairness", { fair: undefined })]),
  ];
}

const withOne = (numbers: readonly number[], one: number): number[] => [...numbers, one].sort((a, b) => a - b);

/** What it would cost to do without each member: the price of leaving her out, and who would come in her place. */
export function memberPrices(network: Network, question: GroupQuestion, known: FoundGroup): Map<number, MemberPrice> {
  return new Map(known.group.map((member) => [member, priceOfMember(network, question, { ...known, member })]));
}

function priceOfMember(
  network: Network,
  question: GroupQuestion,
  { field, terms, group, recordedCoverage, maxNodes, member }: FoundGroup & { member: number },
): MemberPrice {
  const candidates = terms.candidates.filter((candidate) => candidate !== member);
  if (terms.required.includes(member) || candidates.length < terms.size)
    return { leavingOutCosts: null, replacedBy: [] };
  const without = termsOf(question, { size: terms.size, candidates });
  const nodes = Math.ceil(maxNodes / group.length);
  const best = findGroups(field, without, { maxNodes: nodes, mostTies: 1 }).sets[0];
  if (best === undefined) return { leavingOutCosts: null, replacedBy: [] };
  const joining = best
    .filter((other) => !group.includes(other))
    .map((other) => network.rows.people[other]?.id as string);
  const coverage = coverageObjective(field).value(best);
  return { leavingOutCosts: settled(recordedCoverage - coverage), replacedBy: joining.sort(byId) };
}

/** The best group worth less than the one found, if there is one. */
export function runnerUpOf({ field, terms, group, found, maxNodes }: FoundGroup) {
  const objective = objectiveFor(field, terms);
  const second = findGroups(field, terms, {
    maxNodes,
    mostTies: 1,
    below: found.value,
    start: neighboursOf(terms, group),
  });
  const set = second.sets[0];
  if (set === undefined) return null;
  return { group: set, distance: found.value - objective.value(set), certain: second.proven && found.proven };
}

/** The groups that differ in one member. */
function neighboursOf({ required, candidates, cover }: GroupTerms, group: readonly number[]): number[][] {
  // Not every neighbour may cover what must be covered; the search then begins with none.
  if (cover !== undefined) return [];
  return group
    .filter((member) => !required.includes(member))
    .flatMap((member) =>
      candidates
        .filter((candidate) => !group.includes(candidate))
        .map((candidate) => [...group.filter((other) => other !== member), candidate]),
    );
}

/** Rounding is not a price. */
const settled = (difference: number): number => (Math.abs(difference) < 1e-9 ? 0 : difference);
