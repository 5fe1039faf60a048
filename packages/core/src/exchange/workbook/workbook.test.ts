import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { importFiles } from "@parent-circles/core/intake";
import { asOf, keyFigure, mother, smallNetwork, trusts } from "../../../../../test/support/parents.ts";
import pendrecht from "../../../../../examples/data/pendrecht.json" with { type: "json" };
import { forCareTeam } from "../../disclosure/for-care-team.ts";
import { viewFor } from "../../disclosure/view-for.ts";
import { readNetwork } from "../../model/read-network.ts";
import type { TableRow } from "../export-table.ts";
import { exportTableXlsx, exportViewXlsx } from "./index.ts";
import { xlsxOf } from "./xlsx.ts";

const filesIn = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

describe("xlsxOf(tables)", () => {
  test("xlsxOf() has a sheet a table, its header in bold and in sight, numbers as numbers and truths as truths", () => {
    const files = filesIn(
      xlsxOf({
        "A & B": {
          header: ["naam", "n"],
          rows: [
            ["Aisha", 1.5],
            [undefined, true],
          ],
        },
      }),
    );
    expect(files["xl/workbook.xml"]).toContain('<sheet name="A &amp; B" sheetId="1" r:id="rId1"/>');
    const sheet = files["xl/worksheets/sheet1.xml"];
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve">naam</t></is></c>');
    expect(sheet).toContain('<c r="B2" s="0"><v>1.5</v></c>');
    expect(sheet).toContain('<row r="3"><c r="B3" s="0" t="b"><v>1</v></c></row>');
  });

  test.each(["=1+1", "+31", "-2", "@x", '=HYPERLINK("x")', "＝1+1", "Koffie;=1"])(
    "xlsxOf(%j) holds a text, marked as such where it looks like a formula: no cell has one",
    (text) => {
      const sheet = filesIn(xlsxOf({ a: { header: ["a"], rows: [[text]] } }))["xl/worksheets/sheet1.xml"] ?? "";
      expect(sheet).not.toContain("<f>");
      expect(sheet).toMatch(text.startsWith("K") ? /<c r="A2" s="0" t="inlineStr">/ : /<c r="A2" s="2" t="inlineStr">/);
      const styles = filesIn(xlsxOf({}))["xl/styles.xml"];
      expect(styles?.match(/<xf [^>]*>/g)?.at(-1)).toContain('quotePrefix="1"');
    },
  );

  test("xlsxOf(a wide table) names its columns as a spreadsheet does", () => {
    const header = Array.from({ length: 703 }, (_, index) => `c${index}`);
    const sheet = filesIn(xlsxOf({ a: { header, rows: [] } }))["xl/worksheets/sheet1.xml"] ?? "";
    const places = [...sheet.matchAll(/<c r="([A-Z]+)1"/g)].map(([, letters]) => letters);
    expect([places[0], places[25], places[26], places[701], places[702]]).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  });

  test("xlsxOf(the same tables) gives the same bytes, on any day", () => {
    const tables = { a: { header: ["a"], rows: [["x"]] } };
    expect(xlsxOf(tables)).toEqual(xlsxOf(structuredClone(tables)));
    // The day of packing stands in each entry: 1 January 2000, in the form of MS-DOS.
    expect(new DataView(xlsxOf(tables).buffer).getUint16(12, true)).toBe((20 << 9) | (1 << 5) | 1);
  });
});

describe("exportViewXlsx(view)", () => {
  const network = smallNetwork({
    people: [mother("m1", { displayName: "=Naima", stage: 1 }), keyFigure("k1", { displayName: "'=Aisha" })],
    institutions: [{ id: "s1", name: "De Brink", kind: "school" }],
    ties: [trusts("m1", "k1", { score: 4, reportedBy: "truster", date: "2026-02-01" })],
  });

  test("X-03 exportViewXlsx() is read in again, whole, formulas included", () => {
    const view = viewFor(network, { role: "coordinator", asOf });
    const { document, status } = importFiles([{ name: "n.xlsx", bytes: exportViewXlsx(view) }], { asOf });
    expect(status).toBe("complete");
    expect(document?.people.map(({ id, displayName, stage }) => [id, displayName, stage])).toEqual([
      ["k1", "'=Aisha", undefined],
      ["m1", "=Naima", 1],
    ]);
    expect(document?.institutions).toEqual([{ id: "s1", name: "De Brink", kind: "school" }]);
    expect(document?.ties).toMatchObject([{ from: "m1", to: "k1", type: "trust" }]);
  });

  test("R-34 R-38 exportViewXlsx() has no person, column or count that the view has not", () => {
    const files = filesIn(exportViewXlsx(viewFor(readNetwork(pendrecht), { role: "public", asOf })));
    expect(Object.values(files).join("")).not.toMatch(/P-[KM]\d|consent|stage/);
    // Pendrecht has 9 key figures and coaches in the first circle: outside they are about ten, and no number is exact.
    expect(files["xl/worksheets/sheet4.xml"]).toContain(">~10<");
    expect(files["xl/worksheets/sheet4.xml"]).not.toContain("<v>");
  });
});

test("exportTableXlsx(rows, {columns, sheet}) has the columns of the CSV, and a name that a spreadsheet takes", () => {
  const all: TableRow[] = [{ what: "=a", count: { kind: "fewerThan", limit: 5 }, who: ["x", "y"] }];
  const rows = forCareTeam(smallNetwork(), { role: "coach", asOf }, () => all);
  const files = filesIn(exportTableXlsx(rows, { columns: ["what", "count", "who"], sheet: "x".repeat(40) }));
  expect(files["xl/workbook.xml"]).toContain(`name="${"x".repeat(31)}"`);
  expect([...(files["xl/worksheets/sheet1.xml"] ?? "").matchAll(/preserve">([^<]*)</g)].map(([, text]) => text)).toEqual([
    "what", "count", "who", "=a", "&lt;5", "x|y",
  ]); // prettier-ignore
});
