import { describe, expect, test } from "vitest";
import { differingDays } from "./histories.ts";

const sample = 40;

describe(`two histories that differ only in which listed names are in the network, ${sample} of 2,000 pairs`, () => {
  test("R-32 are the same to the byte for an institution and a stranger, on every day of eight weeks", () => {
    const seeds = Array.from({ length: sample }, (_, index) => 1 + 50 * index);
    expect(seeds.flatMap((seed) => differingDays(seed).map((day) => `seed ${seed} on ${day}`))).toEqual([]);
  }, 120_000);
});
