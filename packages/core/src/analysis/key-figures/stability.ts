import { refuseAct } from "../../base/refuse-act.ts";
import { tieTolerance } from "../../graph/best-set.ts";
import type { Network } from "../../model/network.ts";
import type { CoverageField } from "../coverage-field.ts";
import { coverageObjective } from "../group-coverage.ts";
import {
  type BaselineName,
  type BaselineResult,
  baselinesOf,
  baselineTally,
  type ReachInterval,
  reachInterval,
} from "./baselines.ts";
import { findGroups, type GroupTerms } from "./find-group.ts";
import { interviewsIn } from "./interviewed.ts";
import { type LikelyGroup, likelyTally } from "./likely-group.ts";
import type { GroupQuestion } from "./question.ts";
import { replicatorOf } from "./replicates.ts";

/** How sure it is that somebody belongs to the best group: clear from 0.8 of the replicates, likely from 0.5. */
export type Tier = "clear" | "likely" | "cannotTellYet";

/** The tier of a share of replicates. Without replicates nothing can be told. */
export const tierOf = (share: number | null): Tier =>
  share === null || share < 0.5 ? "cannotTellYet" : share < 0.8 ? "likely" : "clear";

/** Why nothing is said of what is likely: no replicates were asked for, or nobody was interviewed. */
export type ReplicatesMissing = "noReplicates" | "noInterviews";

/** How stable a proposed group is. */
export interface Stability {
  /** Per person, by number: the share of replicates in whose best group she is; `null` without replicates. */
  readonly shareOf: (person: number) => number | null;
  /** Whoever is in some best group, by number. */
  readonly ever: readonly number[];
  readonly interval: ReachInterval | null;
  /** Why there are no replicates. */
  readonly unknown?: ReplicatesMissing;
  readonly baselines: Readonly<Record<BaselineName, BaselineResult>>;
  readonly likely: LikelyGroup | undefined;
}

/** What stability is asked of. */
export interface ProposedGroup {
  readonly field: CoverageField;
  readonly terms: GroupTerms;
  readonly group: readonly number[];
  readonly recordedCoverage: number;
}

/** Unfinished sets looked at in a replicate; worst-first prunes less, and each costs more. */
const nodesPerReplicate = { coverage: 2_000, fair: 200 };
/** Draws of the cheap ways when beliefs are not drawn. */
const drawsWithoutReplicates = 200;
const replicatesPerProgress = 8;

/**
 * Looks for the best group in every replicate of the neighbourhood, beginning from the proposed one: it stays unless
 * another is better. Groups that tie with the proposed one leave it in place, so that data without any uncertainty give
 * shares of 0 and 1.
 */
export function stabilityOf(
  network: Network,
  question: GroupQuestion,
  proposed: ProposedGroup & { readonly onProgress: (share: number) => boolean },
): Stability {
  const { field, terms, group, recordedCoverage } = proposed;
  const replicate = replicatorOf(network, question, question);
  const replicates = replicate === undefined ? 0 : question.replicates;
  const tally = baselineTally(baselinesOf(network, question, terms.size), question.seed);
  const interviews = interviewsIn(network, question.asOf);
  const times = new Float64Array(network.rows.people.length);
  const timesOf = (person: number): number => times[person] as number;
  const likelier = likelyTally({ terms, group, timesOf }, interviews.count === interviews.of ? 0 : replicates);
  const reached: number[] = [];
  for (let number = 0; number < replicates && replicate !== undefined; number++) {
    if (number % replicatesPerProgress === 0 && !proposed.onProgress(number / replicates))
      refuseAct("query/cancelled", "");
    const drawn = replicate(number);
    for (const member of membersWhoAdd(drawn, bestIn(drawn, terms, group))) times[member] = timesOf(member) + 1;
    const own = coverageObjective(drawn).value(group);
    reached.push(own);
    likelier.add(drawn, own);
    tally.add(number, drawn, field);
  }
  for (let draw = 0; draw < drawsWithoutReplicates && replicates === 0; draw++) tally.add(draw, undefined, field);
  const likely = likelier.result();
  const since = likely === undefined ? 0 : likelier.since;
  return {
    shareOf: (person) => (replicates === 0 ? null : timesOf(person) / replicates),
    ever: Array.from(times.keys()).filter((person) => times[person] !== 0),
    interval: reachInterval(reached),
    ...(replicates > 0 ? {} : { unknown: question.replicates === 0 ? "noReplicates" : "noInterviews" }),
    baselines: tally.results({ recordedCoverage, reached: likely?.reached ?? reached, since }),
    likely,
  };
}

const bestIn = (drawn: CoverageField, terms: GroupTerms, group: readonly number[]): readonly number[] =>
  findGroups(drawn, terms, {
    maxNodes: terms.fair === undefined ? nodesPerReplicate.coverage : nodesPerReplicate.fair,
    mostTies: 1,
    start: [group],
  }).sets[0] ?? group;

/** The members without whom the group would reach less: who fills a place that anybody could fill is no part of the best. */
function membersWhoAdd(drawn: CoverageField, group: readonly number[]): readonly number[] {
  const { value } = coverageObjective(drawn);
  const whole = value(group);
  return group.filter((member) => value(group.filter((other) => other !== member)) < whole - tieTolerance);
}
