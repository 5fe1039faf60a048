import { describe, expect, test } from "vitest";
import type { SheetsAsked } from "./asked.ts";
import { readSheets } from "./read-sheets.ts";

const asked = (lines: readonly string[], more: Partial<SheetsAsked> = {}): SheetsAsked => ({
  files: [{ name: "m.csv", text: lines.join("\n") }],
  asOf: "2026-03-01",
  network: { id: "n" },
  known: [],
  sensitive: [],
  mapping: {},
  answers: {},
  leaveOut: [],
  said: {},
  mostTalks: undefined,
  language: "en",
  ...more,
});
const list = ["naam;telefoon;vertrouwt wie?;cijfer", "Fatma Yılmaz;06;Naima;4", "Naima Kaya;06;;"];
const read = (more: Partial<SheetsAsked> = {}, lines: readonly string[] = list) => readSheets(asked(lines, more));

describe("readSheets(asked)", () => {
  test("R-02 tells a forbidden column and reads nothing before she leaves it out; then nothing of it is in what comes out", () => {
    const before = read();
    expect(before.document).toBeUndefined();
    expect(before.refused.map(({ code }) => code)).toEqual(["intake/forbidden-column"]);
    expect(before.tables[0]?.columns.filter(({ isForbidden }) => isForbidden).map(({ header }) => header)).toEqual([
      "telefoon",
    ]);
    const after = read({ leaveOut: ["telefoon"] });
    expect(after.document?.people.map(({ displayName }) => displayName)).toEqual(["Fatma Y.", "Naima K."]);
    expect(JSON.stringify(after)).not.toContain("06");
    expect(JSON.stringify(after.document)).not.toContain("Yılmaz");
  });

  test("says row by row what would happen, in names, with everybody new to be told", () => {
    const { rows, talks } = read({ leaveOut: ["telefoon"] });
    expect(rows.map(({ at, state, written }) => [at, state, written[0]])).toEqual([
      [2, "new", "Fatma Yılmaz"],
      [3, "new", "Naima Kaya"],
    ]);
    expect(rows[0]?.people.map(({ label, isNew, isToBeTold }) => [label, isNew, isToBeTold])).toEqual([
      ["Fatma Y.", true, true],
    ]);
    expect(rows[0]?.ties).toEqual([{ from: "Fatma Y.", to: "Naima K.", kind: "trust" }]);
    expect(talks).toBe(2);
  });

  test.each([
    ["unknown", { type: "trust" }],
    ["comes", { type: "trust", domain: "invite", score: 4 }],
    ["school", { type: "trust", domain: "schoolQuestions", score: 4 }],
    ["knows", { type: "knows" }],
  ] as const)("of numbers from 1 to 5 claims what was asked and no more: %s", (answer, tie) => {
    const pairs = ["van;naar;cijfer", "Fatma;Naima;4"];
    for (const lines of [["naam;vertrouwt wie?;cijfer", "Fatma;Naima;4", "Naima;;"], pairs]) {
      const { document, questions } = read({ answers: { "m.csv": answer } }, lines);
      expect(questions).toEqual([{ file: "m.csv", header: "cijfer" }]);
      const [{ type, domain, score } = {}] = document?.ties ?? [];
      expect({ type, domain, score }).toEqual({ domain: undefined, score: undefined, ...tie });
    }
    expect(read({}, ["naam;vertrouwt wie?", "Fatma;Naima"]).questions).toEqual([]);
  });

  test("knows who is there already, changes nothing of her name, and asks where a name may be two", () => {
    const known = [
      { id: "k1", displayName: "Fatma Y." },
      { id: "k2", displayName: "Naima A." },
    ];
    const lines = ["naam;vertrouwt", "Fatma Yılmaz;Naima", "Naima;Fatma Yilmas", "Samira;Samyra"];
    const { rows, document } = read({ known }, lines);
    expect(document?.people.find(({ id }) => id === "k1")).toEqual({ id: "k1" });
    expect(rows.map(({ state }) => state)).toEqual(["known", "choose", "choose"]);
    expect(rows[1]?.unclear).toEqual([
      { written: "Naima", place: "m.csv:3:1", isRow: true, candidates: [{ id: "k2", label: "Naima A." }] },
      { written: "Fatma Yilmas", place: "m.csv:3:2", isRow: false, candidates: [{ id: "k1", label: "Fatma Y." }] },
    ]);
    const samira = rows[2]?.unclear[0]?.candidates[0];
    expect(samira).toMatchObject({ label: "Samira", row: 4 });
    const said = { rows: { "m.csv:3:1": "new" }, names: { Samyra: "new", "Fatma Yilmas": "k1" } };
    const again = read({ known, said }, lines);
    expect(again.rows.map(({ state }) => state)).toEqual(["known", "new", "new"]);
    // Ids stay, whatever she said meanwhile.
    expect(again.document?.people.some(({ id }) => id === samira?.id)).toBe(true);
  });

  test("tells what cannot be taken in her language, at the cell as her spreadsheet calls it", () => {
    const lines = ["naam;vertrouwt;score", "Fatma;Naima;9", "Naima;;"];
    const told = read({ answers: { "m.csv": "comes" } }, lines);
    expect(told.rows.map(({ state }) => state)).toEqual(["refused", "new"]);
    expect(told.rows[0]?.problems.map(({ cell, text }) => `${cell} ${text.slice(0, 13)}`)).toEqual([
      "C2 A trust score",
    ]);
    const nl = read({ answers: { "m.csv": "comes" }, language: "nl" }, lines);
    expect(nl.rows[0]?.problems[0]?.text).toMatch(/^Een vertrouwensscore/);
  });

  test("asks what a word means in a column of fixed words, once each, and reads it so", () => {
    const lines = ["naam;rol", "Fatma;contactmoeder", "Naima;Contactmoeder", "Samira;moeder"];
    const word = { file: "m.csv", header: "rol", field: "role", word: "contactmoeder" };
    expect(read({}, lines).words).toMatchObject([{ ...word, word: expect.stringMatching(/contactmoeder/i) as string }]);
    const mapping = { "m.csv": { values: { rol: { contactmoeder: "candidate" } } } };
    const { words, document } = read({ mapping }, lines);
    expect([words, document?.people.map(({ role }) => role)]).toEqual([[], ["candidate", "candidate", "member"]]);
  });

  test("takes a portion: the rows from the top that bring so many talks, with whom they name; the rest is for later", () => {
    const lines = ["naam;vertrouwt", "Fatma;Samira", "Naima;Fatma", "Samira;", "Zohra;Naima", "Leyla;Fatma"];
    const part = read({ mostTalks: 3 }, lines);
    expect([part.talks, part.allTalks]).toEqual([3, 5]);
    expect(part.document?.people.map(({ displayName }) => displayName)).toEqual(["Fatma", "Naima", "Samira"]);
    expect(part.rows.map(({ state }) => state)).toEqual(["new", "new", "new", "later", "later"]);
    expect(part.document?.ties).toHaveLength(2);
    // The same list again goes on where this ended.
    const known = (part.document?.people ?? []).map(({ id, displayName }) => ({
      id: `k-${id}`,
      displayName: displayName ?? "",
    }));
    const rest = read({ mostTalks: 3, known }, lines);
    expect([rest.talks, rest.allTalks]).toEqual([2, 2]);
    expect(rest.document?.people.filter(({ displayName }) => displayName !== undefined)).toHaveLength(2);
  });

  test("says of what is no list that it was not read, and what to do", () => {
    const none = readSheets({
      ...asked([]),
      files: [{ name: "x.xlsx", bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0) }],
    });
    expect([none.document, none.tables]).toEqual([undefined, []]);
    expect(none.refused[0]?.text).toMatch(/\w+/);
  });
});
