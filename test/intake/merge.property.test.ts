import { expect, test } from "vitest";
import {
  type Network,
  type NetworkDocument,
  ParentCirclesError,
  readNetwork,
  writeNetwork,
} from "@parent-circles/core";
import { mergePeople, undoMerge } from "@parent-circles/core/intake";
import { randomFrom } from "../../packages/core/src/base/random.ts";
import { randomDocument } from "../support/random-network.ts";

type MergeRecord = NonNullable<NetworkDocument["merges"]>[number];

const rounds = 1_000;
const date = "2026-03-01";

test(`undoMerge(mergePeople(network)) is the network again, on ${rounds} random networks`, { timeout: 60_000 }, () => {
  let merged = 0;
  for (let seed = 1; seed <= rounds; seed++) {
    const network = readNetwork(randomDocument(seed));
    const mergeable = network.rows.people.filter(
      ({ consent }) => !["restricted", "erased"].includes(consent?.state ?? ""),
    );
    if (mergeable.length < 2) continue;
    const random = randomFrom(seed);
    const keep = mergeable[random.index(mergeable.length)]!.id;
    const others = mergeable.filter(({ id }) => id !== keep);
    const remove = others[random.index(others.length)]!.id;
    const result = mergePeople(network, { keep, remove, by: "coordinator-1", date });
    const document = writeNetwork(result.network);
    expect(() => readNetwork(document), `seed ${seed}`).not.toThrow();
    const { merges, ...rest } = document;
    expect(JSON.stringify(rest), `seed ${seed}`).not.toContain(`"${remove}"`);
    expect(merges).toHaveLength(1);
    const voided = result.changes.some(({ code }) => code === "askVoided");
    const parted = writeNetwork(undoMerge(result.network, result.record).network);
    // Asks that a stricter consent ended stay ended.
    const { asks, ...after } = parted;
    const { asks: asksBefore, ...before } = writeNetwork(network);
    expect(after, `seed ${seed}`).toEqual(before);
    expect(voided ? asksBefore : asks, `seed ${seed}`).toEqual(asksBefore);
    merged += 1;
  }
  expect(merged).toBeGreaterThan(rounds / 2);
});

const orders = 400;

/** Every row of a network but asks, which a stricter consent may have ended; in which order rows stand changes no answer. */
function rowsOf(network: Network): Record<string, string[]> {
  const { asks: _, ...lists } = network.rows;
  return Object.fromEntries(
    Object.entries(lists).map(([list, rows]) => [list, rows.map((row) => JSON.stringify(row)).toSorted()]),
  );
}

/** The network after a merge is undone, or the code with which that is refused. */
function undoneOrRefused(network: Network, record: MergeRecord): Network | string {
  try {
    return undoMerge(network, record).network;
  } catch (error) {
    if (error instanceof ParentCirclesError) return error.problems.map(({ code }) => code).join(" ");
    throw error;
  }
}

test(
  `undoMerge() of several merges in any order parts them, or refuses for the one to be undone first, on ${orders} random networks`,
  { timeout: 60_000 },
  () => {
    let refused = 0;
    let outOfOrder = 0;
    for (let seed = 1; seed <= orders; seed++) {
      const random = randomFrom(seed);
      const before = readNetwork(randomDocument(seed, { people: [6, 14], otherConsentShare: 0 }));
      let network = before;
      const waiting: MergeRecord[] = [];
      while (waiting.length < 3) {
        const ids = network.rows.people.map(({ id }) => id);
        const keep = ids.splice(random.index(ids.length), 1)[0]!;
        const merged = mergePeople(network, {
          keep,
          remove: ids[random.index(ids.length)]!,
          by: "coordinator-1",
          date,
        });
        network = merged.network;
        waiting.push(merged.record);
      }
      // Each round at least the merge that was made last can be undone.
      for (let tries = 0; waiting.length > 0; tries++) {
        expect(tries, `seed ${seed}`).toBeLessThan(100);
        const place = random.index(waiting.length);
        const outcome = undoneOrRefused(network, waiting[place]!);
        const isLast = place === waiting.length - 1;
        const isRefused = outcome === "merge/undo-later-first";
        expect([isRefused || typeof outcome === "object", isRefused && isLast], `seed ${seed}`).toEqual([true, false]);
        if (isRefused) refused += 1;
        if (typeof outcome === "string") continue;
        if (!isLast) outOfOrder += 1;
        waiting.splice(place, 1);
        network = outcome;
      }
      expect(rowsOf(network), `seed ${seed}`).toEqual(rowsOf(before));
    }
    expect([refused > 0, outOfOrder > 0]).toEqual([true, true]);
  },
);
