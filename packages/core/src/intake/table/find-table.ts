import { type Problem, problem } from "../../base/errors.ts";
import { foldName } from "../../base/fold.ts";
import { plainWord } from "../cells/plain-word.ts";
import type { Grid } from "./parse-table.ts";

/** The table on a sheet: its header, and the rows below it. */
export interface Table {
  readonly name: string;
  readonly headers: readonly string[];
  /** The headers as they stand on the sheet, where those of the table are others. */
  readonly sheetHeaders?: readonly string[];
  /** In which row of the sheet the header stands, counted from 1. */
  readonly headerRow: number;
  readonly rows: readonly TableRow[];
  /** In which column of the sheet each header stands, where the table is not laid out as the sheet; `null` for nowhere. */
  readonly headerColumns?: readonly (number | null)[];
  /** Columns that the program which made it adds of its own: nothing of them is taken. */
  readonly programColumns?: readonly string[];
  /** Fields with one value for all rows where no column and no mapping says otherwise. */
  readonly constants?: Readonly<Record<string, string>>;
}

/** A row of a table, and in which row of the sheet it stands. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly at: number;
  /** In which column of the sheet each cell stands, where the table is not laid out as the sheet; `null` for nowhere. */
  readonly columns?: readonly (number | null)[];
  /** The columns whose cell is the lower part of a merged one, and says what the row above says. */
  readonly continued?: ReadonlySet<number>;
}

/** A title, a date and a blank line may stand above a header, not a page of text. */
const deepestHeader = 20;
const totalWords: ReadonlySet<string> = new Set(
  ["totaal", "total", "toplam", "المجموع", "مجموع", "subtotaal", "subtotal"].map(foldName),
);
/** Whether a folded text heads a row or a column of totals. */
export const isTotal = (folded: string): boolean => totalWords.has(folded.split(" ")[0] ?? "");
/** How a note below a table begins: its sign, or a word that says so. */
const noteBegins = /^\s*(?:\*|†|(?:bron|noot|nb|let op|opmerking|source|note|kaynak|not|المصدر|ملاحظة)\s*:)/iu;
const fewestColumnsForNote = 2;

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === "");

/** The rows of a sheet in which a header may stand, from the top. */
export const headerRowsOf = ({ rows }: Grid): number[] =>
  rows.flatMap((row, index) => (isBlank(row) || index >= deepestHeader ? [] : index + 1));

/** A table with what stands around it on its sheet. */
export interface FoundTable {
  readonly table: Table;
  readonly leftOut: readonly Problem[];
}

/**
 * Looks for tables on a sheet: returns the one whose header stands in a given row. What stands above it, the header again on a
 * later page, and a row of totals are no rows of people: they are left out, each with its place.
 */
export function tablesIn({ name, rows, continued }: Grid): (headerRow: number) => FoundTable {
  // Looked at once, wherever the header may stand.
  const firsts = rows.map((cells) => {
    const first = cells.find((cell) => cell.trim() !== "");
    return first === undefined ? undefined : foldName(first);
  });
  const above = headerRowsOf({ name, rows });
  return (headerRow) => {
    const headers = rows[headerRow - 1] ?? [];
    const plainHeaders = headers.map(plainWord);
    const leftOut: Problem[] = above
      .filter((row) => row < headerRow)
      .map((row) => problem("intake/above-header", `${name}:${row}`, { header: headerRow }));
    const kept: TableRow[] = [];
    for (const [index, cells] of rows.entries()) {
      const first = firsts[index];
      if (index < headerRow || first === undefined) continue;
      const code = isHeaderAgain(cells, plainHeaders)
        ? "intake/header-again"
        : isTotal(first)
          ? "intake/total-row"
          : isNote(cells) && headers.length >= fewestColumnsForNote
            ? "intake/note-row"
            : undefined;
      const below = continued?.get(index);
      if (code === undefined) kept.push({ cells, at: index + 1, ...(below === undefined ? {} : { continued: below }) });
      else leftOut.push(problem(code, `${name}:${index + 1}`));
    }
    return { table: { name, headers, sheetHeaders: headers, headerRow, rows: kept }, leftOut };
  };
}

/** A line of text in a row of its own. */
const isNote = (cells: readonly string[]): boolean =>
  cells.filter((cell) => cell.trim() !== "").length === 1 && cells.some((cell) => noteBegins.test(cell));

const isHeaderAgain = (cells: readonly string[], plainHeaders: readonly string[]): boolean =>
  cells.length === plainHeaders.length && cells.every((cell, index) => plainWord(cell) === plainHeaders[index]);
