import { type Burden, burdenOfAsker } from "../circles/burden.ts";
import type { Person } from "../model/document.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { type CoverageField, coverageFieldOf } from "./coverage-field.ts";
import { coverageObjective } from "./group-coverage.ts";
import {
  type BaselineName,
  baselineNames,
  type BaselineResult,
  type ReachInterval,
  reachInterval,
} from "./key-figures/baselines.ts";
import { findGroups, termsOf } from "./key-figures/find-group.ts";
import { interviewsIn } from "./key-figures/interviewed.ts";
import { partsCovered, type PartCovered } from "./key-figures/parts-covered.ts";
import {
  type ConstraintPrice,
  constraintPrices,
  type FoundGroup,
  type MemberPrice,
  memberPrices,
  runnerUpOf,
} from "./key-figures/prices.ts";
import { type GroupQuestion, type KeyFigureOptions, questionOf } from "./key-figures/question.ts";
import { type KeyFigureReason, reasonsOf } from "./key-figures/reasons.ts";
import { type ReplicatesMissing, type Stability, stabilityOf, type Tier, tierOf } from "./key-figures/stability.ts";
import { judgedBy, type Verdict } from "./key-figures/verdict.ts";

/** A member of the proposed group. */
export interface ProposedMember extends MemberPrice {
  readonly id: string;
  /** How many parents the group would lose on the recorded ties, without her and without another in her place. */
  readonly adds: number;
  /** How sure it is that she belongs to the best group. */
  readonly tier: Tier;
  /** The share of replicates in whose best group she is, 0 to 1; `null` without replicates. */
  readonly inBestShare: number | null;
  /** At most three stored facts, with their ages. */
  readonly reasons: readonly KeyFigureReason[];
  /** Asks that are open with her, and how many she takes at a time. */
  readonly load: { readonly openAsks: number; readonly capacity: number };
  /** Whether she is pausing or resting on that day; `null` if she can be asked. */
  readonly away: Burden["away"];
}

/** Somebody outside the proposed group who is in the best group of some replicates. */
export interface NearMember {
  readonly id: string;
  readonly tier: Tier;
  readonly inBestShare: number;
}

/** The proposed group, with how sure it is the best. */
export interface KeyFigureProposal {
  readonly asOf: string;
  readonly size: number;
  readonly maxHops: number;
  readonly seed: number;
  readonly replicates: number;
  readonly group: readonly ProposedMember[];
  /** Parents whom the group may expect to reach on the recorded ties: what is searched for and proved. */
  readonly recordedCoverage: number;
  /**
   * Parents whom it may expect to reach in truth, the middle of the replicates, in which those who were not interviewed trust
   * people too. `null` without replicates and where nobody was interviewed; `unknown` then says why.
   */
  readonly expectedCoverage: number | null;
  /** From the 10th to the 90th of a hundred replicates, and the middle one; `null` as `expectedCoverage`. */
  readonly interval: ReachInterval | null;
  /** Why nothing is said of what is likely; absent where it is. */
  readonly unknown?: ReplicatesMissing;
  /** `exact`: no group reaches more on the recorded ties. `bound`: none reaches more than `bound`. */
  readonly proof: "exact" | "bound";
  readonly bound: number;
  /** Every group that reaches as many (at most 1,000), the proposed one first. */
  readonly tiedGroups: readonly (readonly string[])[];
  /** The best group that reaches less; `certain` when the search for it came to its end. */
  readonly runnerUp: {
    readonly group: readonly string[];
    readonly distance: number;
    readonly certain: boolean;
  } | null;
  /**
   * What each cheap way of finding a group would reach, to be laid beside `expectedCoverage`, or beside `recordedCoverage`
   * where that is `null`; `null` where the way finds nobody.
   */
  readonly baselines: Readonly<Record<BaselineName, number | null>>;
  readonly baselineDetails: Readonly<Record<BaselineName, BaselineResult>>;
  /** Whether the map was worth making, said plainly: of `likelyGroup`, which is shown first where there is one, else of `group`. */
  readonly verdict: Verdict;
  /**
   * Another group that probably reaches more in truth, where that matters: chosen for the mean over the replicates, in which
   * those who were not interviewed trust people too, and not for what was recorded. `null` where it would gain less than half a parent, where
   * everybody was interviewed, and with `coverBy` or `fairness`. `interval` is its own.
   */
  readonly likelyGroup: {
    readonly group: readonly string[];
    readonly gains: number;
    readonly interval: ReachInterval;
  } | null;
  /** What each condition costs in parents reached. */
  readonly prices: readonly ConstraintPrice[];
  /** Others who might belong to the best group, the likeliest first. */
  readonly near: readonly NearMember[];
  /** The parts that should be covered, or are compared in fairness; empty where neither was asked for. */
  readonly parts: readonly PartCovered[];
  /** The best of each size, where a range was asked for. */
  readonly sizes: readonly {
    readonly size: number;
    readonly recordedCoverage: number;
    readonly proof: "exact" | "bound";
  }[];
  /** How many parents were interviewed, of how many. */
  readonly interviewed: { readonly count: number; readonly of: number };
}

