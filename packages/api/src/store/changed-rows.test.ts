import { type Network, readNetwork } from "@parent-circles/core";
import { expect, test } from "vitest";
import { randomFrom } from "../../../../test/support/random.ts";
import { changedRows } from "./network-records.ts";
import type { StoredNetwork } from "./port.ts";

type Nomination = Network["rows"]["nominations"][number];

const networkWith = (nominations: readonly Nomination[]) =>
  readNetwork({
    format: "parent-circles/network",
    version: 1,
    network: { id: "n" },
    people: [{ id: "a" }, { id: "b" }],
    nominations: [...nominations],
  });
const nomination = (day: number): Nomination => ({
  from: "a",
  to: "b",
  question: "gossip",
  date: `2026-01-${String(1 + day).padStart(2, "0")}`,
});
const stored = (network: Network): StoredNetwork => {
  const nothing = { network, revision: 1, rows: {} };
  return { ...nothing, rows: changedRows(nothing, network, 1).rows };
};
const placesAfter = (before: readonly number[], after: readonly number[]): number[] => {
  const first = stored(networkWith(before.map(nomination)));
  const { rows } = changedRows(first, networkWith(after.map(nomination)), 2);
  return (rows.nominations ?? []).map(({ position }) => position);
};

test.each([
  { change: "one changed", before: [0, 1, 2], after: [0, 9, 2], positions: [0, 1, 2] },
  { change: "the first changed", before: [0, 1], after: [9, 1], positions: [0, 1] },
  { change: "two in a row changed", before: [0, 1, 2, 3], after: [0, 8, 9, 3], positions: [0, 1, 2, 3] },
  { change: "one removed", before: [0, 1, 2], after: [0, 2], positions: [0, 2] },
  { change: "one added", before: [0, 1], after: [0, 1, 9], positions: [0, 1, 2] },
  { change: "one added before another, which then moves", before: [0, 1], after: [0, 9, 1], positions: [0, 2, 3] },
])("changedRows(…) of rows without ids, $change: each keeps its place", ({ before, after, positions }) => {
  expect(placesAfter(before, after)).toEqual(positions);
});

test("changedRows(…) written down change by change gives the last state, whatever was removed, added and changed", () => {
  for (let seed = 1; seed <= 200; seed++) {
    const { index } = randomFrom(seed);
    let now = stored(networkWith([nomination(0), nomination(1)]));
    const kept = new Map(now.network.rows.nominations.map((row, position) => [position, JSON.stringify(row)]));
    for (let revision = 2; revision < 12; revision++) {
      const rows = [...now.network.rows.nominations];
      for (let change = index(3); change >= 0; change--)
        rows.splice(index(rows.length + 1), index(2), ...Array.from({ length: index(2) }, () => nomination(index(28))));
      const next = networkWith(rows);
      const { removed, written, rows: positions } = changedRows(now, next, revision);
      for (const position of removed.flatMap((list) => list.positions)) kept.delete(position);
      for (const { list, position, body } of written) if (list === "nominations") kept.set(position, body);
      const inOrder = [...kept].sort(([one], [other]) => one - other).map(([, body]) => JSON.parse(body) as Nomination);
      expect(inOrder, `seed ${seed}`).toEqual(rows);
      now = { network: next, revision, rows: positions };
    }
  }
});
