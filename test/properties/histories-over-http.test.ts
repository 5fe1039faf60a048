import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compareHistories, compareProtected, openPair, type Pair, twoSamples } from "./histories-over-http.ts";

let pair: Pair;
beforeAll(async () => {
  pair = await openPair();
});
afterAll(() => Promise.all([pair.inside.close(), pair.outside.close()]));

describe("over HTTP, in the real app, 4 of 2,000 pairs", () => {
  test("R-32 histories of one request are the same to the byte for a school and strangers, over eight weeks", async () => {
    for (const seed of [1, 502, 1003, 1504]) {
      const { told, insideMs } = await compareHistories(pair, seed);
      expect(told).toEqual([]);
      expect(insideMs.length).toBeGreaterThan(50);
    }
  }, 120_000);

  test("R-30 a protected person changes not one byte of what any role but the coordinator's is answered", async () => {
    for (const seed of [1, 502, 1003, 1504]) {
      const { told, insideMs } = await compareProtected(pair, seed);
      expect(told).toEqual([]);
      expect(insideMs.length).toBeGreaterThan(50);
    }
  }, 120_000);

  test("twoSamples(first, second) tells times apart that differ, and none that do not", () => {
    const times = (slower: number) =>
      Array.from({ length: 2_000 }, (_, index) => 1 + ((index * 7919) % 2_003) / 2_003 + slower);
    expect(twoSamples(times(0), times(0)).p).toBeGreaterThan(0.9);
    expect(twoSamples(times(0.05), times(0)).p).toBeLessThan(0.01);
  });
});