/**
 * Unfinished sets that a search looks at before it stops with a bound: fewer for large groups, of which each costs more.
 * A hard question (twenty members of a thousand people, many replicates) can still take a minute: it belongs in a worker.
 */
const nodesFor = (size: number): number => Math.ceil(600_000 / Math.max(1, size));
/** The part of the work that comes before the replicates, for whoever follows the progress. */
const searchShare = 0.2;

/**
 * The group of parents who together may expect to reach the most others, with how sure that is. Candidates are those who
 * consented; a person decides in the end, by criteria and nominations too, and the reason is recorded elsewhere.
 *
 * Coverage: see `coverageObjective`; unit parents, 0 to the number of parents outside the group. A tie of unknown
 * strength counts as 0.5. Returns 0 with nobody to reach. Whom those trust who were not interviewed is drawn (see
 * `namesOfOthers`): the less was asked, the wider the interval and the rarer a certainty. Chance: `replicates` draws from
 * `seed` (measures 2.19); the same seed gives the same answer to the byte. Cost: the exact search is fast while groups overlap little; after 600,000 ÷
 * size unfinished sets it stops with a bound. Source: measures 2.4; Kempe, Kleinberg and Tardos (2003).
 *
 * @throws ParentCirclesError `query/out-of-range`, `query/unknown-person`, `query/not-a-group-member`, `query/group-impossible`, `query/value-not-allowed`, `query/date-invalid`, `query/cancelled`
 * @example
 * identifyKeyFigures(network, { size: 3, asOf: "2026-03-01" }).group.map(({ id }) => id); // ["P-K5", "P-K1", "P-K8"]
 */
export function identifyKeyFigures(recorded: Network, options: KeyFigureOptions): KeyFigureProposal {
  const network = inOrder(recorded);
  const question = questionOf(network, options);
  const field = coverageFieldOf(network, question);
  const goesOn = (share: number): boolean => options.onProgress?.(share) !== false;
  const { best, sizes } = bestOfSizes(field, question, () => goesOn(0));
  const stability = stabilityOf(network, question, {
    ...best,
    onProgress: (share) => goesOn(searchShare + (1 - searchShare) * share),
  });
  return proposalOf({ network, question, best, stability, sizes });
}

function bestOfSizes(field: CoverageField, question: GroupQuestion, onProgress: () => boolean) {
  const found = question.sizes.map((size): FoundGroup => {
    const terms = termsOf(question, { size });
    const sets = findGroups(field, terms, { maxNodes: nodesFor(size), onProgress });
    const group = sets.sets[0] as readonly number[];
    const recordedCoverage = coverageObjective(field).value(group);
    return { field, terms, group, found: sets, recordedCoverage, maxNodes: nodesFor(size) };
  });
  const best = found.reduce((most, one) => (one.recordedCoverage > most.recordedCoverage + 1e-9 ? one : most));
  const sizes = found.map(({ terms, recordedCoverage, found: { proven } }) => ({
    size: terms.size,
    recordedCoverage,
    proof: proofOf(proven),
  }));
  return { best, sizes };
}

const proofOf = (proven: boolean): "exact" | "bound" => (proven ? "exact" : "bound");

interface Findings {
  readonly network: Network;
  readonly question: GroupQuestion;
  readonly best: FoundGroup;
  readonly stability: Stability;
  readonly sizes: KeyFigureProposal["sizes"];
}

