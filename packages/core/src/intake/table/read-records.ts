import type { UnknownReason } from "../../base/answer.ts";
import { problem } from "../../base/errors.ts";
import { tidyCell } from "../cells/tidy.ts";
import { unknownReasonOf } from "../cells/unknown-answers.ts";
import type { Column, ImportContext, Reading, TableRecord } from "../contract.ts";
import { emptyNotes, type Notes } from "../report.ts";
import type { HeaderMatch } from "./headers.ts";
import type { Table } from "./parse-table.ts";

interface RowReading {
  readonly cells: Record<string, unknown>;
  readonly absent: Map<string, UnknownReason>;
  readonly asOf: ImportContext["asOf"];
  readonly notes: Notes;
}

/** Reads the cells of a table. Returns no record of a row with a cell that is refused; blank rows are nothing at all. */
export function readRecords(
  table: Table,
  match: HeaderMatch,
  { asOf }: ImportContext,
): { records: TableRecord[]; notes: Notes } {
  const notes = emptyNotes();
  const columnOf = new Map(match.columns.map(({ column, index }) => [column.field, index + 1]));
  const records: TableRecord[] = [];
  for (const [index, row] of table.rows.entries()) {
    if (row.every((cell) => cell.trim() === "")) continue;
    const place = `${table.name}:${index + 2}`;
    const placeOf = (field: string): string => {
      const column = columnOf.get(field);
      return column === undefined ? place : `${place}:${column}`;
    };
    const refusedBefore = notes.refused.length;
    const cells: Record<string, unknown> = {};
    const absent = new Map<string, UnknownReason>();
    if (row.slice(table.headers.length).some((cell) => cell.trim() !== ""))
      notes.refused.push(problem("intake/cells-beyond-header", `${place}:${table.headers.length + 1}`));
    for (const { column, index: at } of match.columns)
      takeCell(column, { raw: row[at] ?? "", place: placeOf(column.field) }, { cells, absent, asOf, notes });
    if (notes.refused.length === refusedBefore) records.push({ place, cells, absent, placeOf });
  }
  return { records, notes };
}

function takeCell(
  column: Column,
  cell: { raw: string; place: string },
  { cells, absent, asOf, notes }: RowReading,
): void {
  const { text, repairs } = tidyCell(cell.raw);
  const reading = readingOf(column, text, asOf);
  if (reading.kind === "refused") {
    notes.refused.push(problem(reading.code, cell.place, reading.details));
    return;
  }
  for (const repair of repairs) notes.repaired.push(problem(repair, cell.place));
  if (reading.kind === "absent") {
    notes.absent.push({ place: cell.place, reason: reading.reason });
    absent.set(column.field, reading.reason);
    return;
  }
  if (reading.repair !== undefined) notes.repaired.push(problem(reading.repair[0], cell.place, reading.repair[1]));
  cells[column.field] = reading.value;
}

function readingOf({ field, required, read }: Column, text: string, asOf: ImportContext["asOf"]): Reading {
  const reason = unknownReasonOf(text);
  const reading: Reading = reason === undefined ? read(text, asOf) : { kind: "absent", reason };
  return reading.kind === "absent" && required === true
    ? { kind: "refused", code: "intake/missing-value", details: { column: field } }
    : reading;
}
