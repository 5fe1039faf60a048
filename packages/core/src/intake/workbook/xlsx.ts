import { importCaps } from "../caps.ts";
import { addDays, calendarDate } from "../../base/time.ts";
import { type Sheet, SheetRows } from "./sheet.ts";
import { textsIn, TooLargeWorkbook } from "./unzip.ts";
import { readXml, UnreadableWorkbook } from "./xml.ts";

const isWanted = (name: string): boolean =>
  /^xl\/(?:workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/[^/]+\.xml$/i.test(
    name,
  );

const nothing = (): void => undefined;

/** Reads the sheets of an Excel workbook: stored values alone, never a formula, a link or a macro. */
export function readXlsx(bytes: Uint8Array): Sheet[] {
  const files = textsIn(bytes, isWanted);
  const workbook = files.get("xl/workbook.xml");
  if (workbook === undefined) throw new UnreadableWorkbook("xlsx");
  const { sheets, is1904 } = sheetsOf(workbook);
  const targets = targetsOf(files.get("xl/_rels/workbook.xml.rels") ?? "<none/>");
  const context = {
    strings: stringsIn(files.get("xl/sharedStrings.xml") ?? "<none/>"),
    isDate: dateStylesIn(files.get("xl/styles.xml") ?? "<none/>"),
    is1904,
  };
  return sheets.flatMap(({ name, relation, isHidden }) => {
    const xml = files.get(`xl/${(targets.get(relation) ?? "").replace(/^\/?(?:xl\/)?/, "")}`);
    if (xml === undefined) return [];
    const { rows, continued } = cellsIn(xml, context);
    return [{ name, isHidden, rows, continued }];
  });
}

function sheetsOf(xml: string) {
  const sheets: { name: string; relation: string; isHidden: boolean }[] = [];
  let is1904 = false;
  readXml(xml, {
    open: (name, attribute) => {
      if (name === "workbookPr") is1904 = /^(?:1|true)$/.test(attribute("date1904"));
      if (name === "sheet")
        sheets.push({
          name: attribute("name"),
          relation: attribute("id"),
          isHidden: attribute("state").includes("idden"),
        });
    },
    close: nothing,
    text: nothing,
  });
  return { sheets, is1904 };
}

function targetsOf(xml: string): Map<string, string> {
  const targets = new Map<string, string>();
  const open = (name: string, attribute: (key: string) => string): void => {
    if (name === "Relationship") targets.set(attribute("Id"), attribute("Target"));
  };
  readXml(xml, { open, close: nothing, text: nothing });
  return targets;
}

/** The texts that cells share: the runs of one joined, the readings beside Chinese and Japanese signs left out. */
function stringsIn(xml: string): string[] {
  const strings: string[] = [];
  let inText = false;
  let inReading = false;
  readXml(xml, {
    open: (name) => {
      if (name === "si" && strings.push("") > importCaps.cellsPerFile) throw new TooLargeWorkbook("cells");
      inText = name === "t";
      inReading ||= name === "rPh";
    },
    close: (name) => {
      if (name === "rPh") inReading = false;
      inText = false;
    },
    text: (text) => {
      if (inText && !inReading) strings[strings.length - 1] += text;
    },
  });
  return strings;
}

const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Which styles of cells show a number as a day. */
function dateStylesIn(xml: string): (style: number) => boolean {
  const custom = new Set<number>();
  const formats: number[] = [];
  let inCells = false;
  readXml(xml, {
    open: (name, attribute) => {
      if (name === "numFmt" && showsDay(attribute("formatCode"))) custom.add(Number(attribute("numFmtId")));
      inCells ||= name === "cellXfs";
      if (name === "xf" && inCells) formats.push(Number(attribute("numFmtId")));
    },
    close: (name) => {
      if (name === "cellXfs") inCells = false;
    },
    text: nothing,
  });
  return (style) => builtInDates.has(formats[style] ?? 0) || custom.has(formats[style] ?? 0);
}

const showsDay = (format: string): boolean => /[dyj]/i.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ""));

interface Context {
  readonly strings: readonly string[];
  readonly isDate: (style: number) => boolean;
  readonly is1904: boolean;
}

function cellsIn(xml: string, context: Context): SheetRows {
  const sheet = new SheetRows();
  let [row, column, text, type, style] = [-1, -1, "", "", 0];
  let inValue = false;
  readXml(xml, {
    open: (name, attribute) => {
      if (name === "row") [row, column] = [Number(attribute("r") || row + 2) - 1, -1];
      if (name === "c") {
        [column, text] = [columnOf(attribute("r")) ?? column + 1, ""];
        [type, style] = [attribute("t"), Number(attribute("s") || 0)];
      }
      if (name === "mergeCell") mergeAt(attribute("ref"), sheet);
      inValue = name === "v" || name === "t";
    },
    close: (name) => {
      inValue = false;
      if (name === "c") sheet.put({ row, column, text: shownText({ text, type, style }, context) });
    },
    text: (found) => {
      if (inValue) text += found;
    },
  });
  sheet.spread();
  return sheet;
}

/** Remembers a merged range: `A1:C2`. */
function mergeAt(range: string, sheet: SheetRows): void {
  const [from = "", to = ""] = range.split(":");
  const [column, lastColumn] = [columnOf(from), columnOf(to)];
  const [row = NaN, lastRow = NaN] = [from, to].map((address) => Number(/\d+$/.exec(address)?.[0]) - 1);
  if (column === undefined || lastColumn === undefined || Number.isNaN(row + lastRow)) return;
  sheet.merge({ row, column, lastRow, lastColumn });
}

/** The column of an address: `B3` is 1. */
function columnOf(address: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(address)?.[0];
  return letters === undefined
    ? undefined
    : Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function shownText(
  { text, type, style }: { readonly text: string; readonly type: string; readonly style: number },
  { strings, isDate, is1904 }: Context,
): string {
  if (type === "s") return strings[Number(text)] ?? "";
  if (type === "b") return text === "1" ? "true" : "false";
  if (type !== "" && type !== "n") return text;
  const serial = Number(text);
  if (text === "" || !isDate(style) || !(serial >= 1 && serial < 2_958_466)) return text;
  return addDays(calendarDate(is1904 ? "1904-01-01" : "1899-12-30"), Math.floor(serial));
}
