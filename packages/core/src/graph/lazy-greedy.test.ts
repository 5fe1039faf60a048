import { expect, it } from "vitest";
import { randomFrom } from "../base/random.ts";
import { bestSets, type SetObjective } from "./best-set.ts";
import { lazyGreedySet } from "./lazy-greedy.ts";

/** How many of twenty things at least one member covers; each member covers a few at random. */
function covering(seed: number, size: number): { objective: SetObjective; candidates: number[] } {
  const random = randomFrom(seed);
  const covered = Array.from(
    { length: size },
    () => new Set(Array.from({ length: random.index(7) }, () => random.index(20))),
  );
  const union = (members: readonly number[]) => new Set(members.flatMap((member) => [...(covered[member] ?? [])]));
  const relax = () => {
    const members: number[] = [];
    const value = () => union(members).size;
    return {
      value,
      gain: (candidate: number) => union([...members, candidate]).size - value(),
      add: (member: number) => members.push(member),
      undo: () => members.pop(),
    };
  };
  const atMost = (candidate: number) => (covered[candidate]?.size ?? 0) + 1;
  return { objective: { value: (members) => union(members).size, relax, atMost }, candidates: [...covered.keys()] };
}

function plainGreedy({ objective, candidates }: ReturnType<typeof covering>, size: number): number[] {
  const relaxation = objective.relax();
  const set: number[] = [];
  while (set.length < size) {
    const left = candidates.filter((each) => !set.includes(each));
    const gains = left.map(relaxation.gain);
    const next = left[gains.indexOf(Math.max(...gains))] as number;
    relaxation.add(next);
    set.push(next);
  }
  return set.sort((a, b) => a - b);
}

it("lazyGreedySet(search) takes what plain greedy takes, equal gains by the lowest number, on 200 random covers", () => {
  for (let seed = 1; seed <= 200; seed++) {
    const cover = covering(seed, 12);
    const size = 1 + (seed % 4);
    expect(lazyGreedySet({ ...cover, required: [], size }).set).toEqual(plainGreedy(cover, size));
  }
});

it("lazyGreedySet(search) gives a bound that no set exceeds, and often the best set's own value", () => {
  let tight = 0;
  for (let seed = 1; seed <= 200; seed++) {
    const cover = covering(seed, 12);
    const search = { ...cover, required: seed % 3 === 0 ? [3] : [], size: 1 + (seed % 4) };
    const { value } = bestSets({ ...search, maxNodes: 1_000_000 });
    const { bound, set } = lazyGreedySet(search);
    expect(bound).toBeGreaterThanOrEqual(value);
    expect(set).toEqual(expect.arrayContaining(search.required));
    if (bound === value) tight++;
  }
  expect(tight).toBeGreaterThan(50);
});

it("lazyGreedySet(search) of everybody is everybody, at their exact value", () => {
  const cover = covering(1, 5);
  const everybody = [0, 1, 2, 3, 4];
  const { set, bound } = lazyGreedySet({ ...cover, required: [], size: 5 });
  expect(set).toEqual(everybody);
  expect(bound).toBe(cover.objective.value(everybody));
});
