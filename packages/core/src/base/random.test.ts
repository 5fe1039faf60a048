import { describe, expect, test } from "vitest";
import { randomFrom, shuffled } from "./random.ts";

const draws = (seed: number): number[] => {
  const random = randomFrom(seed);
  return Array.from({ length: 5 }, () => random.index(1_000));
};

describe("randomFrom(seed)", () => {
  test("randomFrom(seed) draws the same for the same seed, on every machine and in every version", () => {
    expect(draws(1)).toEqual(draws(1));
    expect(draws(1)).toMatchInlineSnapshot(`
      [
        646,
        328,
        81,
        997,
        890,
      ]
    `);
    expect(draws(1)).not.toEqual(draws(2));
  });

  test("randomFrom(seed).fraction() lies from 0 up to, and never at, 1", () => {
    const random = randomFrom(7);
    const fractions = Array.from({ length: 10_000 }, random.fraction);
    expect(Math.min(...fractions)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...fractions)).toBeLessThan(1);
    // 10,000 draws have a mean of 0.5 with a standard error of 0.0029.
    expect(fractions.reduce((sum, each) => sum + each, 0) / 10_000).toBeCloseTo(0.5, 1);
  });

  test("randomFrom(seed).index(1) can only be 0", () => {
    expect(randomFrom(3).index(1)).toBe(0);
  });
});

describe("shuffled(items, random)", () => {
  test("shuffled(items) keeps every item and leaves the list given as it was", () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8];
    const mixed = shuffled(items, randomFrom(1));
    expect(mixed.toSorted((a, b) => a - b)).toEqual(items);
    expect(items).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(mixed).not.toEqual(items);
  });

  test("shuffled([]) and shuffled([one]) are themselves", () => {
    expect(shuffled([], randomFrom(1))).toEqual([]);
    expect(shuffled(["one"], randomFrom(1))).toEqual(["one"]);
  });

  test("shuffled(three items) gives each of the six orders about as often: 6,000 shuffles, 1,000 ± 150 each", () => {
    const random = randomFrom(11);
    const counts = new Map<string, number>();
    for (let round = 0; round < 6_000; round++) {
      const order = shuffled(["a", "b", "c"], random).join("");
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});
