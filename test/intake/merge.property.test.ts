import { expect, test } from "vitest";
import { readNetwork, writeNetwork } from "@parent-circles/core";
import { mergePeople, undoMerge } from "@parent-circles/core/intake";
import { randomFrom } from "../../packages/core/src/base/random.ts";
import { randomDocument } from "../support/random-network.ts";

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
