import { describe, expect, test } from "vitest";
import { importFiles, type ImportFile, type ImportOptions } from "./index.ts";

const asOf = "2026-03-01";
const file = (name: string, ...lines: string[]): ImportFile => ({ name, text: lines.join("\n") });
const take = (files: readonly ImportFile[], options: Partial<ImportOptions> = {}) =>
  importFiles(files, { asOf, ...options });
const linesOf = (problems: readonly { code: string; place: string }[]) =>
  problems.map(({ code, place }) => `${code} ${place}`);
const unitsOf = (text: string): number[] => Array.from(text, (sign) => sign.charCodeAt(0));
const two = file("persons.csv", "id", "P-1", "P-2");
/** The ties of a table with one score or one date per row. */
const tiesWith = (column: string, ...cells: string[]) =>
  take([two, file("t.csv", `from;to;type;${column}`, ...cells.map((cell) => `P-1;P-2;knows;${cell}`))]);

describe("importFiles(bytes), encodings", () => {
  test("importFiles(Windows-1252 bytes) reads accents as Dutch Excel wrote them, and says so", () => {
    // "Zoë" and "François" with ë = 0xEB and ç = 0xE7, which is not valid UTF-8.
    const bytes = Uint8Array.from(unitsOf("id;displayName\nP-1;Zo\u00EB\nP-2;Fran\u00E7ois"));
    const { document, report } = take([{ name: "p.csv", bytes }]);
    expect(document?.people.map(({ displayName }) => displayName)).toEqual(["Zoë", "François"]);
    expect(report.repaired).toEqual([
      { code: "intake/encoding-read", place: "p.csv", details: { encoding: "windows-1252", sure: "guessed" } },
    ]);
  });

  test("importFiles(UTF-16 bytes, as Excel's Unicode text) reads them, and says so", () => {
    const text = "\uFEFFid\tdisplayName\r\nP-1\tŞükrü\r\n";
    const bytes = new Uint8Array(Uint16Array.from(unitsOf(text)).buffer);
    const { document, report } = take([{ name: "p.txt", bytes }]);
    expect(document?.people[0]?.displayName).toBe("Şükrü");
    expect(report.repaired[0]?.details).toEqual({ encoding: "utf-16le", sure: "certain" });
  });

  test("importFiles(UTF-8 bytes of Turkish and Arabic) reads them without a repair", () => {
    const bytes = new TextEncoder().encode("id,displayName\nP-1,Işıl\nP-2,فاطمة");
    const { document, report } = take([{ name: "p.csv", bytes }]);
    expect(document?.people.map(({ displayName }) => displayName)).toEqual(["Işıl", "فاطمة"]);
    expect(report.repaired).toEqual([]);
  });

  test("importFiles(text with a byte order mark) reads its first header, also behind a delimiter line or in quotes", () => {
    for (const text of [
      "\uFEFFid;rol\nP-1;moeder",
      "\uFEFFsep=;\nid;rol\nP-1;moeder",
      '\uFEFF"id";"rol"\nP-1;moeder',
    ]) {
      const { document, report } = take([{ name: "p.csv", text }]);
      expect(document?.people).toEqual([{ id: "P-1", role: "member" }]);
      expect(report.files[0]?.columns?.[0]).toEqual({ header: "id", field: "id" });
    }
  });

  test("importFiles(a picture) is refused as no text", () => {
    const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00]);
    expect(linesOf(take([{ name: "p.csv", bytes }]).report.refused)).toEqual(["intake/not-readable p.csv"]);
  });
});

