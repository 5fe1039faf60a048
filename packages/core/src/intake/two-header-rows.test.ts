import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { importFiles, type ImportFile } from "./index.ts";

// After sheets in which a heading stands over several columns, or a cell was merged with those beside or below it.
const take = (...files: ImportFile[]) => importFiles(files, { asOf: "2026-03-01" });
const csv = (...lines: string[]): ImportFile => ({ name: "m.csv", text: lines.join("\n") });
type Taken = ReturnType<typeof take>;
const tiesOf = ({ document }: Taken) => {
  const names = new Map(document?.people.map(({ id, displayName }) => [id, displayName]));
  return document?.ties?.map(({ from, to, type, score }) =>
    [names.get(from), names.get(to), type, ...(score === undefined ? [] : [score])].join(" "),
  );
};
const refusedBy = ({ report }: Taken) => report.refused.map(({ code, place }) => `${code} ${place}`);

const people = ["Aisha;Bakkali;;;", "Fatma;Yılmaz;Aisha;;", "Samira;;Aisha;Fatma;"];

describe("importFiles(two header rows)", () => {
  test.each([
    ["numbers", [";;Vertrouwt;;", "Voornaam;Achternaam;1;2;3"]],
    ["words for a name", ["Moeder;;Vertrouwt;;", "Voornaam;Achternaam;naam 1;naam 2;naam 3"]],
    ["in Turkish", [";;Kime güveniyor?;;", "Adı;Soyadı;1;2;3"]],
    ["in Arabic", [";;بمن تثق؟;;", "الاسم;اسم العائلة;1;2;3"]],
    ["in English", ["Mother;;Trusts;;", "First name;Last name;1;2;3"]],
    ["below a title and a blank row", ["Lijst van maart;;;;", ";;;;", ";;Vertrouwt;;", "Voornaam;Achternaam;1;2;3"]],
  ])("importFiles(a heading over three columns of names) reads each name as one whom she trusts: %s", (_, header) => {
    const result = take(csv(...header, ...people));
    expect(tiesOf(result)).toEqual(["Fatma Y. Aisha B. trust", "Samira Aisha B. trust", "Samira Fatma Y. trust"]);
    expect(refusedBy(result)).toEqual([]);
  });

  test("importFiles(a score beside each name below the heading) gives each name its own", () => {
    const result = take(
      csv(";Vertrouwt;;;", "Naam;wie;cijfer;wie;cijfer", "Aisha;;;;", "Fatma;;;;", "Samira;Aisha;4;Fatma;2"),
    );
    expect(tiesOf(result)).toEqual(["Samira Aisha trust 4", "Samira Fatma trust 2"]);
  });

  test("importFiles(both rows again on the next page) makes nobody of them, and places are those of the sheet", () => {
    const header = [";Vertrouwt;", "Naam;1;2"];
    const result = take(csv(...header, "Aisha;;", ...header, "Fatma;Aisha;", "Samira;Samira;"));
    expect(result.document?.people).toHaveLength(3);
    expect(refusedBy(result)).toEqual(["document/self-tie m.csv:7"]);
  });

  test.each([
    [["Naam;Vertrouwt;;", "Aisha;;;", "Fatma;Aisha;;", "Samira;Aisha;Fatma;"]],
    [["Wie vertrouwt wie;;;", "Naam;Vertrouwt;;", "Aisha;;;", "Fatma;Aisha;;", "Samira;Aisha;Fatma;"]],
  ])(
    "importFiles(names in columns without a heading of their own) reads them as the heading to their left: %j",
    (lines) => {
      const result = take(csv(...lines));
      expect(tiesOf(result)).toEqual(["Fatma Aisha trust", "Samira Aisha trust", "Samira Fatma trust"]);
    },
  );

  test("importFiles(numbers in a column without a heading) takes them for nothing, and says so", () => {
    const result = take(csv("Naam;Vertrouwt;", "Aisha;;06", "Fatma;Aisha;07"));
    expect(tiesOf(result)).toEqual(["Fatma Aisha trust"]);
    expect(refusedBy(result)).toEqual(["intake/unknown-column m.csv:1:3"]);
  });

  test("importFiles(a heading over names across) is a matrix as before", () => {
    const result = take(csv(";Vertrouwt;;", ";Aisha;Fatma;Samira", "Aisha;;4;", "Fatma;;;", "Samira;5;;"));
    expect(tiesOf(result)).toEqual(["Aisha Fatma trust 4", "Samira Aisha trust 5"]);
  });

  test("R-02 importFiles(a heading that names what is never stored, over two columns) refuses the file", () => {
    const result = take(csv(";Telefoon;;Vertrouwt;", "Naam;thuis;werk;1;2", "Aisha;010;020;;", "Fatma;;;Aisha;"));
    expect(result.status).toBe("refused");
    expect(refusedBy(result)).toEqual(["intake/forbidden-column m.csv:2:2", "intake/forbidden-column m.csv:2:3"]);
  });
});

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const xlsx = (rows: readonly Readonly<Record<string, string>>[], merged: readonly string[]): ImportFile => {
  const cells = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${Object.entries(row)
        .map(([letter, text]) => cell(`${letter}${at + 1}`, text))
        .join("")}</row>`,
  );
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`);
  const parts = {
    "xl/workbook.xml": '<workbook><sheets><sheet name="Blad1" id="r1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="r1" Target="worksheets/s.xml"/></Relationships>',
    "xl/worksheets/s.xml": `<worksheet><sheetData>${cells.join("")}</sheetData><mergeCells>${merges.join("")}</mergeCells></worksheet>`,
  };
  return {
    name: "m.xlsx",
    bytes: zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))),
  };
};

