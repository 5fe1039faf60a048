import { describe, expect, test } from "vitest";
import { importFiles, type ImportFile, type ImportOptions } from "./index.ts";

// After the sheets that coordinators brought; each test is one kind of thing that stood in them.
const asOf = "2026-03-01";
const file = (name: string, ...lines: string[]): ImportFile => ({ name, text: lines.join("\n") });
const take = (files: readonly ImportFile[], options: Partial<ImportOptions> = {}) =>
  importFiles(files, { asOf, ...options });
const namesOf = ({ document }: ReturnType<typeof importFiles>) =>
  document?.people.map(({ displayName }) => displayName);
const linesOf = (problems: readonly { code: string; place: string }[]) =>
  problems.map(({ code, place }) => `${code} ${place}`);

describe("importFiles(a sheet), where the table is", () => {
  test("importFiles(blank rows above the header) skips them as below it", () => {
    expect(namesOf(take([file("p.csv", ";;", ";;", "id;naam;rol", "P-1;Aisha;moeder")]))).toEqual(["Aisha"]);
  });

  test("importFiles(title rows above the header) leaves them out by place, and counts rows as the sheet does", () => {
    const result = take([
      file("p.csv", "Ouderpunt De Brink;;", "stand 1 maart;;", ";;", "id;naam", "P-1;Aisha", "P-1;B"),
    ]);
    expect(namesOf(result)).toEqual(["Aisha"]);
    expect(linesOf(result.report.leftOut)).toEqual(["intake/above-header p.csv:1", "intake/above-header p.csv:2"]);
    expect(linesOf(result.report.refused)).toEqual(["document/duplicate-id p.csv:6:1"]);
  });

  test("importFiles(…, {headerRow}) reads the header where the coordinator says", () => {
    const sheet = file("p.csv", "id;naam", "id;naam", "P-1;Aisha");
    const { report } = take([sheet], { mapping: { "p.csv": { headerRow: 2 } } });
    expect(linesOf(report.leftOut)).toEqual(["intake/above-header p.csv:1"]);
  });

  test("importFiles(the header again on each page, a row of totals) makes nobody of them", () => {
    const result = take([file("p.csv", "id;naam", "P-1;Aisha", "ID;Naam", "P-2;Fatma", "Totaal;2")]);
    expect(namesOf(result)).toEqual(["Aisha", "Fatma"]);
    expect(linesOf(result.report.leftOut)).toEqual(["intake/header-again p.csv:3", "intake/total-row p.csv:5"]);
  });

  test("importFiles(columns and rows that were only ever given a form) is not too large: they are nothing", () => {
    const ghosts = ";".repeat(700);
    const result = take([file("p.csv", `id;naam${ghosts}`, `P-1;Aisha${ghosts}`, ghosts, ghosts)]);
    expect([result.status, namesOf(result)]).toEqual(["complete", ["Aisha"]]);
  });
});

describe("importFiles(text), what divides its cells", () => {
  test.each([
    [
      "a header with more commas than semicolons",
      ["id;naam (voornaam, initiaal, geen achternaam, kort);rol", "P-1;Aisha;moeder"],
    ],
    [
      "one column of commas in a table of tabs",
      ["id\tnaam\trol", "P-1\tAisha\tmoeder", "P-2\tFatma, of Fatima\tmoeder"],
    ],
    ["bars", ["id|naam|rol", "P-1|Aisha|moeder"]],
    ["a title without any", ["Mijn lijst, van maart", "id;naam;rol", "P-1;Aisha;moeder"]],
  ])("importFiles(%s) goes by the rows, not by the first alone", (_, lines) => {
    expect(take([file("p.csv", ...lines)]).document?.people[0]).toEqual({
      id: "P-1",
      displayName: "Aisha",
      role: "member",
    });
  });

  test("importFiles(…, {delimiter}) divides as the coordinator says", () => {
    const sheet = file("p.csv", "id,naam;x", "P-1,Aisha;y");
    const { document } = take([sheet], {
      mapping: { "p.csv": { delimiter: ";", columns: { "id,naam": "id", x: null } } },
    });
    expect(document).toBeUndefined();
    const other = take([sheet], { mapping: { "p.csv": { delimiter: ",", columns: { "naam;x": "displayName" } } } });
    expect(namesOf(other)).toEqual(["Aisha;y"]);
  });
});

const bytesOf = (text: string, codes: Readonly<Record<string, number>>) =>
  Uint8Array.from(text, (letter) => codes[letter] ?? letter.charCodeAt(0));
