import { describe, expect, test } from "vitest";
import { randomFrom } from "../../../../test/support/random.ts";
import { type CompressedRows, packRows, reverseRows } from "./compressed-rows.ts";
import { hopLimitedPaths } from "./hop-limited-paths.ts";
import { upstreamOf } from "./upstream.ts";

const rowsOf = (size: number, arcs: readonly (readonly [from: number, to: number, cost: number])[]): CompressedRows =>
  packRows(size, {
    sources: arcs.map(([from]) => from),
    targets: arcs.map(([, to]) => to),
    costs: arcs.map(([, , cost]) => cost),
  });

describe("upstreamOf(backward, target, {maxHops, isRelay})", () => {
  /** 0 → 7 → 1 → 3, a short way 0 → 1, and 2, which is away from the target. */
  const rows = rowsOf(10, [
    [0, 7, 1],
    [7, 1, 2],
    [1, 3, 3],
    [0, 1, 4],
    [3, 2, 5],
  ]);
  const upstream = (maxHops: number, isRelay: (node: number) => boolean = () => true) =>
    upstreamOf(reverseRows(rows), 3, { maxHops, isRelay });

  test("holds those from whom the target is within the steps, by ascending number, and no others", () => {
    expect([...upstream(1).nodes]).toEqual([1, 3]);
    expect([...upstream(2).nodes]).toEqual([0, 1, 3, 7]);
    expect([...upstreamOf(reverseRows(rows), 8, { maxHops: 3, isRelay: () => true }).nodes]).toEqual([8]);
  });

  test("numbers the arcs by the places of their ends, each with its cost", () => {
    // The places of 0, 1, 3, 7 are 0, 1, 2, 3: 0 → 1 at 4, 1 → 3 at 3, 7 → 1 at 2. The arc 0 → 7 would be a third step.
    const { offsets, targets, costs } = upstream(2).rows;
    expect([...offsets]).toEqual([0, 1, 2, 2, 3]);
    expect([...targets]).toEqual([1, 2, 1]);
    expect([...costs]).toEqual([4, 3, 2]);
  });

  test("does not look behind who may not stand in the middle", () => {
    expect([...upstream(3, (node) => node !== 1).nodes]).toEqual([1, 3]);
    expect([...upstream(3, (node) => node !== 3).nodes]).toEqual([0, 1, 3, 7]);
  });

  test("keeps the cheapest paths to the target, ties included, in 300 random graphs", () => {
    for (let seed = 0; seed < 300; seed++) {
      const random = randomFrom(seed);
      const size = 2 + random.index(12);
      const arcs = Array.from(
        { length: size * 3 },
        () => [random.index(size), random.index(size), 1 + random.index(4)] as const,
      );
      const whole = rowsOf(size, arcs);
      const relays = Uint8Array.from({ length: size }, () => random.index(3) && 1);
      const limits = { maxHops: 1 + random.index(4), relayCost: 0, maxRelayedArcCost: 3 };
      const isRelay = (node: number): boolean => relays[node] === 1;
      for (let target = 0; target < size; target++) {
        const { nodes, rows: near } = upstreamOf(reverseRows(whole), target, { maxHops: limits.maxHops, isRelay });
        const nearRelays = Uint8Array.from(nodes, (node) => relays[node] ?? 0);
        for (let source = 0; source < size; source++) {
          const expected = hopLimitedPaths(whole, source, { ...limits, relays }).pathTo(target);
          const place = nodes.indexOf(source);
          const path =
            place === -1
              ? []
              : hopLimitedPaths(near, place, { ...limits, relays: nearRelays }).pathTo(nodes.indexOf(target));
          expect(
            path.map((one) => nodes[one]),
            `seed ${seed}, ${source} to ${target}`,
          ).toEqual(expected);
        }
      }
    }
  });
});
