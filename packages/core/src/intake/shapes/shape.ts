import type { Table, TableRow } from "../table/find-table.ts";

/**
 * A way in which people lay out a table that is none of the product's own formats. Promise: every row that it makes says in
 * which row and columns of the sheet its cells stand, and nothing is made of a cell that is empty.
 */
export interface Shape {
  readonly name: string;
  /** The tables in the product's own formats that a table comes down to; `undefined` where it is not of this shape. */
  readonly toTables: (table: Table) => readonly Table[] | undefined;
}

/** A row made from some cells of a row on the sheet, each with the column in which it stands; `null` for what stands nowhere. */
export const rowFrom = (at: number, cells: readonly (readonly [text: string, column: number | null])[]): TableRow => ({
  at,
  cells: cells.map(([text]) => text),
  columns: cells.map(([, column]) => column),
});