function proposalOf({ network, question, best, stability, sizes }: Findings): KeyFigureProposal {
  const { terms, found, recordedCoverage } = best;
  const { asOf, maxHops, seed, replicates } = question;
  const runnerUp = runnerUpOf(best);
  const division = question.cover ?? question.fair;
  return {
    asOf,
    size: terms.size,
    maxHops,
    seed,
    replicates,
    group: membersOf(network, question, { best, stability }),
    recordedCoverage,
    expectedCoverage: stability.interval?.middle ?? null,
    interval: stability.interval,
    ...(stability.unknown === undefined ? {} : { unknown: stability.unknown }),
    proof: proofOf(found.proven),
    bound: boundOf(best, question),
    tiedGroups: found.sets.map((set) => idsIn(network, set)),
    runnerUp: runnerUp === null ? null : { ...runnerUp, group: idsIn(network, runnerUp.group) },
    baselines: Object.fromEntries(
      baselineNames.map((name) => {
        const { expectedCoverage, recordedCoverage: recorded } = stability.baselines[name];
        return [name, stability.interval === null ? recorded : expectedCoverage];
      }),
    ) as KeyFigureProposal["baselines"],
    baselineDetails: stability.baselines,
    verdict: judgedBy(stability.baselines),
    likelyGroup: likelyGroupIn(network, stability),
    prices: constraintPrices(network, question, best),
    near: nearMembers(network, best.group, stability),
    parts: division === undefined ? [] : partsCovered(network, { field: best.field, division, group: best.group }),
    sizes: sizes.length > 1 ? sizes : [],
    interviewed: interviewsIn(network, asOf),
  };
}

function likelyGroupIn(network: Network, { likely }: Stability): KeyFigureProposal["likelyGroup"] {
  if (likely === undefined) return null;
  const interval = reachInterval(likely.reached) as ReachInterval;
  return { group: idsIn(network, likely.group), gains: likely.gains, interval };
}

const idsIn = (network: Network, members: readonly number[]): string[] =>
  members.map((member) => network.rows.people[member]?.id as string);

/** No allowed group reaches more than this. Worst-first maximises something else, so its bound is that of coverage. */
function boundOf({ field, terms, found }: FoundGroup, question: GroupQuestion): number {
  const outside = field.targets.reduce((sum, target) => sum + target, 0) - terms.size;
  if (terms.fair === undefined) return Math.max(found.value, Math.min(found.bound, outside));
  const unfair = termsOf(question, { size: terms.size, fair: undefined });
  return Math.min(findGroups(field, unfair, { maxNodes: nodesFor(terms.size), mostTies: 1 }).bound, outside);
}

function membersOf(
  network: Network,
  question: GroupQuestion,
  { best, stability }: Pick<Findings, "best" | "stability">,
): ProposedMember[] {
  const { group, field, recordedCoverage } = best;
  const objective = coverageObjective(field);
  const prices = memberPrices(network, question, best);
  const reasons = reasonsOf(network, question.asOf, group);
  return group
    .map((member): ProposedMember => {
      const person = network.rows.people[member] as Person;
      const { openAsks, capacity, away } = burdenOfAsker(network, person, question.asOf);
      const inBestShare = stability.shareOf(member);
      return {
        id: person.id,
        adds: recordedCoverage - objective.value(group.filter((other) => other !== member)),
        tier: tierOf(inBestShare),
        inBestShare,
        reasons: reasons.get(member) ?? [],
        ...(prices.get(member) as MemberPrice),
        load: { openAsks, capacity },
        away,
      };
    })
    .sort((a, b) => b.adds - a.adds);
}

/** Others who are in the best group of at least one replicate in twenty, the likeliest first, at most twenty. */
function nearMembers(network: Network, group: readonly number[], { ever, shareOf }: Stability): NearMember[] {
  return ever
    .filter((person) => !group.includes(person) && (shareOf(person) as number) >= 0.05)
    .map((person) => ({ person, share: shareOf(person) as number }))
    .sort((a, b) => b.share - a.share || a.person - b.person)
    .slice(0, 20)
    .map(({ person, share }) => ({
      id: idsIn(network, [person])[0] as string,
      tier: tierOf(share),
      inBestShare: share,
    }));
}
