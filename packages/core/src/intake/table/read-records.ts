import type { UnknownReason } from "../../base/answer.ts";
import { problem } from "../../base/errors.ts";
import { tidyCell } from "../cells/tidy.ts";
import { unknownReasonOf } from "../cells/unknown-answers.ts";
import { dayOrderOf } from "../cells/dates.ts";
import type { CellContext, Column, ImportContext, Reading, TableRecord } from "../contract.ts";
import { emptyNotes, type Notes } from "../report.ts";
import { type HeaderMatch, shownHeader } from "./headers.ts";
import type { Table, TableRow } from "./find-table.ts";

interface RowReading {
  readonly cells: Record<string, unknown>;
  readonly absent: Map<string, UnknownReason>;
  readonly notes: Notes;
}

/** Reads the cells of a table. Returns no record of a row with a cell that is refused; blank rows are nothing at all. */
export function readRecords(
  table: Table,
  match: HeaderMatch,
  { asOf, timeZone, people }: ImportContext,
): { records: TableRecord[]; notes: Notes } {
  const notes = emptyNotes();
  const columnOf = new Map(match.columns.map(({ column, index }) => [column.field, index + 1]));
  const columnsRead = match.columns.map(({ column, index }) => ({
    column,
    index,
    context: { asOf, timeZone, people, dayOrder: orderIn(table, column, index) },
  }));
  for (const { index, context } of columnsRead)
    if (context.dayOrder === "monthFirst")
      notes.repaired.push(problem("intake/month-first", `${table.name}:${table.headerRow}:${index + 1}`));
  const records: TableRecord[] = [];
  for (const { cells: row, at: rowNumber, columns } of table.rows) {
    const place = `${table.name}:${rowNumber}`;
    const placeOf = (field: string): string => {
      const column = columnOf.get(field);
      const onSheet = column === undefined || columns === undefined ? column : (columns[column - 1] ?? -1) + 1;
      return onSheet === undefined || onSheet === 0 ? place : `${place}:${onSheet}`;
    };
    const headerOf = (field: string): string => headerOnSheet(table, columnOf.get(field), columns) || field;
    const refusedBefore = notes.refused.length;
    const cells: Record<string, unknown> = {};
    const absent = new Map<string, UnknownReason>();
    if (row.slice(table.headers.length).some((cell) => cell.trim() !== ""))
      notes.refused.push(problem("intake/cells-beyond-header", `${place}:${table.headers.length + 1}`));
    for (const { column, index, context } of columnsRead) {
      // A cell that stands nowhere on the sheet is no answer that somebody left out.
      if (columns?.[index] === null && row[index] === "") continue;
      takeCell(
        column,
        { raw: row[index] ?? "", place: placeOf(column.field), header: headerOf(column.field), context },
        { cells, absent, notes },
      );
    }
    for (const { column, value } of match.constants)
      takeCell(
        column,
        { raw: value, place, header: column.field, context: { asOf, timeZone, people, dayOrder: "dayFirst" } },
        { cells, absent, notes },
      );
    const isNone = match.columns.some(({ column }) => column.unknownIsNoRow === true && absent.has(column.field));
    if (notes.refused.length === refusedBefore && !isNone) records.push({ place, cells, absent, placeOf, headerOf });
  }
  return { records, notes };
}

/** Whether somebody was asked for a name and gave none; a question mark is a name that cannot be read. */
const saysNobody = (reading: Reading, text: string): boolean =>
  reading.kind === "absent" && (reading.reason === "declined" || (reading.reason === "notAsked" && text !== ""));

/** The header of a column as it stands on the sheet, where the table may have another. */
function headerOnSheet(
  { headers, sheetHeaders = headers }: Table,
  column: number | undefined,
  columns: TableRow["columns"],
): string {
  if (column === undefined) return "";
  const header = columns === undefined ? headers[column - 1] : sheetHeaders[columns[column - 1] ?? -1];
  return shownHeader(header ?? "").trim();
}

function takeCell(
  column: Column,
  cell: { raw: string; place: string; header: string; context: CellContext },
  { cells, absent, notes }: RowReading,
): void {
  const { text, repairs } = tidyCell(cell.raw);
  const reading = readingOf({ ...column, header: cell.header }, text, { ...cell.context, place: cell.place });
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

function readingOf(
  { required, unknownIsNoRow, read, header }: Column & { readonly header: string },
  text: string,
  context: CellContext,
): Reading {
  const reason = unknownReasonOf(text);
  const reading: Reading = reason === undefined ? read(text, context) : { kind: "absent", reason };
  const mayBeAbsent = required !== true || (unknownIsNoRow === true && saysNobody(reading, text));
  return reading.kind === "absent" && !mayBeAbsent
    ? { kind: "refused", code: "intake/missing-value", details: { column: header } }
    : reading;
}

const orderIn = ({ rows }: Table, { holdsDates }: Column, index: number): CellContext["dayOrder"] =>
  holdsDates === true ? dayOrderOf(rows.map(({ cells }) => cells[index] ?? "")) : "dayFirst";
