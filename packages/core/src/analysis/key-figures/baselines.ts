import { drawnFrom, type Random, randomFrom, someOf } from "../../base/random.ts";
import type { Network } from "../../model/network.ts";
import { contactGraphOf } from "../../trust/contact-graph.ts";
import { isNominator } from "../parents.ts";
import { nominationsIn } from "./nominations.ts";
import type { CoverageField } from "../coverage-field.ts";
import { coverageObjective } from "../group-coverage.ts";
import type { GroupQuestion } from "./question.ts";
import { mixed } from "./replicates.ts";

/** The cheap ways of finding a group, without a map. */
export const baselineNames = [
  "random",
  "mostNamed",
  "nominatedFriends",
  "nominatedFriendsPlusTwo",
  "gossipNominations",
] as const;
/** One of {@link baselineNames}. */
export type BaselineName = (typeof baselineNames)[number];

/** Returns a group found in a cheap way, anew for each draw; undefined where that way finds nobody. */
export type Baseline = (random: Random) => readonly number[] | undefined;

/**
 * The cheap ways: people drawn at random; those whom most members trust; friends whom members drawn at random name (of
 * as many people, and of two more); those named as the ones who spread news. All are candidates. What is left to chance,
 * ties for the last place too, differs from draw to draw. Fewer people than asked for come out where the way finds no more.
 *
 * Sources: measures 2.7, 2.8 and 2.14 (Kim and others 2015; Akbarpour, Malladi and Saberi 2020).
 */
export function baselinesOf(network: Network, question: GroupQuestion, size: number): Record<BaselineName, Baseline> {
  const { candidates } = question;
  const allowed = new Set(candidates);
  const trustees = trusteesOfMembers(network, question);
  const named = mostOften([...trustees.values()].flat(), allowed, size);
  const gossip = mostOften(gossipNamed(network, question), allowed, size);
  return {
    random: (random) => someOf(candidates, size, random),
    mostNamed: (random) => named?.(random),
    nominatedFriends: (random) => friendsNamed(trustees, allowed, { size, random }),
    nominatedFriendsPlusTwo: (random) => friendsNamed(trustees, allowed, { size: size + 2, random }),
    gossipNominations: (random) => gossip?.(random),
  };
}

/** Whom each member or candidate for the role trusts, by number. */
function trusteesOfMembers(network: Network, { asOf }: GroupQuestion): Map<number, readonly number[]> {
  const { trustees } = contactGraphOf(network, { asOf });
  return new Map(
    network.rows.people.flatMap((person, index) =>
      isNominator(person, asOf)
        ? [
            [
              index,
              Array.from(trustees.targets.subarray(trustees.offsets[index], trustees.offsets[index + 1])),
            ] as const,
          ]
        : [],
    ),
  );
}

function gossipNamed(network: Network, { asOf }: GroupQuestion): number[] {
  const numbers = new Map(network.rows.people.map(({ id }, index) => [id, index]));
  const nominations = nominationsIn(network, "gossip", asOf);
  return nominations.map(({ to }) => numbers.get(to) as number);
}

/** Those named most often; of those tied for the last places anybody may come, drawn by lot. */
function mostOften(named: readonly number[], allowed: ReadonlySet<number>, size: number): Baseline | undefined {
  const counts = new Map<number, number>();
  for (const person of named) if (allowed.has(person)) counts.set(person, (counts.get(person) ?? 0) + 1);
  const last = [...counts.values()].sort((a, b) => b - a)[Math.min(size, counts.size) - 1];
  if (last === undefined) return undefined;
  const people = [...counts.keys()].sort((a, b) => a - b);
  const sure = people.filter((person) => (counts.get(person) as number) > last);
  const tied = people.filter((person) => counts.get(person) === last);
  return (random) => [...sure, ...someOf(tied, size - sure.length, random)];
}

/** Asks members in a random order for one person they trust, until enough different people are named. */
function friendsNamed(
  trustees: ReadonlyMap<number, readonly number[]>,
  allowed: ReadonlySet<number>,
  { size, random }: { size: number; random: Random },
): number[] | undefined {
  const friends = new Set<number>();
  for (const member of drawnFrom([...trustees.keys()], random)) {
    const trusted = trustees.get(member)?.filter((person) => allowed.has(person)) ?? [];
    if (trusted.length > 0) friends.add(trusted[random.index(trusted.length)] as number);
    if (friends.size === size) break;
  }
  return friends.size === 0 ? undefined : [...friends];
}

