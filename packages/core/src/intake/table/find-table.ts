import { type Problem, problem } from "../../base/errors.ts";
import { foldName } from "../../base/fold.ts";
import { plainWord } from "../cells/plain-word.ts";
import type { Grid } from "./parse-table.ts";

/** The table on a sheet: its header, and the rows below it. */
export interface Table {
  readonly name: string;
  readonly headers: readonly string[];
  /** In which row of the sheet the header stands, counted from 1. */
  readonly headerRow: number;
  readonly rows: readonly TableRow[];
}

/** A row of a table, and in which row of the sheet it stands. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly at: number;
  /** In which column of the sheet each cell stands, where the table is not laid out as the sheet; `null` for nowhere. */
  readonly columns?: readonly (number | null)[];
}

/** A title, a date and a blank line may stand above a header, not a page of text. */
const deepestHeader = 20;
const totalWords: ReadonlySet<string> = new Set(
  ["totaal", "total", "toplam", "المجموع", "مجموع", "subtotaal", "subtotal"].map(foldName),
);

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === "");

/** The rows of a sheet in which a header may stand, from the top. */
export const headerRowsOf = ({ rows }: Grid): number[] =>
  rows.flatMap((row, index) => (isBlank(row) || index >= deepestHeader ? [] : index + 1));

/**
 * The table whose header stands in a row of a sheet. What stands above it, the header again on a later page, and a row of
 * totals are no rows of people: they are left out, each with its place.
 */
export function tableAt({ name, rows }: Grid, headerRow: number): { table: Table; leftOut: Problem[] } {
  const headers = rows[headerRow - 1] ?? [];
  const again = JSON.stringify(headers.map(plainWord));
  const leftOut: Problem[] = headerRowsOf({ name, rows })
    .filter((row) => row < headerRow)
    .map((row) => problem("intake/above-header", `${name}:${row}`, { header: headerRow }));
  const kept: TableRow[] = [];
  for (const [index, cells] of rows.entries()) {
    if (index < headerRow || isBlank(cells)) continue;
    const code = noPerson(cells, again);
    if (code === undefined) kept.push({ cells, at: index + 1 });
    else leftOut.push(problem(code, `${name}:${index + 1}`));
  }
  return { table: { name, headers, headerRow, rows: kept }, leftOut };
}

function noPerson(cells: readonly string[], header: string) {
  if (JSON.stringify(cells.map(plainWord)) === header) return "intake/header-again" as const;
  const first = foldName(cells.find((cell) => cell.trim() !== "") ?? "");
  return totalWords.has(first) ? ("intake/total-row" as const) : undefined;
}
