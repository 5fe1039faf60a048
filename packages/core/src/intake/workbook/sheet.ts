import { importCaps } from "../caps.ts";
import type { Grid } from "../table/parse-table.ts";
import { TooLargeWorkbook } from "./unzip.ts";

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly rows: readonly (readonly string[])[];
  readonly continued: Grid["continued"];
}

/** Cells merged into one, from its first row and column to its last. */
interface Merged {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/**
 * The cells of a sheet, put where they stand. What a file declares of its size is not believed: a sheet is as large as the
 * cells that hold something, and ends the reading when that is more than any list of people.
 */
export class SheetRows {
  readonly rows: string[][] = [];
  readonly continued = new Map<number, Set<number>>();
  readonly #merged: Merged[] = [];
  #cells = 0;

  put({ row, column, text }: { readonly row: number; readonly column: number; readonly text: string }): void {
    if (text === "") return;
    const { rowsPerFile, columnsPerFile, charactersPerCell } = importCaps;
    if (row >= rowsPerFile || column >= columnsPerFile) throw new TooLargeWorkbook("cells");
    this.#count();
    if (text.length > charactersPerCell) throw new TooLargeWorkbook("charactersInCell");
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push("");
    cells[column] = text;
  }

  /** Remembers a merged cell, which is put where it shows when everything that the sheet holds is known. */
  merge(cells: Merged): void {
    this.#merged.push(cells);
  }

  /** Puts the text of merged cells wherever they show, as far as the sheet holds something. */
  spread(): void {
    const width = this.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
    for (const { row, column, lastRow, lastColumn } of this.#merged) {
      const text = this.rows[row]?.[column] ?? "";
      for (let at = row; text !== "" && at <= Math.min(lastRow, this.rows.length - 1); at++)
        for (let place = column; place <= Math.min(lastColumn, width - 1); place++) {
          this.#count();
          if ((this.rows[at]?.[place] ?? "") === "") this.put({ row: at, column: place, text });
          if (at > row) this.continued.set(at, (this.continued.get(at) ?? new Set()).add(place));
        }
    }
  }

  #count(): void {
    if (++this.#cells > importCaps.cellsPerFile) throw new TooLargeWorkbook("cells");
  }
}