describe("importFiles(text), the signs in a cell", () => {
  test("importFiles(combining marks) composes them (NFC) and says so; the Turkish dotless ı stays itself", () => {
    const { document, report } = take([file("p.csv", "id,displayName", "P-1,S\u0327u\u0308kru\u0308", "P-2,Işıl")]);
    expect(document?.people.map(({ displayName }) => displayName)).toEqual(["Şükrü", "Işıl"]);
    expect(linesOf(report.repaired)).toEqual(["intake/text-tidied p.csv:2:2"]);
  });

  test("importFiles(Turkish headers in capitals) finds their columns: İD is id", () => {
    expect(take([file("p.csv", "İD,ROL", "P-1,member")]).document?.people).toEqual([{ id: "P-1", role: "member" }]);
  });

  test.each(["=", "+", "-", "@", "\t"])("importFiles('%s…) takes the protecting apostrophe off and says so", (sign) => {
    const { document, report } = take([two, file("i.csv", "id,kind,name", `s,school,"'${sign}1+1"`)]);
    expect(document?.institutions?.[0]?.name).toBe(`${sign}1+1`.trim());
    expect(linesOf(report.repaired)).toContain("intake/escape-removed i.csv:2:3");
  });

  test("importFiles('t Lage Licht) keeps an apostrophe that belongs to the name", () => {
    const { document, report } = take([two, file("i.csv", "id,kind,name", "s,school,'t Lage Licht")]);
    expect(document?.institutions?.[0]?.name).toBe("'t Lage Licht");
    expect(report.repaired).toEqual([]);
  });

  test("importFiles(spaces, hard spaces and invisible signs) tidies them and says so", () => {
    const { document, report } = take([file("p.csv", "id,displayName", "\u00A0P-1 ,Fat\u200Bma")]);
    expect(document?.people).toEqual([{ id: "P-1", displayName: "Fatma" }]);
    expect(linesOf(report.repaired)).toEqual(["intake/text-tidied p.csv:2:1", "intake/text-tidied p.csv:2:2"]);
  });

  test("importFiles(several values divided by |) takes each once, in their order", () => {
    const row = "P-1,consented,keepInMap| storeLanguage|keepInMap|,2026-01-01,tr|nl";
    const { document } = take([file("p.csv", "id,consentState,consentScopes,consentDate,languages", row)]);
    expect(document?.people[0]).toMatchObject({
      consent: { scopes: ["keepInMap", "storeLanguage"] },
      languages: ["tr", "nl"],
    });
  });

  test("importFiles(several values, one of them not allowed) refuses the row: no scope is dropped in silence", () => {
    const row = "P-1,consented,keepInMap|everything,2026-01-01";
    const { report } = take([file("p.csv", "id,consentState,consentScopes,consentDate", row)]);
    expect(linesOf(report.refused)).toContain("document/value-not-allowed p.csv:2:3");
  });
});

describe("importFiles(ties), numbers", () => {
  test("importFiles(`;` with a decimal comma) reads 4,0 as 4 and says so", () => {
    const { document, report } = tiesWith("score", "4,0");
    expect(document?.ties?.[0]?.score).toBe(4);
    expect(linesOf(report.repaired)).toEqual(["intake/number-rewritten t.csv:2:4"]);
  });

  test.each(["0", "6", "-1", "4,5", "100"])("importFiles(score %s) refuses the row: a score is 1 to 5", (score) => {
    expect(linesOf(tiesWith("score", score).report.refused)).toEqual(["document/score-out-of-range t.csv:2:4"]);
  });

  test("importFiles(scores 1 and 5) takes both bounds", () => {
    expect(tiesWith("score", "1", "5").document?.ties?.map(({ score }) => score)).toEqual([1, 5]);
  });
});