describe("importFiles(a workbook with merged cells)", () => {
  test("importFiles(.xlsx, a heading merged over its columns, and one over both header rows)", () => {
    const sheet = xlsx(
      [
        { A: "Moedergroep De Brink" },
        { A: "Naam", B: "Vertrouwt" },
        { B: "1", C: "2" },
        { A: "Aisha" },
        { A: "Fatma", B: "Aisha" },
        { A: "Samira", B: "Fatma", C: "Aisha" },
      ],
      ["A1:C1", "A2:A3", "B2:C2"],
    );
    const result = take(sheet);
    expect(tiesOf(result)).toEqual(["Fatma Aisha trust", "Samira Fatma trust", "Samira Aisha trust"]);
    expect([result.status, result.document?.people.length]).toEqual(["complete", 3]);
  });

  test("importFiles(.xlsx, one woman in a cell over three rows) is one woman who trusts three", () => {
    const sheet = xlsx(
      [
        { A: "Naam", B: "Vertrouwt wie?", C: "Hoe goed?" },
        { A: "Aisha" },
        { A: "Samira", B: "Aisha", C: "4" },
        { B: "Fatma", C: "2" },
        { B: "Leyla", C: "5" },
        { A: "Fatma" },
      ],
      ["A3:A5"],
    );
    const result = take(sheet);
    expect(tiesOf(result)).toEqual(["Samira Aisha trust 4", "Samira Fatma trust 2", "Samira Leyla trust 5"]);
    expect(result.document?.people.map(({ displayName }) => displayName).toSorted()).toEqual([
      "Aisha",
      "Fatma",
      "Leyla",
      "Samira",
    ]);
    expect(result.status).toBe("complete");
  });

  test("importFiles(.ods, the same) reads what is spanned", () => {
    const one = (text: string, spans = "") => `<table:table-cell ${spans}><text:p>${text}</text:p></table:table-cell>`;
    const covered = "<table:covered-table-cell/>";
    const rows = [
      one("Naam", 'table:number-rows-spanned="2"') + one("Vertrouwt", 'table:number-columns-spanned="2"') + covered,
      covered + one("1") + one("2"),
      one("Aisha"),
      one("Fatma", 'table:number-rows-spanned="2"') + one("Aisha"),
      covered + one("Samira"),
    ];
    const xml = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:spreadsheet><table:table table:name="B">${rows.map((cells) => `<table:table-row>${cells}</table:table-row>`).join("")}</table:table></office:spreadsheet></office:document-content>`;
    const bytes = zipSync({
      mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
      "content.xml": strToU8(xml),
    });
    expect(tiesOf(take({ name: "m.ods", bytes }))).toEqual(["Fatma Aisha trust", "Fatma Samira trust"]);
  });

  test("importFiles(.xlsx, cells said to be merged to the edge, ten thousand times) costs what the sheet holds", () => {
    const began = performance.now();
    const many = Array.from({ length: 10_000 }, () => "A1:XFD1048576");
    const result = take(xlsx([{ A: "Naam" }, { A: "Aisha" }, { A: "Fatma", D: "x" }], many));
    expect(result.status).not.toBe("complete");
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
