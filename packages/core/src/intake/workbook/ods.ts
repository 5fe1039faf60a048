import { type Sheet, SheetRows } from "./sheet.ts";
import { textsIn } from "./unzip.ts";
import { readXml, UnreadableWorkbook } from "./xml.ts";

/** Reads the sheets of an OpenDocument workbook, as LibreOffice writes it: stored values alone, never a formula. */
export function readOds(bytes: Uint8Array): Sheet[] {
  const xml = textsIn(bytes, (name) => name === "content.xml").get("content.xml");
  if (xml === undefined) throw new UnreadableWorkbook("ods");
  const sheets: (Sheet & { readonly cells: SheetRows })[] = [];
  const hidden = new Set<string>();
  let [style, row, column, repeat, rowRepeat] = ["", 0, 0, 1, 1];
  let [value, text, isText, isNote] = ["", "", false, false];
  const put = (): void => {
    const shown = value === "" ? text : value;
    // Empty cells are repeated to the edge of the sheet; a full one that is repeated stands there as often.
    for (let at = 0; at < (shown === "" ? 0 : repeat); at++)
      sheets.at(-1)?.cells.put({ row, column: column + at, text: shown });
    column += repeat;
  };
  readXml(xml, {
    open: (name, attribute) => {
      if (name === "style") style = attribute("name");
      if (name === "table-properties" && attribute("display") === "false") hidden.add(style);
      if (name === "table") {
        const cells = new SheetRows();
        sheets.push({
          name: attribute("name"),
          isHidden: hidden.has(attribute("style-name")),
          rows: cells.rows,
          continued: cells.continued,
          cells,
        });
        row = 0;
      }
      if (name === "table-row") [column, rowRepeat] = [0, Number(attribute("number-rows-repeated") || 1)];
      if (name === "table-cell" || name === "covered-table-cell") {
        repeat = Number(attribute("number-columns-repeated") || 1);
        value = attribute("date-value").slice(0, 10) || attribute("boolean-value") || attribute("value");
        text = "";
        const columns = Number(attribute("number-columns-spanned") || 1);
        const rows = Number(attribute("number-rows-spanned") || 1);
        if (columns > 1 || rows > 1)
          sheets.at(-1)?.cells.merge({ row, column, lastRow: row + rows - 1, lastColumn: column + columns - 1 });
      }
      if (name === "p" && text !== "" && !isNote) text += "\n";
      if (name === "s") text += " ";
      isNote ||= name === "annotation";
      isText ||= name === "p" && !isNote;
    },
    close: (name) => {
      if (name === "p") isText = false;
      if (name === "annotation") isNote = false;
      if (name === "table-cell" || name === "covered-table-cell") put();
      if (name === "table-row") row += rowRepeat;
    },
    text: (found) => {
      if (isText) text += found;
    },
  });
  for (const { cells } of sheets) cells.spread();
  return sheets.map(({ name, isHidden, rows, continued }) => ({ name, isHidden, rows, continued }));
}
