import { describe, expect, test } from "vitest";
import { randomFrom } from "../../base/random.ts";
import { popularityOf } from "./popularity.ts";

/** Popularity of parents named so often, each by `asked` others. */
const namedBy = (asked: number, named: readonly number[]) =>
  popularityOf({ named: Float64Array.from(named), askedOthers: new Float64Array(named.length).fill(asked) });

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("popularityOf({named, askedOthers})", () => {
  test("expects of each what was seen, drawn towards the mean", () => {
    const { mean, expected } = namedBy(10, [0, 2, 4]);
    // (6 + 1) ÷ (30 + 1); each (2 + x) ÷ (2 ÷ μ + 10).
    expect(mean).toBeCloseTo(7 / 31, 12);
    for (const [parent, above] of [2, 4, 6].entries()) expect(expected[parent]).toBeCloseTo(above / (62 / 7 + 10), 12);
  });

  test("draws a chance for everybody, also for whoever was never named", () => {
    const { drawn, expected } = namedBy(10, [0, 2, 4]);
    const random = randomFrom(1);
    const draws = Array.from({ length: 4_000 }, () => drawn(random));
    expect(draws.every((chances) => chances.every((chance) => chance > 0))).toBe(true);
    for (const parent of [0, 1, 2])
      expect(meanOf(draws.map((chances) => chances[parent] as number))).toBeCloseTo(expected[parent] as number, 1);
  });

  test("spreads further the fewer were asked", () => {
    const spreadOf = (asked: number, times: number): number => {
      const { drawn } = namedBy(asked, [0, times, 2 * times]);
      const random = randomFrom(2);
      const draws = Array.from({ length: 2_000 }, () => drawn(random)[1] as number);
      return Math.sqrt(meanOf(draws.map((draw) => (draw - meanOf(draws)) ** 2))) / meanOf(draws);
    };
    expect(spreadOf(3, 1)).toBeGreaterThan(1.5 * spreadOf(30, 10));
  });

  test("finds a large spread among parents where a few are named by nearly all", () => {
    const relativeSpread = (named: readonly number[]): number => {
      const { drawn } = namedBy(30, [...named, 0, 0, 0]);
      const random = randomFrom(3);
      // The last were never named: how low their chances are drawn tells the spread.
      return meanOf(Array.from({ length: 2_000 }, () => drawn(random).at(-1) as number));
    };
    expect(relativeSpread([27, 27, 0, 0, 0, 0])).toBeLessThan(0.8 * relativeSpread([9, 9, 9, 9, 9, 9]));
  });

  test("has a chance for everybody where nobody was named", () => {
    const { mean, drawn } = namedBy(5, [0, 0]);
    expect(mean).toBeCloseTo(1 / 11, 12);
    expect(drawn(randomFrom(4)).every((chance) => chance > 0 && Number.isFinite(chance))).toBe(true);
  });
});
