import { expect, it } from "vitest";
import { randomFrom } from "../base/random.ts";
import { allDistances, graphOf, randomGraph } from "../../../../test/support/random-rows.ts";
import { pairLosses } from "./pair-losses.ts";
import type { CompressedRows } from "./compressed-rows.ts";

const nearness = { worthAt: (distance: number) => 1 / distance, farthest: Infinity };

/** What the pairs of all nodes are worth, without some nodes. */
const worthOf = (rows: CompressedRows, without: readonly number[] = []): number =>
  allDistances(rows, without)
    .flat()
    .reduce((sum, distance) => sum + (distance === 0 || distance === Infinity ? 0 : 1 / distance), 0);

it("pairLosses(worth) shares a pair between the paths around, when all of them can be hit", () => {
  // 0 – 1, 2 – 3: from 0 to 3 over 1 or 2.
  const rows = graphOf(4, [[0, 1], [0, 2], [1, 3], [2, 3]]).arcs; // prettier-ignore
  const losses = pairLosses({ rows, ...nearness, leaving: 2 })();
  expect(losses.all).toBe(4 + 0.5);
  // Without 1: the arcs to and from it, and half of the pair of 0 and 3.
  expect(losses.gain(1)).toBe(2 + 0.25);
  losses.add(1);
  expect(losses.gain(2)).toBe(2 + 0.25);
  expect(losses.gain(0)).toBe(1 + 0.25);
  losses.undo();
  expect(losses.value()).toBe(0);
});

it("pairLosses(worth) takes nothing from a pair with more paths around than nodes that leave", () => {
  const rows = graphOf(4, [[0, 1], [0, 2], [1, 3], [2, 3]]).arcs; // prettier-ignore
  expect(pairLosses({ rows, ...nearness, leaving: 1 })().gain(1)).toBe(2);
});

it("pairLosses(worth) counts only what a longer way around leaves less: 1/2 − 1/3", () => {
  // From 0 to 4 over 1, or over 2 and 3.
  const rows = graphOf(5, [[0, 1], [1, 4], [0, 2], [2, 3], [3, 4]]).arcs; // prettier-ignore
  expect(pairLosses({ rows, ...nearness, leaving: 1 })().gain(1)).toBeCloseTo(2 + 1 / 2 - 1 / 3, 12);
});

it("pairLosses(worth) is never below what is truly lost, and gains never grow, on 400 random graphs", () => {
  const wrong: number[] = [];
  for (let seed = 1; seed <= 400; seed++) {
    const graph = randomGraph(seed, 16);
    const rows = seed % 2 === 0 ? graph.arcs : graph.bothWays;
    const leaving = Math.min(1 + (seed % 5), rows.size - 1);
    const losses = pairLosses({ rows, ...nearness, farthest: seed % 7 === 0 ? 2 : Infinity, leaving })();
    const random = randomFrom(seed);
    const removed: number[] = [];
    const gainsBefore = Array.from({ length: rows.size }, () => Infinity);
    while (removed.length < leaving) {
      const next = random.index(rows.size);
      if (removed.includes(next)) continue;
      losses.add(next);
      removed.push(next);
      const gains = gainsBefore.map((_, node) => losses.gain(node));
      const left = losses.all - losses.value();
      if (left > worthOf(rows, removed) + 1e-9) wrong.push(seed);
      if (gains.some((gain, node) => gain > (gainsBefore[node] as number) + 1e-9)) wrong.push(seed);
      gainsBefore.splice(0, gains.length, ...gains);
    }
  }
  expect(wrong).toEqual([]);
});
