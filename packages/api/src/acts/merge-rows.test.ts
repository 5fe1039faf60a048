import { type NetworkDocument, readNetwork, writeNetwork, writeNetworkText } from "@parent-circles/core";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../../../core/src/base/random.ts";
import { randomDocument } from "../../../../test/support/random-network.ts";
import { merged, takenBack } from "./merge-rows.ts";

const rounds = 500;

const written = (document: NetworkDocument): NetworkDocument => writeNetwork(readNetwork(document));
const bytes = (document: NetworkDocument): string => writeNetworkText(readNetwork(document));

/** What a sheet may bring to a network: people who are there already and some who are not, and ties among them. */
function sheetFor(document: NetworkDocument, seed: number): NetworkDocument {
  const random = randomFrom(seed);
  const there = document.people.filter(() => random.index(3) === 0).map(({ id }) => ({ id, displayName: `N${seed}` }));
  const fresh = Array.from({ length: random.index(4) }, (_, place) => ({ id: `new-${random.index(3)}-${place}` }));
  const people = [...there, ...fresh];
  const ties = people.slice(1).map(({ id }, place) => ({ from: id, to: people[place]!.id, type: "knows" as const }));
  return {
    ...document,
    people,
    ...(random.index(2) === 0 ? { ties } : {}),
    institutions: undefined,
  } as NetworkDocument;
}

const onlyRows = ({ format, version, network, people, ties }: NetworkDocument): NetworkDocument => ({
  format,
  version,
  network,
  people,
  ...(ties === undefined ? {} : { ties }),
});

const withoutEmptyLists = (document: NetworkDocument) =>
  Object.fromEntries(Object.entries(document).filter(([, value]) => !Array.isArray(value) || value.length > 0));

describe("takenBack(now, before, after)", () => {
  test(`is to the byte what was there before an import, on ${rounds} random networks`, { timeout: 60_000 }, () => {
    let changed = 0;
    for (let seed = 1; seed <= rounds; seed++) {
      const before = written(randomDocument(seed));
      const after = written(merged(before, onlyRows(sheetFor(before, seed))));
      if (bytes(after) !== bytes(before)) changed += 1;
      const { document, left } = takenBack(after, before, after);
      expect([bytes(document), left], `seed ${seed}`).toEqual([bytes(before), 0]);
    }
    expect(changed).toBeGreaterThan(rounds / 2);
  });

  test(`of two imports in either order leaves nothing of either but rows that both changed, which it counts`, () => {
    let apart = 0;
    for (let seed = 1; seed <= rounds; seed++) {
      const before = written(randomDocument(seed));
      const one = written(merged(before, onlyRows(sheetFor(before, seed))));
      const two = written(merged(one, onlyRows(sheetFor(before, seed + rounds))));
      const last = takenBack(two, one, two);
      expect([bytes(last.document), last.left], `seed ${seed}`).toEqual([bytes(one), 0]);
      const first = takenBack(two, before, one);
      const both = takenBack(first.document, one, two);
      if (first.left + both.left > 0) continue;
      apart += 1;
      expect(withoutEmptyLists(both.document), `seed ${seed}`).toEqual(withoutEmptyLists(before));
    }
    expect(apart).toBeGreaterThan(rounds / 10);
  });

  const rows = (ties: NetworkDocument["ties"], more: object = {}): NetworkDocument =>
    written({
      format: "parent-circles/network",
      version: 1,
      network: { id: "n" },
      people: [{ id: "a" }, { id: "b" }],
      ...(ties === undefined ? {} : { ties }),
      ...more,
    });
  const tie = { from: "a", to: "b", type: "knows" } as const;

  test("keeps a report that stands twice as it stood, though an import brings it once more", () => {
    const before = rows([tie, tie]);
    const after = merged(before, rows([tie]));
    expect(after.ties).toEqual([tie, tie]);
    expect(takenBack(after, before, after).document).toEqual(before);
  });

  test("puts a row that the import took away back to its place, among rows added since", () => {
    const [h4, ...hashes] = ["4", "1", "2", "3"].map((sign) => ({ hash: sign.repeat(43) }));
    const before = rows(undefined, { suppressed: hashes });
    const after = rows(undefined, { suppressed: [hashes[0], hashes[2]] });
    const now = rows(undefined, { suppressed: [hashes[0], hashes[2], h4] });
    expect(takenBack(now, before, after).document.suppressed).toEqual([...hashes, h4]);
  });

  test("leaves an empty list that was there before, and none that the import brought", () => {
    const [without, withNone, withOne] = [rows(undefined), rows([]), rows([tie])];
    expect(Object.keys(takenBack(withOne, without, withOne).document)).not.toContain("ties");
    expect(takenBack(withOne, withNone, withOne).document.ties).toEqual([]);
  });
});
