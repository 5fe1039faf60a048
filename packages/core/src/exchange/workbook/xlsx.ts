import { strToU8, zipSync } from "fflate";
import { asWritten, looksLikeFormula } from "../../base/formula.ts";
import type { Cell } from "../csv.ts";
import type { ExportedTable } from "../view-tables.ts";
import { xmlText } from "../xml-text.ts";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Tables as the sheets of an .xlsx workbook (ECMA-376), by the names of the sheets. Texts stand in it as texts, which nothing
 * evaluates; one that would be a formula once it is copied is marked as text for good, as an apostrophe in front does. The same
 * tables give the same bytes.
 */
export function xlsxOf(tables: Readonly<Record<string, ExportedTable>>): Uint8Array {
  const names = Object.keys(tables);
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/>${names.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${sheetType}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names.map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaged}/relationships">${names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}<Relationship Id="rId${names.length + 1}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      Object.values(tables).map((table, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetOf(table)]),
    ),
  };
  // The day of packing is told by no clock, and without a zone it is the same day everywhere.
  const options = { mtime: "2000-01-01T00:00:00" };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(head + text)])),
    options,
  );
}

const styles = { plain: 0, header: 1, guarded: 2 } as const;

/** A sheet whose header stays in sight. */
function sheetOf({ header, rows }: ExportedTable): string {
  const lines = [
    rowOf(
      1,
      header.map((cell, at) => cellOf(cell, { at, row: 1, style: styles.header })),
    ),
    ...rows.map((row, index) =>
      rowOf(
        index + 2,
        row.map((cell, at) => cellOf(cell, { at, row: index + 2, style: styles.plain })),
      ),
    ),
  ];
  return `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

const rowOf = (row: number, cells: readonly string[]): string => `<row r="${row}">${cells.join("")}</row>`;

function cellOf(
  cell: Cell,
  { at, row, style }: { readonly at: number; readonly row: number; readonly style: number },
): string {
  if (cell === undefined) return "";
  const place = `<c r="${lettersOf(at)}${row}"`;
  if (typeof cell === "number") return `${place} s="${style}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `${place} s="${style}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const shown = looksLikeFormula.test(cell) ? styles.guarded : style;
  return `${place} s="${shown}" t="inlineStr"><is><t xml:space="preserve">${xmlText(asWritten(cell))}</t></is></c>`;
}

/** The letters of a column: 0 is A, 26 is AA. */
const lettersOf = (column: number): string =>
  (column < 26 ? "" : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
