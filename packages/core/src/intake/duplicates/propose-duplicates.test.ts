import { describe, expect, test } from "vitest";
import { randomFrom } from "../../base/random.ts";
import { readNetwork } from "../../model/read-network.ts";
import { writeNetwork } from "../../model/network.ts";
import { foldName } from "../../base/fold.ts";
import { isToldApart, nameSimilarity } from "./name-similarity.ts";
import { proposeDuplicates } from "./propose-duplicates.ts";

const networkOf = (people: readonly object[], more: object = {}) =>
  readNetwork({ format: "parent-circles/network", version: 1, network: { id: "n" }, people, ...more });
const named = (...names: string[]) => names.map((displayName, index) => ({ id: `P-${index}`, displayName }));
const pairs = (network: ReturnType<typeof networkOf>) =>
  proposeDuplicates(network).map(({ people }) => people.join("="));

describe("foldName(name)", () => {
  test.each([
    ["Şükrü Ç.", "sukru c"],
    ["IŞIL", "isil"],
    ["Işıl", "isil"],
    ["İpek", "ipek"],
    ["Zoë", "zoe"],
    ["S\u0327u\u0308kru\u0308", "sukru"],
    ["أمينة", "امينه"],
    ["فَاطِمَة", "فاطمه"],
    ["فـاطـمـة", "فاطمه"],
    ["ليلى", "ليلي"],
    ["ﬁona", "fiona"],
    ["  Anne - Marie ", "anne marie"],
  ])("foldName(%j) is %j", (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });
});

describe("nameSimilarity(a, b)", () => {
  test.each([
    // Edits by hand: fatma → fatima inserts i: 1 of 6. aisha → aishe replaces one of 5. naima → namia swaps one pair.
    ["fatma", "fatima", 1 - 1 / 6],
    ["aisha", "aishe", 1 - 1 / 5],
    ["naima", "namia", 1 - 1 / 5],
    ["kitten", "sitting", 1 - 3 / 7],
    ["a", "a", 1],
    ["a", "", 0],
    ["", "", 0],
  ])("nameSimilarity(%j, %j) is %d", (a, b, similarity) => {
    expect(nameSimilarity(a, b)).toBeCloseTo(similarity, 12);
    expect(nameSimilarity(b, a)).toBeCloseTo(similarity, 12);
  });
});

describe("isToldApart(a, b)", () => {
  test.each([
    ["fatma k", "fatma b", true],
    ["fatma k", "fatma", false],
    ["fatma k", "fatima k", false],
    ["mother 74", "mother 75", true],
    ["mother 7", "mother 7", false],
  ])("isToldApart(%j, %j) is %s", (a, b, apart) => {
    expect(isToldApart(a, b)).toBe(apart);
  });
});

describe("proposeDuplicates(network)", () => {
  test("proposeDuplicates(…) proposes the same name in other letters, Turkish and Arabic too, the likest first", () => {
    const network = networkOf(named("Fatma", "Işıl", "أمينة", "ISIL", "Fatima", "امينه", "Naima"));
    expect(proposeDuplicates(network)).toEqual([
      { people: ["P-1", "P-3"], similarity: 1, reasons: ["sameName"], sharedContacts: 0 },
      { people: ["P-2", "P-5"], similarity: 1, reasons: ["sameName"], sharedContacts: 0 },
      { people: ["P-0", "P-4"], similarity: 1 - 1 / 6, reasons: ["similarName"], sharedContacts: 0 },
    ]);
  });

  test("proposeDuplicates(…) proposes and never merges: the network is as it was", () => {
    const network = networkOf(named("Fatma", "Fatma"));
    const before = writeNetwork(network);
    expect(pairs(network)).toEqual(["P-0=P-1"]);
    expect(writeNetwork(network)).toEqual(before);
  });

  test("proposeDuplicates(nobody), (one person) and (people without names) propose nothing", () => {
    expect(pairs(networkOf([]))).toEqual([]);
    expect(pairs(networkOf(named("Fatma")))).toEqual([]);
    expect(pairs(networkOf([{ id: "a" }, { id: "b" }]))).toEqual([]);
  });

  test("proposeDuplicates(…) leaves alone who are tied to each other or to be kept apart: they are two", () => {
    const ties = [{ from: "P-0", to: "P-1", type: "knows" }];
    expect(pairs(networkOf(named("Fatma", "Fatma"), { ties }))).toEqual([]);
    const [one, other] = named("Fatma", "Fatma");
    expect(pairs(networkOf([one!, { ...other, keepApart: ["P-0"] }]))).toEqual([]);
  });

  test.each(["erased", "declined", "withdrawn"])("proposeDuplicates(…) does not bring up who is %s", (state) => {
    const [one, other] = named("Fatma", "Fatma");
    expect(pairs(networkOf([one!, { ...other, consent: { state } }]))).toEqual([]);
  });

  test("proposeDuplicates(…) puts those who share contacts first among names as alike", () => {
    const ties = [
      { from: "P-3", to: "P-1", type: "knows" },
      { from: "P-2", to: "P-3", type: "trust" },
    ];
    const proposals = proposeDuplicates(networkOf(named("Aisha", "Aisha", "Aisha", "Naima"), { ties }));
    expect(proposals[0]).toEqual({
      people: ["P-1", "P-2"],
      similarity: 1,
      reasons: ["sameName", "sharedContacts"],
      sharedContacts: 1,
    });
  });

  test("proposeDuplicates(a thousand people of numbered names) proposes none of them", () => {
    const names = Array.from({ length: 1_000 }, (_, index) => `Mother ${index}`);
    expect(pairs(networkOf(named(...names)))).toEqual([]);
  });

  test("proposeDuplicates(…) finds each pair that comparing all names one by one finds", () => {
    const random = randomFrom(5);
    const parts = ["fat", "ma", "im", "a", "nur", "iş", "ıl", "say", "da", "el", "فا", "طمة"];
    const names = Array.from({ length: 150 }, () =>
      Array.from({ length: 1 + random.index(3) }, () => parts[random.index(parts.length)]).join(""),
    );
    const folded = names.map(foldName);
    const expected = folded.flatMap((name, index) =>
      folded.slice(index + 1).filter((other) => nameSimilarity(name, other) >= 0.8 && !isToldApart(name, other)),
    );
    expect(proposeDuplicates(networkOf(named(...names)))).toHaveLength(expected.length);
    expect(expected.length).toBeGreaterThan(20);
  });

  test("proposeDuplicates(…, {minimum: 1}) proposes the same names alone", () => {
    expect(proposeDuplicates(networkOf(named("Fatma", "Fatima", "fatma")), { minimum: 1 })).toHaveLength(1);
  });
});
