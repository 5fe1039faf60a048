import { describe, expect, test } from "vitest";
import { randomFrom } from "../../base/random.ts";
import { namesGivenBy } from "./names-given.ts";

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean number of names over draws, for one who is expected to be named so often. */
function meanCount(given: Parameters<typeof namesGivenBy>[0], expectedOfHer: number): number {
  const random = randomFrom(1);
  const drawn = namesGivenBy(given);
  return meanOf(Array.from({ length: 6_000 }, () => drawn(random)(expectedOfHer).count));
}

describe("namesGivenBy({counts, expected, usual})", () => {
  const alike = {
    counts: Array.from({ length: 19 }, () => 4),
    expected: Array.from({ length: 19 }, () => 1),
    usual: 4,
  };

  test("gives as many names as the interviewed did", () => {
    // 19 of 20 donors give 4; the imagined one a number whose mean is the usual, 4.
    expect(meanCount(alike, 1)).toBeCloseTo(4, 0);
  });

  test("gives fewer to whoever is named less where that goes together among the interviewed", () => {
    const expected = Array.from({ length: 20 }, (_, place) => 1 + (place % 4));
    const together = { counts: expected.map((chance) => 2 * chance), expected, usual: 5 };
    const apart = { counts: expected.map((_, place) => 1 + ((place >> 2) % 4) * 3), expected, usual: 5 };
    const fallOf = (given: typeof together): number => meanCount(given, 1) / meanCount(given, 4);
    expect(fallOf(together)).toBeLessThan(0.5);
    expect(fallOf(apart)).toBeGreaterThan(fallOf(together) + 0.1);
  });

  test("does not take three interviews alike for everybody", () => {
    const random = randomFrom(2);
    const drawn = namesGivenBy({ counts: [2, 2, 2], expected: [1, 1, 1], usual: 2 });
    const counts = new Set(Array.from({ length: 500 }, () => drawn(random)(1).count));
    expect(counts.size).toBeGreaterThan(4);
  });

  test("lets those name somebody who were not asked where all who were named nobody", () => {
    const random = randomFrom(3);
    const drawn = namesGivenBy({ counts: [0, 0], expected: [0.1, 0.1], usual: 1 });
    const all = Array.from({ length: 500 }, () => drawn(random)(0.1));
    expect(all.some(({ count, donor }) => count > 0 && donor === undefined)).toBe(true);
    expect(all.every(({ count, donor }) => donor === undefined || count === 0)).toBe(true);
  });
});
