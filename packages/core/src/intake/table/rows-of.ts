import type * as z from "zod/mini";
import { type Problem, problem } from "../../base/errors.ts";
import { rowSchemas } from "../../model/document.ts";
import { problemsOf } from "../../model/problems-of.ts";
import type { RowList } from "../../model/network.ts";
import type { Column, Draft, DraftRow, TableRecord } from "../contract.ts";
import { emptyNotes } from "../report.ts";

/** Lists of reports: the same one twice is an upload gone wrong, and would count double. */
const reports: ReadonlySet<RowList> = new Set(["ties", "nominations"]);

/** Where the records of a table go. */
export interface Destination {
  readonly list: RowList;
  readonly columns: readonly Column[];
}

/**
 * Makes each record a row of the document, every cell at its column's path, and has the document's own schema judge it.
 * A row that the schema refuses is noted by the place of its cell; a report that stands twice is taken once.
 */
export function rowsOf(records: readonly TableRecord[], destination: Destination): Pick<Draft, "rows" | "notes"> {
  const notes = emptyNotes();
  const rows: DraftRow[] = [];
  const firstPlaces = new Map<string, string>();
  for (const record of records) {
    const row = rowOf(record, destination);
    const problems = schemaProblems(row);
    const key = reports.has(row.list) ? JSON.stringify(row.value) : undefined;
    const first = key === undefined ? undefined : firstPlaces.get(key);
    if (problems.length > 0) notes.refused.push(...problems);
    else if (first !== undefined) notes.leftOut.push(problem("intake/repeated-row", record.place, { first }));
    else rows.push(row);
    if (key !== undefined) firstPlaces.set(key, first ?? record.place);
  }
  return { rows, notes };
}

function rowOf({ cells, place, placeOf }: TableRecord, { list, columns }: Destination): DraftRow {
  const value: Record<string, unknown> = {};
  for (const { field, path = [field] } of columns) if (Object.hasOwn(cells, field)) put(value, path, cells[field]);
  return { list, value, place, placeOf: (pointer) => placeOf(fieldAt(pointer, columns)) };
}

function put(target: Record<string, unknown>, [key = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length > 0) put((target[key] ??= {}) as Record<string, unknown>, rest, value);
  else Object.assign(target, { [key]: value });
}

/** The field whose value lies at, above or below a pointer. */
const fieldAt = (pointer: string, columns: readonly Column[]): string =>
  columns.find(({ field, path = [field] }) => `${pointer}/`.startsWith(`/${path.join("/")}/`))?.field ?? "";

function schemaProblems({ list, value, placeOf }: DraftRow): Problem[] {
  const schema: z.ZodMiniType = rowSchemas[list];
  const result = schema.safeParse(value, { reportInput: true });
  return result.success
    ? []
    : problemsOf(result.error).map(({ code, place, details }) => problem(code, placeOf(place), details));
}
