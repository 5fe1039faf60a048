import { describe, expect, test } from "vitest";
import { type OnwardRows, reverseOnward } from "./onward-rows.ts";
import { arcPosition, packRows, reverseRows } from "./compressed-rows.ts";
import { type HopLimits, hopLimitedPaths } from "./hop-limited-paths.ts";

type Arc = readonly [from: number, to: number, cost: number, onward?: number];

function rowsOf(size: number, arcs: readonly Arc[]): OnwardRows {
  const [sources, targets] = [arcs.map(([from]) => from), arcs.map(([, to]) => to)];
  const packed = (costs: number[]) => packRows(size, { sources, targets, costs });
  const onward = packed(arcs.map(([, , , onward]) => onward ?? 1)).costs;
  return { ...packed(arcs.map(([, , cost]) => cost)), onward: Uint8Array.from(onward) };
}

const limits = (size: number, rest: Partial<HopLimits> = {}): HopLimits => ({
  maxHops: 2,
  relays: new Uint8Array(size).fill(1),
  relayCost: 0,
  ...rest,
});

/** 0 → 1 → 2 → 3, a dear arc 0 → 2, and a second way to 2 over 4 at the same cost as over 1. */
const arcs: readonly Arc[] = [
  [0, 1, 1],
  [1, 2, 1],
  [2, 3, 1],
  [0, 2, 5],
  [0, 4, 1],
  [4, 2, 1],
];

describe("hopLimitedPaths(rows, source, limits)", () => {
  const from = (rest?: Partial<HopLimits>) => hopLimitedPaths(rowsOf(6, arcs), 0, limits(6, rest));

  test("finds the cheapest path within the steps, over the lower node where two cost the same", () => {
    const paths = from();
    expect([...paths.reached]).toEqual([1, 2, 3, 4]);
    expect(paths.costTo(2)).toBe(2);
    expect(paths.pathTo(2)).toEqual([0, 1, 2]);
    expect(paths.pathTo(1)).toEqual([0, 1]);
  });

  test("reaches further with more steps, and nobody without a path", () => {
    expect([...from({ maxHops: 1 }).reached]).toEqual([1, 2, 4]);
    expect(from({ maxHops: 1 }).costTo(2)).toBe(5);
    expect(from().pathTo(3)).toEqual([0, 2, 3]);
    expect(from({ maxHops: 3 }).pathTo(3)).toEqual([0, 1, 2, 3]);
    expect(from().costTo(5)).toBe(Infinity);
    expect(from().pathTo(5)).toEqual([]);
    expect(from().pathTo(0)).toEqual([]);
  });

  test("prefers fewer steps where two paths cost the same", () => {
    const rows = rowsOf(3, [
      [0, 1, 1],
      [1, 2, 1],
      [0, 2, 2],
    ]);
    expect(hopLimitedPaths(rows, 0, limits(3)).pathTo(2)).toEqual([0, 2]);
  });

  test("passes only over relays, each at its cost", () => {
    expect(from({ relays: Uint8Array.from([1, 0, 1, 1, 0, 1]) }).costTo(2)).toBe(5);
    expect(from({ relays: Uint8Array.from([1, 0, 1, 1, 1, 1]) }).pathTo(2)).toEqual([0, 4, 2]);
    expect(from({ relayCost: 3.5 }).costTo(2)).toBe(5);
  });

  test("follows an arc that may not be part of a longer path on its own alone", () => {
    const line = (first: number, second: number, third: number) => {
      const rows = rowsOf(4, [
        [0, 1, 1, first],
        [1, 2, 1, second],
        [2, 3, 1, third],
      ]);
      return [...hopLimitedPaths(rows, 0, limits(4, { maxHops: 3 })).reached];
    };
    expect(line(1, 1, 1)).toEqual([1, 2, 3]);
    expect(line(1, 1, 0)).toEqual([1, 2]);
    expect(line(1, 0, 1)).toEqual([1]);
    expect(line(0, 1, 1)).toEqual([1]);
  });
});

describe("packRows(size, arcs), reverseRows(rows) and arcPosition(rows, from, to)", () => {
  const { onward: _, ...rows } = rowsOf(5, arcs);

  test("keeps each row in ascending order of target, with its costs", () => {
    expect([...rows.offsets]).toEqual([0, 3, 4, 5, 5, 6]);
    expect([...rows.targets]).toEqual([1, 2, 4, 2, 3, 2]);
    expect([...rows.costs]).toEqual([1, 5, 1, 1, 1, 1]);
  });

  test("is itself when turned round twice, and finds each arc once turned", () => {
    expect(reverseRows(reverseRows(rows))).toEqual(rows);
    const back = reverseRows(rows);
    for (const [source, target, cost] of arcs) expect(back.costs[arcPosition(back, target, source)]).toBe(cost);
  });

  test("reverseOnward(rows) turns round with its arcs which of them may go on, and is itself when done twice", () => {
    const carrier = rowsOf(3, [
      [0, 1, 1, 0],
      [0, 2, 2, 0],
      [2, 1, 3, 1],
    ]);
    const back = reverseOnward(carrier);
    expect([back.onward[arcPosition(back, 1, 0)], back.onward[arcPosition(back, 2, 0)]]).toEqual([0, 0]);
    expect([back.onward[arcPosition(back, 1, 2)], back.costs[arcPosition(back, 1, 2)]]).toEqual([1, 3]);
    expect(reverseOnward(back)).toEqual(carrier);
  });

  test("has no position for an arc that is not there, and rows for nobody", () => {
    expect(arcPosition(rows, 1, 0)).toBe(-1);
    expect(arcPosition(rows, 3, 0)).toBe(-1);
    expect(packRows(0, { sources: [], targets: [], costs: [] }).offsets).toEqual(Uint32Array.of(0));
  });
});