describe("importFiles(ties), answers that are not known", () => {
  test.each([
    ["", "notAsked"],
    ["n.v.t.", "notAsked"],
    ["NVT", "notAsked"],
    ["-", "notAsked"],
    ["n.v.t", "notAsked"],
    ["nvt.", "notAsked"],
    ["N.V.T.", "notAsked"],
    ["sorulmadı", "notAsked"],
    ["SORULMADI", "notAsked"],
    ["weet niet", "declined"],
    ["Weet Niet", "declined"],
    ["Weet niet.", "declined"],
    ["WEET NIET", "declined"],
    ["Don’t know", "declined"],
    ["BİLMİYORUM", "declined"],
    ["BILMIYORUM", "declined"],
    ["لا اعرف", "declined"],
    ["88", "declined"],
    ["-99", "declined"],
    ["wil niet zeggen", "declined"],
    ["bilmiyorum", "declined"],
    ["لا أعرف", "declined"],
    ["?", "unreadable"],
    ["onleesbaar", "unreadable"],
    ["misschien", "unreadable"],
    ["#N/A", "unreadable"],
    ["te oud", "tooOld"],
  ] as const)(
    "importFiles(trust score %j) keeps the tie without a score, because %s, and never as 0",
    (cell, reason) => {
      const ties = file("t.csv", "from;to;type;score", `P-1;P-2;trust;${cell}`);
      const { status, document, report } = take([two, ties]);
      expect(status).toBe("complete");
      expect(report.absent).toEqual([{ place: "t.csv:2:4", reason }]);
      const kept = reason === "tooOld" ? {} : { unanswered: reason };
      expect(document?.ties).toEqual([{ from: "P-1", to: "P-2", type: "trust", ...kept }]);
    },
  );

  test("importFiles(…, {answersSince}) lets older scores, and scores of an unknown day, become unknown as too old; the tie and its date stay", () => {
    const rows = ["P-1,P-2,trust,4,2024-12-31", "P-2,P-1,trust,4,2025-01-01", "P-1,P-2,trust,5,once"];
    const ties = file("t.csv", "from,to,type,score,date", ...rows);
    const { document, report } = take([two, ties], { answersSince: "2025-01-01" });
    expect(document?.ties?.map(({ score, date }) => [score, date])).toEqual([
      [undefined, "2024-12-31"],
      [4, "2025-01-01"],
      [undefined, undefined],
    ]);
    expect(report.absent.filter(({ reason }) => reason === "tooOld").map(({ place }) => place)).toEqual([
      "t.csv:2:4",
      "t.csv:4:4",
    ]);
  });

  test.each(["interviewed", "stage", "capacity"])("importFiles(persons with an unknown %s) leaves it out", (column) => {
    const { document, report } = take([file("p.csv", `id,${column}`, "P-1,?", "P-2,")]);
    expect(document?.people).toEqual([{ id: "P-1" }, { id: "P-2" }]);
    expect(report.absent.map(({ reason }) => reason)).toEqual(["unreadable", "notAsked"]);
  });

  test.each(["Weet niet.", "BİLMİYORUM", "لا اعرف"])(
    "importFiles(role %s) leaves the role out, and takes her row",
    (cell) => {
      const { status, document } = take([file("p.csv", "id,role", `P-1,${cell}`)]);
      expect([status, document?.people]).toEqual(["complete", [{ id: "P-1" }]]);
    },
  );

  test.each(["Na", "Nova", "Weet"])("importFiles(display name %s) is a name and no unknown answer", (name) => {
    const { document } = take([file("p.csv", "id,displayName", `P-1,${name}`)]);
    expect(document?.people[0]?.displayName).toBe(name);
  });

  test("importFiles(an unknown end) refuses the row: a tie to ? is no tie", () => {
    const { report } = take([two, file("t.csv", "from,to,type", "P-1,?,trust")]);
    expect(report.refused).toEqual([{ code: "intake/missing-value", place: "t.csv:2:2", details: { column: "to" } }]);
  });
});

describe("importFiles(…, {mapping})", () => {
  const odd = file("export.csv", "Wie,Bij wie,Hoe,Sterk,Kleur", "P-1,P-2,trust,4,rood");
  const columns = { Wie: "from", "Bij wie": "to", Hoe: "type", Sterk: "score", Kleur: null };

  test("importFiles(…, {mapping}) reads columns as the coordinator says, and reports what she left out", () => {
    const { status, document, report } = take([two, odd], { mapping: { "export.csv": { format: "ties", columns } } });
    expect(status).toBe("complete");
    expect(document?.ties).toEqual([{ from: "P-1", to: "P-2", type: "trust", score: 4 }]);
    expect(report.leftOut).toEqual([
      { code: "intake/column-left-out", place: "export.csv:1:5", details: { column: "Kleur" } },
    ]);
    expect(report.files[1]?.columns).toContainEqual({ header: "Bij wie", field: "to" });
  });

  test("importFiles(…, {mapping of columns alone}) guesses the format from them", () => {
    expect(take([two, odd], { mapping: { "export.csv": { columns } } }).report.files[1]?.format).toBe("ties");
  });

  test("importFiles(headers of no format) is refused, and lists the formats there are", () => {
    const { status, report } = take([two, odd]);
    expect(status).toBe("refused");
    expect(report.refused[0]).toMatchObject({ code: "intake/unknown-format", place: "export.csv:1" });
    expect(report.refused[0]?.details["allowed"]).toContain("ties.csv");
  });

  test.each([
    [{ "t.csv": { format: "astrology" } }, "document/value-not-allowed", "mapping/t.csv/format"],
    [{ "t.csv": { colour: 1 } }, "document/unknown-key", "mapping/t.csv/colour"],
    [[], "document/wrong-kind", "mapping"],
  ])("importFiles(…, {mapping: %j}) throws %s", (mapping, code, place) => {
    const act = () => take([two], { mapping: mapping as unknown as NonNullable<ImportOptions["mapping"]> });
    expect(act).toThrow(expect.objectContaining({ problems: [expect.objectContaining({ code, place })] }));
  });

  test("importFiles(…, {mapping to a field that no format has}) is refused", () => {
    const { report } = take([two], { mapping: { "persons.csv": { columns: { id: "soul" } } } });
    expect(linesOf(report.refused)).toEqual(["document/value-not-allowed mapping/persons.csv/columns"]);
  });
});
