import type { Disclosed } from "../disclosure/disclosed.ts";
import { fromDisclosed } from "../disclosure/from-disclosed.ts";
import type { Count, PartInWords } from "../disclosure/small-counts.ts";
import { countText } from "./count-text.ts";
import { type Cell, csvOf } from "./csv.ts";
import type { ExportedTable } from "./view-tables.ts";

/** What stands in a cell of a report: nothing is an empty cell, several texts are parted by `|`. */
export type TableValue = string | number | boolean | null | undefined | Count | PartInWords | readonly string[];

/** A row of a report, by the name of the column. */
export type TableRow = Readonly<Record<string, TableValue>>;

/**
 * A report as a table for a spreadsheet. The columns are always the same, whatever stands in them, and in their order;
 * a value without a column is left out.
 */
export const exportTableCsv = (rows: Disclosed<readonly TableRow[]>, columns: readonly string[]): Disclosed<string> =>
  fromDisclosed(rows, (all) => {
    const table = tableOfReport(all, columns);
    return csvOf(table.header, table.rows);
  });

/** The same columns and rows, as a table. */
export const tableOfReport = (rows: readonly TableRow[], columns: readonly string[]): ExportedTable => ({
  header: columns,
  rows: rows.map((row) => columns.map((column) => cellOf(row[column]))),
});

function cellOf(value: TableValue): Cell {
  if (value === null || typeof value !== "object") return value ?? undefined;
  if ("kind" in value) return countText(value);
  return value.length === 0 ? undefined : value.join("|");
}
