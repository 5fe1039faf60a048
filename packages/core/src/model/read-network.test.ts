import { describe, expect, test } from "vitest";
import { ParentCirclesError, type Problem } from "../base/errors.ts";
import { documentCaps, readNetwork, readNetworkText } from "./read-network.ts";
import { writeNetwork } from "./network.ts";

const documentWith = (more: object = {}) => ({
  format: "parent-circles/network",
  version: 1,
  network: { id: "n" },
  people: [{ id: "a" }, { id: "b" }],
  ...more,
});
const personWith = (more: object) => documentWith({ people: [{ id: "a", ...more }] });

function problemsOf(read: () => unknown): readonly Problem[] {
  try {
    read();
  } catch (error) {
    if (error instanceof ParentCirclesError) return error.problems;
    throw error;
  }
  return [];
}
const linesOf = (document: unknown): string[] =>
  problemsOf(() => readNetwork(document)).map(({ code, place }) => `${code} ${place}`);
const detailsOf = (document: unknown) => problemsOf(() => readNetwork(document)).map(({ details }) => details);

describe("readNetwork(document)", () => {
  test("readNetwork(the least there can be) is a network of nobody", () => {
    expect(readNetwork(documentWith({ people: [] })).people.size).toBe(0);
  });

  test("readNetwork(document) copies: changing the document afterwards changes nothing in the network", () => {
    const document = documentWith();
    const network = readNetwork(document);
    document.people[0]!.id = "changed";
    expect([...network.people.keys()]).toEqual(["a", "b"]);
  });

  test.each([
    [null, "document/wrong-kind "],
    [[], "document/wrong-kind "],
    [3, "document/wrong-kind "],
    ["text", "document/wrong-kind "],
    [undefined, "document/missing-key "],
  ])("readNetwork(%j) is refused as no document", (value, line) => {
    expect(linesOf(value)).toEqual([line]);
  });

  test("readNetwork({}) names every key that is missing", () => {
    expect(linesOf({})).toEqual([
      "document/missing-key /format",
      "document/missing-key /network",
      "document/missing-key /people",
      "document/missing-key /version",
    ]);
  });

  test("readNetwork(document) gives every problem, in the order of their places, deep in lists too", () => {
    const document = personWith({
      stage: 9,
      consent: { state: "consented", scopes: ["everything"], history: [{ state: "named", date: "2026-02-30" }] },
      criteria: { development: { rating: 7, by: "coach", date: "2026-02-01", evidence: "rumour" } },
    });
    expect(linesOf(document)).toEqual([
      "document/date-invalid /people/0/consent/history/0/date",
      "document/value-not-allowed /people/0/consent/scopes/0",
      "document/value-not-allowed /people/0/criteria/development/evidence",
      "document/out-of-range /people/0/criteria/development/rating",
      "document/out-of-range /people/0/stage",
    ]);
  });

  test("readNetwork(stage 9) says within which bounds, and never what was found", () => {
    expect(detailsOf(personWith({ stage: 9 }))).toEqual([{ minimum: 0, maximum: 5 }]);
    expect(detailsOf(personWith({ capacity: -1 }))).toEqual([{ minimum: 0, maximum: 100 }]);
  });

  test("readNetwork(stage 0 and stage 5) takes both bounds", () => {
    expect(
      linesOf(
        documentWith({
          people: [
            { id: "a", stage: 0 },
            { id: "b", stage: 5 },
          ],
        }),
      ),
    ).toEqual([]);
  });

  test.each([
    [1.5, { found: "fraction", wanted: "whole number" }],
    ["3", { found: "string", wanted: "number" }],
    [Number.POSITIVE_INFINITY, { found: "infinite number", wanted: "number" }],
    [Number.NaN, { found: "no number", wanted: "number" }],
    [null, { found: "null", wanted: "number" }],
    [[3], { found: "array", wanted: "number" }],
  ])("readNetwork(stage %j) says which kind was found and which is wanted", (stage, details) => {
    expect(detailsOf(personWith({ stage }))).toEqual([details]);
  });

  test.each([0, 6, -1, 2.5, "4", null])(
    "readNetwork(score %j) is refused: an unknown answer is an absent one",
    (score) => {
      expect(linesOf(documentWith({ ties: [{ from: "a", to: "b", type: "trust", score }] }))).toEqual([
        "document/score-out-of-range /ties/0/score",
      ]);
    },
  );

  test("readNetwork(title that does not fit) says what one has to be, of any other text that its pattern is meant", () => {
    const rulesOf = (network: object) => detailsOf({ ...personWith({}), network }).map((details) => details["rule"]);
    const title = "at most 200 readable characters";
    expect(rulesOf({ id: "n", name: "x".repeat(201) })).toEqual([title]);
    expect(rulesOf({ id: "n", name: "a\u0007b" })).toEqual([title]);
    expect(rulesOf({ id: "no id" })).toEqual(["the pattern of this field"]);
  });

  test("readNetwork(consent scope that does not exist) lists those that do", () => {
    const [details] = detailsOf(personWith({ consent: { state: "consented", scopes: ["all"] } }));
    expect(details?.["allowed"]).toContain("beAsked");
    expect(details?.["allowed"]).toContain("nameToInstitution:<id>");
  });

  test("readNetwork(smallCount 4) lists 3, 5 and 10", () => {
    expect(detailsOf(documentWith({ network: { id: "n", settings: { smallCount: 4 } } }))).toEqual([
      { allowed: ["3", "5", "10"] },
    ]);
  });

  test("readNetwork(consent without a state) says that the key is missing, not that its value is wrong", () => {
    expect(linesOf(personWith({ consent: { date: "2026-01-01" } }))).toEqual([
      "document/missing-key /people/0/consent/state",
    ]);
  });

  test.each([
    ["religion", "document/forbidden-key"],
    ["homeAddress", "document/forbidden-key"],
    ["shoeSize", "document/unknown-key"],
    ["constructor", "document/unknown-key"],
    ["toString", "document/unknown-key"],
  ])("readNetwork(person with the key %j) is refused as %s", (key, code) => {
    expect(linesOf(personWith({ [key]: 1 }))).toEqual([`${code} /people/0/${key}`]);
  });

  test("readNetwork(a key that is a long text) shows its first 40 signs, escaped as a JSON pointer", () => {
    const [found] = problemsOf(() => readNetwork(personWith({ [`a/b~${"x".repeat(500)}`]: 1 })));
    expect(found?.place).toBe(`/people/0/a~1b~0${"x".repeat(36)}`);
    expect(found?.details["key"]).toHaveLength(40);
  });

  test("readNetwork(document) repeats no value that it found: planted markers are in no message", () => {
    const marker = "MARKER0612345678";
    const document = documentWith({
      people: [
        { id: `${marker} `, displayName: `${marker}@`, role: marker, consent: { state: marker }, stage: marker },
      ],
      ties: [{ from: marker, to: marker, type: marker, language: `${marker}!`, date: marker, score: marker }],
      activities: [{ id: "x", time: marker, title: `${marker}\u0000` }],
    });
    const problems = problemsOf(() => readNetwork(document));
    expect(problems.length).toBeGreaterThan(8);
    expect(JSON.stringify(problems)).not.toContain("MARKER");
  });
});