// Code pages by unicode.org's tables of Windows-1254, -1256 and -1250.
const turkish = { Ş: 0xde, ş: 0xfe, ı: 0xfd, İ: 0xdd, ğ: 0xf0, ü: 0xfc, ç: 0xe7 };
const arabic = { ف: 0xdd, ا: 0xc7, ط: 0xd8, م: 0xe3, ة: 0xc9 };
const polish = { Ł: 0xa3, ł: 0xb3, ż: 0xbf, ą: 0xb9, ś: 0x9c, ę: 0xea, ó: 0xf3 };

describe("importFiles(bytes), old code pages", () => {
  test.each([
    ["Şükran Işık", turkish, "windows-1254", "likely"],
    ["Ayşegül Çağrı", { ...turkish, Ç: 0xc7 }, "windows-1254", "likely"],
    ["فاطمة", arabic, "windows-1256", "likely"],
    ["Łucja Wałęsa", polish, "windows-1250", "likely"],
    ["Zoë François", { ë: 0xeb, ç: 0xe7 }, "windows-1252", "guessed"],
  ] as const)(
    "importFiles(%s as old spreadsheets wrote it) reads the name, and says how sure it is",
    (name, codes, ...[encoding, sure]) => {
      const result = take([{ name: "p.csv", bytes: bytesOf(`id;naam\nP-1;${name}`, codes) }]);
      expect(namesOf(result)).toEqual([name]);
      expect(result.report.repaired[0]).toEqual({
        code: "intake/encoding-read",
        place: "p.csv",
        details: { encoding, sure },
      });
    },
  );

  test("importFiles(…, {encoding}) overrules the guess", () => {
    const bytes = bytesOf("id;naam\nP-1;Gülüm Aç", turkish);
    const mapping = { "p.csv": { encoding: "windows-1254" } } as const;
    expect(take([{ name: "p.csv", bytes }], { mapping }).report.repaired[0]?.details).toEqual({
      encoding: "windows-1254",
      sure: "certain",
    });
  });

  test("importFiles(UTF-16 without a mark) is read", () => {
    const units = Uint16Array.from("id;naam\nP-1;Aisha", (letter) => letter.charCodeAt(0));
    expect(namesOf(take([{ name: "p.csv", bytes: new Uint8Array(units.buffer) }]))).toEqual(["Aisha"]);
  });

  test("importFiles(UTF-8 with one odd byte) spoils one name, not the file", () => {
    const text = new TextEncoder().encode("id;naam\nP-1;Şükran\nP-2;Gülşen\nP-3;Fa#tma");
    const bytes = text.map((byte) => (byte === 0x23 ? 0xe9 : byte));
    const result = take([{ name: "p.csv", bytes }]);
    expect(namesOf(result)).toEqual(["Şükran", "Gülşen"]);
    expect(linesOf(result.report.repaired)).toEqual(["intake/odd-bytes p.csv"]);
    expect(linesOf(result.report.refused)).toEqual(["document/name-holds-contact-data p.csv:4:2"]);
  });
});

test.each([
  ["ÅžÃ¼kran", "Şükran"],
  ["FÃ¤tma", "Fätma"],
  ["O&#39;Brien", "O'Brien"],
  ["Anne &amp; Els", "Anne & Els"],
  ["Ãlle", "Ãlle"],
  ["São", "São"],
])("importFiles(a name that came in as %s) is %s", (cell, name) => {
  const { document, report } = take([file("p.csv", "id,naam", `P-1,${cell}`)]);
  expect(document?.people[0]?.displayName).toBe(name);
  expect(linesOf(report.repaired)).toEqual(cell === name ? [] : ["intake/name-mended p.csv:2:2"]);
});

test.each(["?ükran", "G?lsen", "Aïch?"])(
  "importFiles(a name that came in as %s) refuses her row: a letter is lost",
  (cell) => {
    const { report } = take([file("p.csv", "id,naam", `P-1,${cell}`, "P-2,Fatma")]);
    expect(linesOf(report.refused)).toEqual(["intake/name-spoilt p.csv:2:2"]);
  },
);

