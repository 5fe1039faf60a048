import { type SetSearch, tieTolerance } from "./best-set.ts";

/**
 * A good set, quickly: greedily the member that adds most by the relaxation, then swaps of one member for another as
 * long as one raises the value. No promise of its own; {@link bestSets} proves or improves what it begins with.
 *
 * Undefined where greedy choice runs into the condition. Cost O(size × candidates) gains a round.
 */
export function goodSet(search: SetSearch): readonly number[] | undefined {
  const set = greedySet(search);
  if (set === undefined) return undefined;
  for (let value = valueOf(search, set); ;) {
    const better = bestSwap(search, set, value);
    if (better === undefined) return set.toSorted((a, b) => a - b);
    set.splice(0, set.length, ...better.set);
    value = better.value;
  }
}

const valueOf = ({ objective }: SetSearch, set: readonly number[]): number =>
  objective.value(set.toSorted((a, b) => a - b));

/** The set that takes the candidate of most gain each time; undefined where that runs into the condition. */
export function greedySet({ objective, candidates, required, size, condition }: SetSearch): number[] | undefined {
  const relaxation = objective.relax();
  const set: number[] = [];
  const add = (member: number): void => {
    relaxation.add(member);
    condition?.add(member);
    set.push(member);
  };
  required.forEach(add);
  while (set.length < size) {
    const next = candidateOfMostGain(
      candidates.filter((candidate) => !set.includes(candidate) && allows(condition, candidate, size - set.length - 1)),
      relaxation.gain,
    );
    if (next === undefined) break;
    add(next);
  }
  for (let member = 0; member < set.length; member++) condition?.undo();
  return set.length === size ? set : undefined;
}

function candidateOfMostGain(candidates: readonly number[], gainOf: (candidate: number) => number): number | undefined {
  let best: number | undefined;
  let bestGain = -Infinity;
  for (const candidate of candidates) {
    const gain = gainOf(candidate);
    if (gain <= bestGain) continue;
    best = candidate;
    bestGain = gain;
  }
  return best;
}

function allows(condition: SetSearch["condition"], candidate: number, missing: number): boolean {
  if (condition === undefined) return true;
  condition.add(candidate);
  const possible = condition.possible(missing);
  condition.undo();
  return possible;
}

function bestSwap(
  search: SetSearch,
  set: readonly number[],
  value: number,
): { set: readonly number[]; value: number } | undefined {
  const relaxation = search.objective.relax();
  for (const leaving of set.toReversed()) {
    if (search.required.includes(leaving)) continue;
    const staying = set.filter((member) => member !== leaving);
    for (const member of staying) relaxation.add(member);
    const found = bestJoining(search, staying, { value, reached: relaxation.value(), gainOf: relaxation.gain });
    for (let member = 0; member < staying.length; member++) relaxation.undo();
    if (found !== undefined) return found;
  }
  return undefined;
}

function bestJoining(
  search: SetSearch,
  staying: readonly number[],
  { value, reached, gainOf }: { value: number; reached: number; gainOf: (candidate: number) => number },
): { set: readonly number[]; value: number } | undefined {
  let best: { set: readonly number[]; value: number } | undefined;
  for (const joining of search.candidates) {
    const least = (best?.value ?? value) + tieTolerance;
    if (staying.includes(joining) || reached + gainOf(joining) <= least) continue;
    const set = [...staying, joining];
    const worth = valueOf(search, set);
    if (worth > least && meets(search, set)) best = { set, value: worth };
  }
  return best;
}

function meets({ condition }: SetSearch, set: readonly number[]): boolean {
  if (condition === undefined) return true;
  for (const member of set) condition.add(member);
  const possible = condition.possible(0);
  for (let member = 0; member < set.length; member++) condition.undo();
  return possible;
}
