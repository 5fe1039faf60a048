import { describe, expect, test } from "vitest";
import { type Random, randomFrom } from "../base/random.ts";
import { bestChoice, type IntegerProgram } from "./integer-program.ts";

const program = (
  limits: readonly number[],
  columns: IntegerProgram["columns"],
  ...costs: readonly (readonly number[])[]
): IntegerProgram => ({ limits, columns, costs: costs.map((list) => Float64Array.from(list)) });

/** Three things of which each two share one resource: a linear program takes half of each. */
const triangle = (...costs: readonly number[]) =>
  program(
    [1, 1, 1],
    [
      [
        [0, 1],
        [1, 1],
      ],
      [
        [1, 1],
        [2, 1],
      ],
      [
        [2, 1],
        [0, 1],
      ],
    ],
    costs,
  );

/** The least cost over every choice, list by list, for programs that only use. */
function leastCosts({ limits, columns, costs }: IntegerProgram): number[] {
  let best: number[] | undefined;
  for (let choice = 0; choice < 2 ** columns.length; choice++) {
    const chosen = [...columns.keys()].filter((column) => (choice >> column) % 2 === 1);
    const left = [...limits];
    for (const column of chosen) for (const [row, amount] of columns[column] ?? []) left[row] = left[row]! - amount;
    if (left.some((amount) => amount < 0)) continue;
    const sums = costs.map((list) => chosen.reduce((sum, column) => sum + list[column]!, 0));
    if (best === undefined || isLess(sums, best)) best = sums;
  }
  return best as number[];
}

const isLess = (one: readonly number[], other: readonly number[]): boolean => {
  const list = one.findIndex((cost, place) => Math.abs(cost - other[place]!) > 1e-9);
  return list !== -1 && one[list]! < other[list]!;
};

/** Nine things, of each there is one; each uses one to three of a few resources. */
function randomProgram(random: Random): IntegerProgram {
  const shared = Array.from({ length: 4 + random.index(3) }, () => 1 + random.index(2));
  const limits = [...shared, ...Array.from({ length: 9 }, () => 1)];
  const columns = Array.from({ length: 9 }, (_, thing) => {
    const rows = new Set(Array.from({ length: 1 + random.index(3) }, () => random.index(shared.length)));
    return [...rows, shared.length + thing].map((row) => [row, 1] as const);
  });
  // Few different costs, so that the second list has something to decide.
  const costs = () => columns.map(() => -1 - random.index(3));
  return program(limits, columns, costs(), costs());
}

describe("bestChoice(program)", () => {
  // Half of each would cost 1.5 · −1; whole things can only be one: −1.
  test("chooses whole things where a linear program would take half of each", () => {
    expect(bestChoice(triangle(-1, -1, -1))).toEqual({ chosen: [0], cost: -1, bound: -1 });
    expect(bestChoice(triangle(-1, -1, -1.2))).toEqual({ chosen: [2], cost: -1.2, bound: -1.2 });
  });

  test("chooses nothing where nothing saves, and where there is nothing", () => {
    expect(bestChoice(triangle(0, 1, 0))).toEqual({ chosen: [], cost: 0, bound: 0 });
    expect(bestChoice(program([], [], []))).toEqual({ chosen: [], cost: 0, bound: 0 });
  });

  test("costs as little as any choice, list by list, for 2,000 random programs", () => {
    for (let seed = 1; seed <= 2_000; seed++) {
      const given = randomProgram(randomFrom(seed));
      const { chosen, cost, bound } = bestChoice(given);
      const [least, second] = leastCosts(given) as [number, number];
      expect(cost, `seed ${seed}`).toBeCloseTo(least, 9);
      expect(bound, `seed ${seed}`).toBe(cost);
      expect(
        chosen.reduce((sum, column) => sum + given.costs[1]![column]!, 0),
        `seed ${seed}`,
      ).toBeCloseTo(second, 9);
    }
  }, 60_000);

  // The second thing gives room for the first, which alone has none.
  test("lets a thing that adds to a resource make room for another", () => {
    const room = program(
      [0, 1],
      [
        [[0, 1]],
        [
          [0, -1],
          [1, 1],
        ],
      ],
      [-1, 0.25],
    );
    expect(bestChoice(room)).toEqual({ chosen: [0, 1], cost: -0.75, bound: -0.75 });
  });

  // Half of each costs −1.5, and no choice less than that.
  test("without branches left returns a choice that can be, with a bound below what is best", () => {
    expect(bestChoice(triangle(-1, -1, -1), 0)).toEqual({ chosen: [0], cost: -1, bound: -1.5 });
  });

  test("with few branches the bound is never above the least cost, nor the cost below it, for 500 programs", () => {
    let cut = 0;
    for (let seed = 1; seed <= 500; seed++) {
      const given = randomProgram(randomFrom(seed));
      const { chosen, cost, bound } = bestChoice(given, 0);
      const [least] = leastCosts(given) as [number];
      expect(bound, `seed ${seed}`).toBeLessThanOrEqual(least + 1e-9);
      expect(cost, `seed ${seed}`).toBeGreaterThanOrEqual(least - 1e-9);
      const left = [...given.limits];
      for (const column of chosen) for (const [row] of given.columns[column] ?? []) left[row]!--;
      expect(Math.min(...left), `seed ${seed}`).toBeGreaterThanOrEqual(0);
      if (bound < cost) cut++;
    }
    expect(cut).toBeGreaterThan(10);
  });

  test("leaves the program as it was", () => {
    const given = triangle(-1, -1, -1);
    const text = JSON.stringify(given);
    bestChoice(given);
    expect(JSON.stringify(given)).toBe(text);
  });
});