describe("importFiles(an export of a questionnaire)", () => {
  test("importFiles(KoboToolbox's own columns) leaves them out by name, and takes her", () => {
    const header =
      "naam;id;start;_id;_uuid;_submission_time;_validation_status;_notes;_status;_submitted_by;__version__;_tags;_index";
    const result = take([file("kobo.csv", header, "Aisha;P-1;2026-02-01;1;u1;2026-02-01T10:00:00;;;via_web;;v1;;1")]);
    expect([result.status, namesOf(result)]).toEqual(["complete", ["Aisha"]]);
    expect(result.document?.people[0]?.id).toBe("P-1");
    expect(new Set(result.report.leftOut.map(({ code }) => code))).toEqual(
      new Set(["intake/platform-column", "intake/empty-column"]),
    );
  });

  test("R-02 importFiles(a forbidden column that holds nothing) leaves it out; with one cell filled in it refuses everything", () => {
    const sheet = (cell: string) => file("p.csv", "id,naam,telefoon", "P-1,Aisha,", `P-2,Fatma,${cell}`);
    expect(linesOf(take([sheet("")]).report.leftOut)).toEqual(["intake/empty-column p.csv:1:3"]);
    const refused = take([sheet("06")]);
    expect([refused.status, linesOf(refused.report.refused)]).toEqual([
      "refused",
      ["intake/forbidden-column p.csv:1:3"],
    ]);
  });

  test("R-02 importFiles(…, {leaveOut}) leaves a forbidden column out where the file is, by its name alone", () => {
    const sheet = file("p.csv", "id,naam,E-mail,Telefoon", "P-1,Aisha,a@x.nl,06");
    const both = take([sheet], { leaveOut: ["e-mail", "Telefoon"] });
    expect([both.status, both.document?.people]).toEqual(["complete", [{ id: "P-1", displayName: "Aisha" }]]);
    expect(linesOf(both.report.leftOut)).toEqual([
      "intake/column-left-out p.csv:1:3",
      "intake/column-left-out p.csv:1:4",
    ]);
    expect(linesOf(take([sheet], { leaveOut: ["e-mail"] }).report.refused)).toEqual([
      "intake/forbidden-column p.csv:1:4",
    ]);
  });

  test("R-02 importFiles(…, {mapping of a forbidden column to null}) still refuses it: a mapping travels with the file", () => {
    const { report } = take([file("p.csv", "id,telefoon", "P-1,06")], {
      mapping: { "p.csv": { columns: { telefoon: null } } },
    });
    expect(linesOf(report.refused)).toEqual(["intake/forbidden-column p.csv:1:2"]);
  });
});

describe("importFiles(languages)", () => {
  const languages = (cell: string) => {
    const row = `P-1,consented,keepInMap|storeLanguage,2026-02-01,"${cell}"`;
    return take([file("p.csv", "id,consentState,consentScopes,consentDate,languages", row)]);
  };

  test.each([
    ["ar nl", ["ar", "nl"]],
    ["ar, nl", ["ar", "nl"]],
    ["Türkçe en Nederlands", ["tr", "nl"]],
    ["TR/NL", ["tr", "nl"]],
    ["tur;nld", ["tr", "nl"]],
    ["af-Soomaali", ["so"]],
    ["Kurmancî", ["ku"]],
    ["Sorani", ["ckb"]],
    ["عربي", ["ar"]],
    ["العربية والتركية".replace("والتركية", "و التركية"), ["ar", "tr"]],
    ["Marokkaans Arabisch", ["ar"]],
    ["polski", ["pl"]],
    ["Oekraïens", ["uk"]],
    ["dari", ["fa"]],
    ["Papiamentu", ["pap"]],
    ["ber|rif|hns", ["ber", "rif", "hns"]],
  ])("importFiles(languages %j) are %j", (cell, tags) => {
    expect(languages(cell).document?.people[0]?.languages).toEqual(tags);
  });

  test("importFiles(a language that nobody knows) spoils its cell, not the woman", () => {
    const { status, document, report } = languages("Klingonees");
    expect([status, document?.people.length, document?.people[0]?.languages]).toEqual(["complete", 1, undefined]);
    expect(report.absent).toEqual([{ place: "p.csv:2:5", reason: "unreadable" }]);
  });
});

describe("importFiles(…, {constants})", () => {
  const nodes = file("nodes.csv", "Id,Label", "a,Aisha", "b,Fatma");
  const edges = file("edges.csv", "Source,Target,Type,Weight", "b,a,Directed,4");
  const columns = { Source: "from", Target: "to", Type: null, Weight: "score" };

  test("importFiles(Gephi's tables, {constants: all of these are trust}) reads people and ties", () => {
    const { status, document } = take([nodes, edges], {
      mapping: {
        "nodes.csv": { format: "persons", columns: { Label: "displayName" } },
        "edges.csv": { format: "ties", columns, constants: { type: "trust" } },
      },
    });
    expect(status).toBe("complete");
    expect(document?.people.map(({ displayName }) => displayName)).toEqual(["Aisha", "Fatma"]);
    expect(document?.ties).toEqual([{ from: "b", to: "a", type: "trust", score: 4 }]);
  });

  test("importFiles(…, {constants for a field that no format has, or a value that the field has not}) is refused", () => {
    const refused = (constants: Record<string, string>) =>
      linesOf(
        take([nodes, edges], {
          mapping: {
            "nodes.csv": { columns: { Label: "displayName" } },
            "edges.csv": { format: "ties", columns, constants },
          },
        }).report.refused,
      );
    expect(refused({ soul: "x" })).toEqual(["document/value-not-allowed mapping/edges.csv/constants"]);
    expect(refused({ type: "hatred" })).toEqual(["document/value-not-allowed edges.csv:2"]);
  });
});
