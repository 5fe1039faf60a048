import { describe, expect, test } from "vitest";
import { betaDraw } from "./beta-draw.ts";
import { randomFrom } from "./random.ts";

const drawn = (alpha: number, beta: number): number[] => {
  const random = randomFrom(1);
  return Array.from({ length: 40_000 }, () => betaDraw(random, alpha, beta));
};
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("betaDraw(random, alpha, beta)", () => {
  test.each([
    [1, 1],
    [4.6, 1.4],
    [1.4, 4.6],
    [30, 10],
    [1.01, 1.02],
    [1, 5],
    [0.4, 1.6],
  ])("has the mean and the variance of Beta(%f, %f)", (alpha, beta) => {
    const values = drawn(alpha, beta);
    const expected = alpha / (alpha + beta);
    const variance = (expected * (1 - expected)) / (alpha + beta + 1);
    expect(mean(values)).toBeCloseTo(expected, 2);
    expect(mean(values.map((value) => (value - expected) ** 2)) / variance).toBeCloseTo(1, 1);
    expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
  });

  test("draws every tenth equally often from Beta(1, 1)", () => {
    const counts = Array.from({ length: 10 }, () => 0);
    for (const value of drawn(1, 1)) counts[Math.floor(10 * value)] = (counts[Math.floor(10 * value)] as number) + 1;
    for (const count of counts) expect(Math.abs(count - 4_000)).toBeLessThan(250);
  });

  test("draws below any value as often as Beta(2, 3) and Beta(3, 2) say", () => {
    // Of Beta(2, 3) the share below x is 6x² − 8x³ + 3x⁴; Beta(3, 2) is its mirror. Kolmogorov: 1.95 ÷ √40,000 at one in a thousand.
    const below = (x: number): number => 6 * x ** 2 - 8 * x ** 3 + 3 * x ** 4;
    for (const [values, share] of [
      [drawn(2, 3), below],
      [drawn(3, 2), (x: number) => 1 - below(1 - x)],
    ] as const) {
      const apart = values.toSorted((a, b) => a - b).map((x, place) => Math.abs(share(x) - (place + 0.5) / 40_000));
      expect(Math.max(...apart)).toBeLessThan(0.00975);
    }
  });

  test("draws the same from the same seed", () => {
    expect(drawn(2, 3).slice(0, 5)).toEqual(drawn(2, 3).slice(0, 5));
  });
});