test("readNetwork(document) orders problems by row number, not by its digits", () => {
  const ties = Array.from({ length: 11 }, () => ({ from: "a", to: "a", type: "knows" }));
  expect(linesOf(documentWith({ ties })).slice(-2)).toEqual([
    "document/self-tie /ties/9",
    "document/self-tie /ties/10",
  ]);
});

describe("readNetworkText(text)", () => {
  const read = (text: string): string[] =>
    problemsOf(() => readNetworkText(text)).map(({ code, place }) => `${code} ${place}`);
  const textWith = (person: string): string =>
    `{"format":"parent-circles/network","version":1,"network":{"id":"n"},"people":[{"id":"a"${person}}]}`;

  test("readNetworkText(text with a byte order mark) reads as without it", () => {
    expect(writeNetwork(readNetworkText(`\uFEFF${textWith("")}`)).people).toEqual([{ id: "a" }]);
  });

  test.each(["", "{", "id,name", "{'a': 1}", "\uFEFF"])("readNetworkText(%j) is refused as no JSON", (text) => {
    expect(read(text)).toEqual(["document/not-json "]);
  });

  test.each([
    ["", "/people/0/__proto__", ',"__proto__":{"role":"coach"}'],
    ["within criteria", "/people/0/criteria/__proto__", ',"criteria":{"__proto__":{"rating":3}}'],
  ])("readNetworkText(__proto__ %s) is refused as an unknown key and changes no prototype", (_, place, person) => {
    expect(read(textWith(person))).toEqual([`document/unknown-key ${place}`]);
    expect(Object.hasOwn(Object.prototype, "role")).toBe(false);
  });

  test("readNetworkText(100,000 brackets deep) is refused by its unknown key and overflows nothing", () => {
    const deep = "[".repeat(100_000) + "]".repeat(100_000);
    expect(read(textWith(`,"x":${deep}`))).toEqual(["document/unknown-key /people/0/x"]);
    expect(read(textWith(`,"displayName":${deep}`))).toEqual(["document/wrong-kind /people/0/displayName"]);
  });

  test("readNetworkText(more problems than anyone reads) gives the first thousand and how many are left", () => {
    const ties = Array.from({ length: 1_500 }, () => ({ from: "a", to: "nobody", type: "knows" }));
    const problems = problemsOf(() => readNetwork(documentWith({ ties })));
    expect(problems).toHaveLength(documentCaps.problems + 1);
    expect(problems.at(-1)).toEqual({ code: "document/more-problems", place: "", details: { left: 500 } });
  });

  test("readNetwork(a list longer than a country needs) is refused before its rows are looked at", () => {
    const ties = Array.from({ length: documentCaps.rowsPerList + 1 });
    expect(linesOf(documentWith({ ties }))).toEqual(["document/too-large /ties"]);
  });
});
