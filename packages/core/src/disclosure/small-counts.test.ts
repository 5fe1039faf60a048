import { describe, expect, test } from "vitest";
import {
  type Count,
  exactCount,
  loneCount,
  mostOf,
  partInWords,
  percentOf,
  roundedCount,
  suppressSmall,
} from "./small-counts.ts";

function shownAs(count: Count): string {
  if (count.kind === "exact") return String(count.value);
  if (count.kind === "about") return `~${count.value}`;
  return count.kind === "withheld" ? "-" : `<${count.limit}`;
}
const shown = (values: readonly number[], limit = 5, showZero = false): string[] =>
  Object.values(
    suppressSmall(Object.fromEntries(values.map((value, index) => [`c${index}`, value])), { limit, showZero }),
  ).map(shownAs);

/** Every way to write a whole number as so many counts. */
function* splits(whole: number, parts: number): Generator<number[]> {
  if (parts === 1) yield [whole];
  else
    for (let first = 0; first <= whole; first++)
      for (const rest of splits(whole - first, parts - 1)) yield [first, ...rest];
}

/**
 * The places of hidden counts that somebody could work out who knows the whole and the rule: those with one value in
 * every split of the whole that would have been shown in the same way.
 */
function solvable(whole: number, parts: number, rule: { limit: number; showZero: boolean }): string[] {
  const byShape = new Map<string, number[][]>();
  for (const values of splits(whole, parts)) {
    const shape = shown(values, rule.limit, rule.showZero).join(" ");
    byShape.set(shape, [...(byShape.get(shape) ?? []), values]);
  }
  return [...byShape].flatMap(([shape, all]) =>
    shape.split(" ").flatMap((cell, place) => {
      const hidden = cell === "-" || cell.startsWith("<");
      return hidden && new Set(all.map((values) => values[place])).size < 2 ? [`${shape} of ${whole} at ${place}`] : [];
    }),
  );
}

describe("suppressSmall(counts, {limit})", () => {
  test("R-34 shows 1 to 4, and zero, as fewer than 5", () => {
    expect(shown([44, 2, 0, 22])).toEqual(["44", "<5", "<5", "22"]);
    expect(shown([44, 8, 22])).toEqual(["44", "8", "22"]);
  });

  test("R-34 withholds the largest as well where one count, or the sum of the small ones, could be worked out", () => {
    expect(shown([44, 3, 22])).toEqual(["-", "<5", "22"]);
    expect(shown([44, 0, 0])).toEqual(["-", "<5", "<5"]);
    expect(shown([44, 4, 4, 22])).toEqual(["-", "<5", "<5", "22"]);
  });

  test("R-34 withholds everything where even that could be worked out", () => {
    expect(shown([5, 0])).toEqual(["-", "-"]);
    expect(shown([7, 7, 0])).toEqual(["-", "-", "-"]);
    expect(shown([4, 4, 4])).toEqual(["-", "-", "-"]);
  });

  test("R-34 shows a zero only where the network allows it, and only beside two counts that are large enough", () => {
    expect(shown([44, 0, 22, 2, 3], 5, true)).toEqual(["44", "0", "22", "<5", "<5"]);
    expect(shown([44, 0, 2], 5, true)).not.toContain("0");
    expect(shown([44, 0, 22], 5, false)).not.toContain("0");
  });

  test.each([3, 10])("R-34 takes %i as the limit too", (limit) => {
    expect(shown([limit, limit + 7, limit - 1, 1], limit)).toEqual([
      String(limit),
      String(limit + 7),
      `<${limit}`,
      `<${limit}`,
    ]);
  });

  // For every whole that is itself large enough to be known, every hidden count has two values that would have looked alike.
  test.each([
    { limit: 3, showZero: false, parts: [2, 3, 4, 5], most: 14 },
    { limit: 3, showZero: true, parts: [2, 3, 4, 5], most: 14 },
    { limit: 5, showZero: false, parts: [2, 3, 4], most: 26 },
    { limit: 5, showZero: true, parts: [2, 3, 4], most: 26 },
    { limit: 10, showZero: false, parts: [2, 3], most: 40 },
    { limit: 10, showZero: true, parts: [2, 3], most: 40 },
  ])("R-34 leaves no hidden count that can be solved for, by enumeration: $limit, zero shown $showZero", (rule) => {
    for (const parts of rule.parts)
      for (let whole = rule.limit; whole <= rule.most; whole++) expect(solvable(whole, parts, rule)).toEqual([]);
  });

  test("R-34 a whole below the limit hides all its parts", () => {
    expect(shown([3, 1])).toEqual(["<5", "<5"]);
    expect(shown([0])).toEqual(["<5"]);
    expect(shown([])).toEqual([]);
  });
});

test("R-34 percentOf(part, whole) is hidden where either is", () => {
  expect(percentOf(exactCount(8), exactCount(10))).toBe(80);
  expect(percentOf(loneCount(4, { limit: 5, showZero: false }), exactCount(10))).toBeNull();
  expect(percentOf(exactCount(8), { kind: "withheld" })).toBeNull();
  expect(percentOf(exactCount(0), exactCount(0))).toBeNull();
});

describe("what people outside are told", () => {
  test("R-34 roundedCount(value) is the nearest five, and fewer than five below it, or than the network's limit", () => {
    const told = (limit: number) => [0, 4, 5, 7, 8, 12, 13, 44].map((value) => shownAs(roundedCount(value, { limit })));
    expect(told(5)).toEqual(["<5", "<5", "~5", "~5", "~10", "~10", "~15", "~45"]);
    expect(told(3)).toEqual(told(5));
    expect(told(10)).toEqual(["<10", "<10", "<10", "<10", "<10", "~10", "~15", "~45"]);
  });

  test("R-34 roundedCount(value) stands for at least three values, of which mostOf(count) is the highest", () => {
    for (const limit of [3, 5, 10]) {
      const alike = new Map<string, number[]>();
      for (let value = 0; value <= 102; value++) {
        const shownHere = JSON.stringify(roundedCount(value, { limit }));
        alike.set(shownHere, [...(alike.get(shownHere) ?? []), value]);
      }
      const wrong = [...alike].filter(
        ([text, values]) => values.length < 3 || mostOf(JSON.parse(text) as Count) !== Math.max(...values),
      );
      expect(wrong).toEqual([]);
    }
    expect(mostOf({ kind: "withheld" })).toBe(Number.POSITIVE_INFINITY);
  });

  test("R-34 partInWords(part, whole) tells nobody and everybody from no few and no many", () => {
    const shares = [0, 3, 4, 6, 7, 10].map((part) => partInWords(part, 10).share);
    expect(shares).toEqual(["some", "some", "half", "half", "most", "most"]);
  });
});
