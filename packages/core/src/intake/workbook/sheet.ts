import { importCaps } from "../caps.ts";
import { TooLargeWorkbook } from "./unzip.ts";

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly string[])[];
}

/**
 * The cells of a sheet, put where they stand. What a file declares of its size is not believed: a sheet is as large as the
 * cells that hold something, and ends the reading when that is more than any list of people.
 */
export class SheetRows {
  readonly rows: string[][] = [];
  #cells = 0;

  put({ row, column, text }: { readonly row: number; readonly column: number; readonly text: string }): void {
    if (text === "") return;
    const { rowsPerFile, columnsPerFile, cellsPerFile, charactersPerCell } = importCaps;
    if (row >= rowsPerFile || column >= columnsPerFile || ++this.#cells > cellsPerFile)
      throw new TooLargeWorkbook("cells");
    if (text.length > charactersPerCell) throw new TooLargeWorkbook("charactersInCell");
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push("");
    cells[column] = text;
  }
}
