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

it("pairLosses(worth) shares a pair between the nodes that could all stand in the middle", () => {
  // 0 – 1, 2 – 3: from 0 to 3 over 1 or 2.
  const rows = graphOf(4, [[0, 1], [0, 2], [1, 3], [2, 3]]).arcs; // prettier-ignore
  const losses = pairLosses({ rows, ...nearness });
  expect(losses.all).toBe(4 + 0.5);
  // Without 1: the arcs to and from it, and half of the pair of 0 and 3.
  expect(losses.gain(1)).toBe(2 + 0.25);
  losses.add(1);
  expect(losses.gain(2)).toBe(2 + 0.25);
  expect(losses.gain(0)).toBe(1 + 0.25);
  losses.undo();
  expect(losses.value()).toBe(0);
});

it("pairLosses(worth) is never below what is truly lost, and gains never grow, on 200 random graphs", () => {
  const wrong: number[] = [];
  for (let seed = 1; seed <= 200; seed++) {
    const { arcs } = randomGraph(seed, 16);
    const losses = pairLosses({ rows: arcs, ...nearness });
    const random = randomFrom(seed);
    const removed: number[] = [];
    const gainsBefore = Array.from({ length: arcs.size }, () => Infinity);
    while (removed.length < Math.min(4, arcs.size - 1)) {
      const next = random.index(arcs.size);
      if (removed.includes(next)) continue;
      losses.add(next);
      removed.push(next);
      const gains = gainsBefore.map((_, node) => losses.gain(node));
      if (losses.value() < worthOf(arcs) - worthOf(arcs, removed) - 1e-9) wrong.push(seed);
      if (gains.some((gain, node) => gain > (gainsBefore[node] as number) + 1e-9)) wrong.push(seed);
      gainsBefore.splice(0, gains.length, ...gains);
    }
  }
  expect(wrong).toEqual([]);
});
