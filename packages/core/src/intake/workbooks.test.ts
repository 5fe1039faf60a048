import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { importCaps, importFiles, type ImportOptions } from "./index.ts";

// Written by hand after ECMA-376 (.xlsx) and OpenDocument 1.3 (.ods): what Excel, Forms and LibreOffice write of a small sheet.
const asOf = "2026-03-01";
const zipped = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

interface XlsxSheet {
  readonly name?: string;
  readonly state?: string;
  readonly rows: string;
}

function xlsx(
  sheets: readonly XlsxSheet[],
  parts: { readonly workbookPr?: string; readonly strings?: string; readonly head?: string } = {},
) {
  const { workbookPr = "<workbookPr/>", strings = "", head = "" } = parts;
  const list = sheets.map(
    ({ name = "Blad1", state = "visible" }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`,
  );
  const relations = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="x" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return zipped({
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `${head}<workbook xmlns:r="r">${workbookPr}<sheets>${list.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relations.join("")}</Relationships>`,
    "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/><numFmt numFmtId="165" formatCode="0.0&quot;d&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst>${strings}</sst>`,
    ...Object.fromEntries(
      sheets.map(({ rows }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet><dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384"/></cols><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  });
}

const row = (number: number, ...cells: string[]) =>
  `<row r="${number}">${cells.map((text, at) => `<c r="${String.fromCharCode(65 + at)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
const ods = (tables: string, head = "") =>
  zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8(
      `${head}<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });

const take = (bytes: Uint8Array, options: Partial<ImportOptions> = {}) => {
  const { status, document, report } = importFiles([{ name: "m.xlsx", bytes }], { asOf, ...options });
  return {
    status,
    names: document?.people.map(({ displayName }) => displayName),
    ties: document?.ties,
    document,
    report,
  };
};
const codesOf = (problems: readonly { code: string; place: string }[]) =>
  problems.map(({ code, place }) => `${code} ${place}`);

describe("importFiles(an .xlsx workbook)", () => {
  test("importFiles() reads shared, joined and inline texts, numbers, days and formulas by their stored values", () => {
    const strings =
      '<si><t>id</t></si><si><r><t>Ai</t></r><r><t xml:space="preserve">sha</t></r><rPh><t>xx</t></rPh></si><si><t>consentDate</t></si>';
    const rows = [
      `<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>naam</t></is></c><c r="C2" t="str"><f>"con"&amp;"sentState"</f><v>consentState</v></c><c r="D2" t="s"><v>2</v></c><c r="E2" t="inlineStr"><is><t>trede</t></is></c></row>`,
      `<row r="4"><c r="A4" t="inlineStr"><is><t>P-1</t></is></c><c r="B4" t="s"><v>1</v></c><c r="C4" t="inlineStr"><is><t>genoemd</t></is></c><c r="D4" s="1"><v>46056.75</v></c><c r="E4" s="3"><f>1+1</f><v>2</v></c></row>`,
    ];
    const { status, document, report } = take(xlsx([{ rows: rows.join("") }], { strings }));
    expect(status).toBe("complete");
    // 46056 is 3 February 2026, counted from 30 December 1899; its fraction is a time of the day.
    expect(document?.people).toEqual([
      { id: "P-1", displayName: "Aisha", consent: { state: "named", date: "2026-02-03" }, stage: 2 },
    ]);
    expect(report.taken).toEqual([{ place: "m.xlsx[Blad1]:4", list: "people" }]);
  });

  test("importFiles(a workbook of 1904) counts its days from 1904", () => {
    const rows = `${row(1, "id", "consentState", "consentDate")}<row r="2"><c r="A2" t="inlineStr"><is><t>P-1</t></is></c><c r="B2" t="inlineStr"><is><t>genoemd</t></is></c><c r="C2" s="2"><v>44594</v></c></row>`;
    // 46056 − 1462 = 44594.
    expect(
      take(xlsx([{ rows }], { workbookPr: '<workbookPr date1904="1"/>' })).document?.people[0]?.consent?.date,
    ).toBe("2026-02-03");
  });

  test("importFiles(several sheets) reads each that is a known table, and says which it passed over", () => {
    const book = xlsx([
      { name: "Uitleg", rows: row(1, "Beste collega") },
      { name: "Moeders", rows: row(1, "id", "naam") + row(2, "P-1", "Aisha") + row(3, "P-2", "Fatma") },
      { name: "Banden", rows: row(1, "van", "naar", "soort") + row(2, "P-2", "P-1", "kent") },
      { name: "Oud", state: "hidden", rows: row(1, "id", "naam") + row(2, "P-9", "Zohra") },
    ]);
    const { names, ties, report } = take(book);
    expect(names).toEqual(["Aisha", "Fatma"]);
    expect(ties).toEqual([{ from: "P-2", to: "P-1", type: "knows" }]);
    expect(codesOf(report.leftOut)).toEqual([
      "intake/hidden-sheet m.xlsx[Oud]",
      "intake/sheet-not-read m.xlsx[Uitleg]",
    ]);
  });

  test("importFiles(a list without codes, in a workbook) is read as in a text file", () => {
    const rows =
      row(1, "Ouderpunt") +
      row(3, "Naam", "Vertrouwt wie?", "Hoe goed?") +
      row(4, "Aisha Bakkali") +
      row(5, "Fatma", "Aisha", "heel goed");
    const { names, ties } = take(xlsx([{ rows }]));
    expect(names).toEqual(["Aisha B.", "Fatma"]);
    expect(ties?.[0]).toMatchObject({ type: "trust", score: 5 });
  });

  test("R-02 importFiles(a forbidden column on any sheet) refuses everything, by sheet and cell", () => {
    const book = xlsx([
      { rows: row(1, "id") + row(2, "P-1") },
      { name: "B", rows: row(1, "naam", "telefoon") + row(2, "Aisha", "06") },
    ]);
    const { status, report } = take(book);
    expect([status, codesOf(report.refused)]).toEqual(["refused", ["intake/forbidden-column m.xlsx[B]:1:2"]]);
  });
});

describe("importFiles(an .ods workbook)", () => {
  const cell = (text: string, more = "") => `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;

  test("importFiles() reads texts, days and repeated cells and rows, and nothing of notes", () => {
    const table = `<table:table table:name="Blad1"><table:table-row>${cell("id")}${cell("naam")}${cell("consentState")}${cell("consentDate")}<table:table-cell table:number-columns-repeated="16380"/></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-row>${cell("P-1")}<table:table-cell><office:annotation><text:p>bel haar</text:p></office:annotation><text:p>Ai<text:span>sha</text:span></text:p></table:table-cell>${cell("genoemd")}<table:table-cell office:value-type="date" office:date-value="2026-02-03T00:00:00"><text:p>3 feb</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`;
    const hidden = `<table:table table:name="Oud" table:style-name="ta2"><table:table-row>${cell("x")}</table:table-row></table:table>`;
    const { status, document, report } = take(ods(table + hidden));
    expect(status).toBe("complete");
    expect(document?.people).toEqual([
      { id: "P-1", displayName: "Aisha", consent: { state: "named", date: "2026-02-03" } },
    ]);
    expect(report.taken).toEqual([{ place: "m.xlsx[Blad1]:4", list: "people" }]);
    expect(codesOf(report.leftOut)).toEqual(["intake/hidden-sheet m.xlsx[Oud]"]);
  });
});

describe("importFiles(hostile workbooks)", () => {
  const refused = (bytes: Uint8Array) => codesOf(take(bytes).report.refused);
  const doctype = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';

  test.each([
    ["a document type in .xlsx", () => xlsx([{ rows: row(1, "id") + row(2, "P-1") }], { head: doctype })],
    ["a document type in .ods", () => ods("", doctype)],
    ["another archive", () => zipped({ "a.txt": "hello" })],
    ["an archive cut short", () => xlsx([{ rows: row(1, "id") }]).slice(0, 200)],
    ["Excel before 2007, or with a password", () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ["nothing on any sheet", () => xlsx([{ rows: "" }])],
    ["XML that does not end", () => zipped({ "xl/workbook.xml": "<workbook><sheets>" })],
  ])("importFiles(%s) is refused", (_, make) => {
    expect(refused(make())).toEqual(["intake/workbook-unreadable m.xlsx"]);
  });

  /** An archive of one file that declares another size than it has: it stands 24 bytes behind the signature of its entry. */
  function declaring(size: number, bytes: Uint8Array) {
    const signature = [0x50, 0x4b, 1, 2];
    const at = bytes.findLastIndex((_, index) => signature.every((byte, offset) => bytes[index + offset] === byte));
    new DataView(bytes.buffer).setUint32(at + 24, size, true);
    return bytes;
  }

  test("importFiles(a sheet that declares more than the cap) is refused before it is unpacked", () => {
    const bomb = declaring(importCaps.bytesInWorkbook + 1, zipped({ "xl/workbook.xml": "<workbook/>" }));
    expect(refused(bomb)).toEqual(["document/too-large m.xlsx"]);
  });

  test("importFiles(a sheet that unpacks to more than it declares) unpacks no more than that", () => {
    const bytes = declaring(100, zipSync({ "xl/workbook.xml": new Uint8Array(1_000_000) }));
    expect(refused(bytes)).toEqual(["intake/workbook-unreadable m.xlsx"]);
  });

  test("importFiles(cells at the edge of the sheet, a full cell repeated to it) are refused before they are made", () => {
    const edge = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>';
    expect(refused(xlsx([{ rows: row(1, "id") + edge }]))).toEqual(["document/too-large m.xlsx"]);
    expect(refused(xlsx([{ rows: row(1, "id", "x".repeat(importCaps.charactersPerCell + 1)) }]))).toEqual([
      "document/too-large m.xlsx",
    ]);
    const repeated =
      '<table:table><table:table-row><table:table-cell table:number-columns-repeated="999999999"><text:p>x</text:p></table:table-cell></table:table-row></table:table>';
    expect(refused(ods(repeated))).toEqual(["document/too-large m.xlsx"]);
  });
});
