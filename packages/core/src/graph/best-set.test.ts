import { describe, expect, test } from "vitest";
import { type BestSets, bestSets, type SetCondition, type SetObjective, type SetSearch } from "./best-set.ts";
import { goodSet, greedySet } from "./swap-search.ts";

/** The sum of the members' weights. */
const sumOf = (weights: readonly number[]): SetObjective => ({
  value: (members) => members.reduce((sum, member) => sum + (weights[member] as number), 0),
  relax: () => {
    const added: number[] = [];
    return {
      value: () => added.reduce((sum, member) => sum + (weights[member] as number), 0),
      gain: (candidate) => weights[candidate] as number,
      add: (member) => added.push(member),
      undo: () => added.pop(),
    };
  },
});

/** Bounds that hold and spare nothing. */
const looseBounds: SetObjective["relax"] = () => {
  let members = 0;
  return {
    value: () => 20 * members,
    gain: () => 20,
    add: () => members++,
    undo: () => members--,
  };
};

const found = (weights: readonly number[], rest: Partial<SetSearch>): BestSets =>
  bestSets({
    objective: sumOf(weights),
    candidates: [...weights.keys()],
    required: [],
    size: 2,
    maxNodes: 1_000,
    ...rest,
  });

/** At most one of the first two. */
const notBoth = (): SetCondition => {
  const added: number[] = [];
  return {
    add: (member) => added.push(member),
    undo: () => added.pop(),
    possible: () => !(added.includes(0) && added.includes(1)),
  };
};

describe("bestSets(search)", () => {
  test("finds the best set with proof, and a bound equal to its value", () => {
    expect(found([1, 5, 3, 4], {})).toEqual({ value: 9, sets: [[1, 3]], bound: 9, proven: true });
  });

  test("finds all sets that tie, in ascending order, one of them when one is wanted", () => {
    expect(found([2, 5, 2, 2], {}).sets).toEqual([
      [0, 1],
      [1, 2],
      [1, 3],
    ]);
    expect(found([2, 5, 2, 2], { mostTies: 1 }).sets).toHaveLength(1);
  });

  test("keeps who is required, and meets a condition", () => {
    expect(found([1, 5, 3, 4], { required: [0] })).toMatchObject({ value: 6, sets: [[0, 1]] });
    expect(found([6, 5, 3, 4], { condition: notBoth() })).toMatchObject({ value: 10, sets: [[0, 3]], proven: true });
  });

  test("finds the best set below a value", () => {
    expect(found([1, 5, 3, 4], { below: 9 })).toMatchObject({ value: 8, sets: [[1, 2]], proven: true });
  });

  test("takes sets with gains below 0 when it must", () => {
    expect(found([-1, -5, -3], {})).toMatchObject({ value: -4, sets: [[0, 2]] });
  });

  test("gives the one set there is for all, none, or the required", () => {
    expect(found([1, 2], {}).sets).toEqual([[0, 1]]);
    expect(found([1, 2], { size: 0 })).toMatchObject({ value: 0, sets: [[]], proven: true });
    expect(found([1, 2, 3], { required: [0, 2] }).sets).toEqual([[0, 2]]);
  });

  test("finds nothing where there are too few, or no set meets the condition", () => {
    expect(found([1], {})).toMatchObject({ value: -Infinity, sets: [] });
    expect(found([1, 2], { condition: notBoth() }).sets).toEqual([]);
  });

  test("begins with known sets without counting them twice, and improves on them", () => {
    expect(found([1, 5, 3, 4], { start: [[0, 1]] }).sets).toEqual([[1, 3]]);
    expect(found([1, 5, 3, 4], { start: [[1, 3]] }).sets).toEqual([[1, 3]]);
  });

  test("counts on gains that rise by no more than the relaxation says", () => {
    // Beside 0, 1 is worth 7 in place of the 1 that she seemed to add; 0 and 2, 1 and 2 are worth less.
    const worth: Readonly<Record<string, number>> = { "0,1": 10, "0,2": 3, "1,2": 5 };
    const objective: SetObjective = {
      value: (members) => worth[members.join()] ?? 0,
      relax: () => {
        const added: number[] = [];
        return {
          value: () => (added.includes(0) ? 3 : 0),
          gain: (candidate) => (added.includes(0) ? [0, 7, 0] : [9, 1, 4])[candidate] as number,
          add: (member) => added.push(member),
          undo: () => added.pop(),
          rise: () => (added.includes(0) ? 6 : 0),
        };
      },
    };
    expect(found([0, 0, 0], { objective, start: [[1, 2]] })).toMatchObject({ value: 10, sets: [[0, 1]] });
  });

  test("stops when the nodes run out, or whoever follows says so, with a bound that holds", () => {
    const weights = Array.from({ length: 30 }, (_, index) => 10 + ((index * 7) % 5));
    const early = found(weights, { size: 5, maxNodes: 2 });
    expect(early.proven || early.bound >= 14 * 5).toBe(true);
    let calls = 0;
    const stopped = found(weights, {
      objective: { ...sumOf(weights), relax: looseBounds },
      size: 8,
      maxNodes: 1e9,
      onProgress: () => ++calls < 2,
    });
    expect(calls).toBe(2);
    expect(stopped).toMatchObject({ proven: false, bound: 8 * 20 });
  });
});

describe("goodSet(search) and greedySet(search)", () => {
  const search = (rest: Partial<SetSearch> = {}): SetSearch => ({
    objective: sumOf([1, 5, 3, 4]),
    candidates: [0, 1, 2, 3],
    required: [],
    size: 2,
    maxNodes: 0,
    ...rest,
  });

  test("take who adds most, keep who is required and meet the condition", () => {
    expect(greedySet(search())).toEqual([1, 3]);
    expect(goodSet(search({ required: [0] }))).toEqual([0, 1]);
    expect(goodSet(search({ objective: sumOf([6, 5, 3, 4]), condition: notBoth() }))).toEqual([0, 3]);
  });

  test("find nothing where the condition cannot be met", () => {
    expect(goodSet(search({ candidates: [0, 1], condition: notBoth() }))).toBeUndefined();
  });

  test("goodSet swaps out of what greedy choice ran into", () => {
    // 0 adds most at first, but 1 and 2 together are worth more than any set with 0.
    const worth: Readonly<Record<string, number>> = { "0": 3, "1": 2, "2": 2, "0,1": 3, "0,2": 3, "1,2": 4 };
    const value = (members: readonly number[]): number => worth[members.join()] ?? 0;
    const objective: SetObjective = {
      value,
      relax: () => {
        const added: number[] = [];
        return {
          value: () => value(added.toSorted((a, b) => a - b)),
          gain: (candidate) => (added.length === 0 ? value([candidate]) : 2),
          add: (member) => added.push(member),
          undo: () => added.pop(),
        };
      },
    };
    expect(greedySet(search({ objective, candidates: [0, 1, 2] }))).toEqual([0, 1]);
    expect(goodSet(search({ objective, candidates: [0, 1, 2] }))).toEqual([1, 2]);
  });
});
