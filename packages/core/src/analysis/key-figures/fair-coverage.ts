import type { SetObjective } from "../../graph/best-set.ts";
import type { CoverageField } from "../coverage-field.ts";
import { chanceWithout, clear, gather, type Gathering } from "../group-coverage.ts";
import type { Division } from "./division.ts";

/** How much coverage as a whole counts beside the part that is reached least: only where the least is equal. */
const wholeWeight = 1e-4;

/**
 * Worst-first: the share reached of the part of the neighbourhood that is reached least; where that is equal, the
 * expected coverage of all decides. Members count as reached in their own part, so that choosing from a small part does
 * not speak against it. Range 0 to 1 (and a trifle).
 *
 * The least of several is neither additive nor submodular. The bound is: any weighted mean of the parts is never below
 * the least of them, so gains are counted with weights that rest on the part that is worst at that point of the search.
 * Source: maximin fair influence, measures 2.12.
 */
export function fairCoverage(field: CoverageField, division: Division): SetObjective {
  const state = fairStateOf(field, division);
  return {
    value: (members) => {
      for (const member of members) state.inGroup[member] = 1;
      const total = gather(field.alternatives, members, state);
      const worst = Math.min(...sharesIn(state, members));
      clear(state);
      for (const member of members) state.inGroup[member] = 0;
      return worst + (wholeWeight * total) / state.size;
    },
    relax: () => fairRelaxation(field, fairStateOf(field, division)),
  };
}

/** The share reached of each part, in the order of the parts, by a group: 0 to 1. */
export function sharesOf(field: CoverageField, division: Division, members: readonly number[]): number[] {
  const state = fairStateOf(field, division);
  for (const member of members) state.inGroup[member] = 1;
  gather(field.alternatives, members, state);
  return sharesIn(state, members);
}

interface FairState extends Gathering {
  readonly size: number;
  /** How many people are to be reached in each part. */
  readonly partSizes: Float64Array;
  readonly partsOf: readonly (readonly number[])[];
}

function fairStateOf({ targets }: CoverageField, { parts, partsOf }: Division): FairState {
  const partSizes = new Float64Array(parts.length);
  const own = partsOf.map((numbers, person) => (targets[person] === 1 ? numbers : []));
  for (const numbers of own) for (const part of numbers) partSizes[part] = (partSizes[part] as number) + 1;
  return {
    size: targets.length,
    partSizes,
    partsOf: own,
    inGroup: new Uint8Array(targets.length),
    missed: new Float64Array(targets.length).fill(1),
    touched: [],
  };
}

function sharesIn({ partSizes, partsOf, missed, touched }: FairState, members: readonly number[]): number[] {
  const reached = new Float64Array(partSizes.length);
  const add = (person: number, chance: number): void => {
    for (const part of partsOf[person] as readonly number[]) reached[part] = (reached[part] as number) + chance;
  };
  for (const target of touched) add(target, 1 - (missed[target] as number));
  for (const member of members) add(member, 1);
  return Array.from(reached, (sum, part) => (partSizes[part] === 0 ? 1 : sum / (partSizes[part] as number)));
}

function fairRelaxation(field: CoverageField, state: FairState) {
  const members: number[] = [];
  const weights = new Float64Array(state.size);
  let value = 0;
  const recount = (): void => {
    clear(state);
    const total = gather(field.alternatives, members, state);
    value = weigh(state, members, weights) + (wholeWeight * total) / state.size;
  };
  recount();
  return {
    value: () => value,
    gain: (candidate: number) => gainOf(field, state, { candidate, weights }),
    add: (member: number) => {
      members.push(member);
      state.inGroup[member] = 1;
      recount();
    },
    undo: () => {
      state.inGroup[members.pop() as number] = 0;
      recount();
    },
    // The weights change with the members.
    rise: () => Infinity,
  };
}

/** Sets each person's weight: all parts alike before there is a member, then the worst part alone; the mean so weighted. */
function weigh(state: FairState, members: readonly number[], weights: Float64Array): number {
  const shares = sharesIn(state, members);
  const worst = members.length === 0 ? -1 : shares.indexOf(Math.min(...shares));
  for (const [person, parts] of state.partsOf.entries()) {
    let weight = 0;
    for (const part of parts)
      if (worst === -1) weight += 1 / (state.partSizes[part] as number) / shares.length;
      else if (part === worst) weight += 1 / (state.partSizes[part] as number);
    weights[person] = weight;
  }
  const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  return worst === -1 ? mean : (shares[worst] as number);
}

function gainOf(
  { alternatives }: CoverageField,
  { inGroup, missed, size }: FairState,
  { candidate, weights }: { candidate: number; weights: Float64Array },
): number {
  alternatives.open(candidate);
  const { begin, end, at } = alternatives;
  // As a member she counts as reached herself.
  let gain = (weights[candidate] as number) * (missed[candidate] as number);
  for (let entry = begin[candidate] as number; entry < (end[candidate] as number); entry++) {
    const target = at.target[entry] as number;
    if (inGroup[target] === 1) continue;
    const added = (missed[target] as number) * chanceWithout(alternatives, entry, inGroup);
    gain += added * ((weights[target] as number) + wholeWeight / size);
  }
  return gain;
}
