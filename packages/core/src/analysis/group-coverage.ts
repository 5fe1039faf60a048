import type { Relaxation, SetObjective } from "../graph/best-set.ts";
import type { PathAlternatives } from "../graph/path-alternatives.ts";
import type { Network } from "../model/network.ts";
import { type CoverageField, coverageFieldOf, type CoverageQuery } from "./coverage-field.ts";

/**
 * How many parents a proposed group may expect to reach: the sum over everyone outside it of
 * 1 − Π(1 − best route of each member), where only people outside the group introduce.
 *
 * Leaving members out as targets and introducers makes this neither monotone nor submodular. The relaxation holds the
 * present members out as both and lets everybody else stay: with these routes fixed the sum is submodular, so it plus
 * the gains is never below any larger group. A candidate's gain is lowered by the chance with which the members reach
 * her over routes that nobody can break, because she stops being a target.
 *
 * Cost of a value O(routes of its members), of a gain O(routes of the candidate).
 */
export function coverageObjective({ alternatives, targets, atMost }: CoverageField): SetObjective {
  const size = targets.length;
  const inGroup = new Uint8Array(size);
  const missed = new Float64Array(size).fill(1);
  const touched: number[] = [];
  return {
    value: (members) => {
      for (const member of members) inGroup[member] = 1;
      const value = gather(alternatives, members, { inGroup, missed, touched });
      clear({ missed, touched });
      for (const member of members) inGroup[member] = 0;
      return value;
    },
    relax: () => relaxationOver(alternatives, size),
    atMost,
  };
}

/** {@link coverageObjective} of a network on a day. */
export const groupCoverage = (network: Network, query: CoverageQuery): SetObjective =>
  coverageObjective(coverageFieldOf(network, query));

/** The state in which the routes of some members are multiplied up. */
export interface Gathering {
  readonly inGroup: Uint8Array;
  /** Per target: the chance that nobody reaches her. */
  readonly missed: Float64Array;
  readonly touched: number[];
}

/** Multiplies up who is missed by these members; returns how many are reached. */
export function gather(
  alternatives: PathAlternatives,
  members: readonly number[],
  { inGroup, missed, touched }: Gathering,
): number {
  for (const member of members) {
    alternatives.open(member);
    const end = alternatives.end[member] as number;
    const { target: targetAt } = alternatives.at;
    for (let entry = alternatives.begin[member] as number; entry < end; entry++) {
      const target = targetAt[entry] as number;
      if (inGroup[target] === 1) continue;
      const chance = chanceWithout(alternatives, entry, inGroup);
      if (chance === 0) continue;
      if (missed[target] === 1) touched.push(target);
      missed[target] = (missed[target] as number) * (1 - chance);
    }
  }
  let value = 0;
  for (const target of touched) value += 1 - (missed[target] as number);
  return value;
}

/** Forgets what {@link gather} found. */
export function clear({ missed, touched }: Omit<Gathering, "inGroup">): void {
  for (const target of touched) missed[target] = 1;
  touched.length = 0;
}

/** The chance of the best route of an entry in which no member of the group introduces. */
export function chanceWithout({ at }: PathAlternatives, entry: number, inGroup: Uint8Array): number {
  const end = at.altStart[entry + 1] as number;
  for (let path = at.altStart[entry] as number; path < end; path++) {
    const second = at.altSecond[path] as number;
    if (inGroup[at.altFirst[path] as number] === 0 && (second < 0 || inGroup[second] === 0))
      return at.altChance[path] as number;
  }
  return at.firm[entry] as number;
}

function relaxationOver(alternatives: PathAlternatives, size: number): Relaxation {
  const members: number[] = [];
  const inGroup = new Uint8Array(size);
  const missed = new Float64Array(size).fill(1);
  const firmMissed = new Float64Array(size).fill(1);
  const touched: number[] = [];
  const before: { targets: number[]; missed: number[] } = { targets: [], missed: [] };
  let value = 0;
  const recount = (): void => {
    for (const target of touched) firmMissed[target] = 1;
    clear({ missed, touched });
    value = gather(alternatives, members, { inGroup, missed, touched });
    for (const member of members) gatherFirm(alternatives, member, firmMissed);
  };
  return {
    value: () => value,
    gain: (candidate) => gainOf(alternatives, candidate, { inGroup, missed, firmMissed }),
    add: (member) => {
      before.targets = [...touched];
      before.missed = touched.map((target) => missed[target] as number);
      members.push(member);
      inGroup[member] = 1;
      recount();
    },
    undo: () => {
      inGroup[members.pop() as number] = 0;
      recount();
    },
    // A new member no longer introduces, so some are missed more than before: gains rise by no more than that.
    rise: () => {
      let rise = 0;
      for (const [place, target] of before.targets.entries())
        if (inGroup[target] === 0) rise += Math.max(0, (missed[target] as number) - (before.missed[place] as number));
      return rise;
    },
  };
}

function gatherFirm({ begin, end, at }: PathAlternatives, member: number, firmMissed: Float64Array): void {
  for (let entry = begin[member] as number; entry < (end[member] as number); entry++) {
    const target = at.target[entry] as number;
    firmMissed[target] = (firmMissed[target] as number) * (1 - (at.firm[entry] as number));
  }
}

function gainOf(
  alternatives: PathAlternatives,
  candidate: number,
  { inGroup, missed, firmMissed }: Omit<Gathering, "touched"> & { firmMissed: Float64Array },
): number {
  alternatives.open(candidate);
  const { begin, end, at } = alternatives;
  let gain = (firmMissed[candidate] as number) - 1;
  for (let entry = begin[candidate] as number; entry < (end[candidate] as number); entry++) {
    const target = at.target[entry] as number;
    if (inGroup[target] === 0) gain += (missed[target] as number) * chanceWithout(alternatives, entry, inGroup);
  }
  return gain;
}