/** What a cheap way reaches, and how much less that is than the proposed group. */
export interface BaselineResult {
  /** What it reaches on the recorded ties, the mean over draws; `null` where this way finds nobody. */
  readonly recordedCoverage: number | null;
  /** What it reaches in truth, the middle of the replicates, and from the 10th to the 90th of a hundred. */
  readonly expectedCoverage: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /**
   * How much more the group reaches that is shown first: the mean over the same replicates, and its 10–90 % interval; on the
   * recorded ties where there are no replicates.
   */
  readonly difference: number | null;
  readonly differenceLow: number | null;
  readonly differenceHigh: number | null;
}

/** The group that the cheap ways are laid beside. */
export interface ShownGroup {
  readonly recordedCoverage: number;
  /** What it reaches in each replicate from `since` on. */
  readonly reached: readonly number[];
  /** The first replicate by which it may be judged: it was not chosen by that or any later one. */
  readonly since: number;
}

interface Tally {
  /** What the way reaches in each replicate; `undefined` where it found nobody. */
  readonly reached: (number | undefined)[];
  readonly atBelief: number[];
}

/** Collects what cheap ways reach, replicate by replicate. */
export function baselineTally(baselines: Record<BaselineName, Baseline>, seed: number) {
  const draws = new Map<BaselineName, Tally>(baselineNames.map((name) => [name, { reached: [], atBelief: [] }]));
  return {
    /** Adds a replicate: the field as it might be, and the field as believed. */
    add: (replicate: number, drawn: CoverageField | undefined, believed: CoverageField): void => {
      const random = randomFrom(mixed(seed ^ 0x5bd1_e995, replicate));
      const values = drawn === undefined ? undefined : coverageObjective(drawn);
      const asBelieved = coverageObjective(believed);
      for (const name of baselineNames) {
        const set = baselines[name](random)?.toSorted((a, b) => a - b);
        const tally = draws.get(name);
        if (set !== undefined) tally?.atBelief.push(asBelieved.value(set));
        if (values !== undefined) tally?.reached.push(set === undefined ? undefined : values.value(set));
      }
    },
    results: (shown: ShownGroup): Record<BaselineName, BaselineResult> =>
      Object.fromEntries([...draws].map(([name, tally]) => [name, resultOf(tally, shown)])) as Record<
        BaselineName,
        BaselineResult
      >,
  };
}

function resultOf({ reached, atBelief }: Tally, shown: ShownGroup): BaselineResult {
  const recordedCoverage = meanOf(atBelief);
  const behind = shown.reached.flatMap((own, place) => {
    const one = reached[shown.since + place];
    return one === undefined ? [] : [own - one];
  });
  const [differenceLow, differenceHigh] = intervalOf(behind);
  const onRecorded = recordedCoverage === null ? null : shown.recordedCoverage - recordedCoverage;
  const found = reached.filter((value) => value !== undefined);
  const { low, middle, high } = reachInterval(found) ?? { low: null, middle: null, high: null };
  return {
    recordedCoverage,
    expectedCoverage: middle,
    low,
    high,
    difference: meanOf(behind) ?? onRecorded,
    differenceLow,
    differenceHigh,
  };
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** What a group reaches in the replicates: from the 10th to the 90th of a hundred, and the middle one. */
export interface ReachInterval {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** The interval of some values, as {@link intervalOf}, with the middle one; `null` where there is none. */
export function reachInterval(values: readonly number[]): ReachInterval | null {
  const [low, high] = intervalOf(values);
  if (low === null) return null;
  return { low, middle: values.toSorted((a, b) => a - b)[values.length >> 1] as number, high };
}

/**
 * The 10 % and 90 % points of some values, each one of them; `null` where there is none. Of n values, the k-th lowest and the
 * k-th highest with k = ⌊(n + 1) ÷ 10⌋, at least 1: the next value falls between them with a chance of 1 − 2k ÷ (n + 1), 80 %
 * or a little more (Weibull's ranks; type 6 of Hyndman and Fan 1996, rounded outwards). Nearest ranks would hold less than they
 * say, the less the fewer replicates: 78 % with 40.
 */
function intervalOf(values: readonly number[]): readonly [number, number] | readonly [null, null] {
  if (values.length === 0) return [null, null];
  const sorted = values.toSorted((a, b) => a - b);
  const outside = Math.max(1, Math.floor((values.length + 1) / 10));
  return [sorted[outside - 1] as number, sorted[values.length - outside] as number];
}
