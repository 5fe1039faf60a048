import type { ErrorCode } from "../base/error-codes.ts";
import { isForbiddenName } from "../model/forbidden.ts";
import type { ImportFile } from "./decode.ts";
import { type ImportMapping, mappingOf, readMapping } from "./mapping.ts";
import { openFile, type TableOnSheet } from "./open-file.ts";
import { relationNamed } from "./shapes/relations.ts";
import { shownHeader } from "./table/headers.ts";
import type { TableRow } from "./table/find-table.ts";

/** What was understood of a column on a sheet. */
export interface DescribedColumn {
  readonly header: string;
  /** Counted from 1. */
  readonly column: number;
  /** In how many rows something stands. */
  readonly filled: number;
  readonly examples: readonly string[];
  /** The field or the relation that it is read as; `null` where nothing is read of it. */
  readonly is: string | null;
  /** Whether she said so, or its heading does. */
  readonly by: "said" | "heading";
  /** It names what is never stored, and holds something. */
  readonly isForbidden: boolean;
  /** It was left out: nothing of it is shown or read. */
  readonly isLeftOut: boolean;
  /** Why nothing is read of it, where that needs nobody: it counts the rows, or a program has added it. */
  readonly because?: ErrorCode;
}

/** A table on a sheet, and what was understood of it. */
export interface DescribedTable {
  readonly file: string;
  readonly name: string;
  readonly headerRow: number;
  /** The format or the shape that it was read as; `null` where it is none. */
  readonly format: string | null;
  readonly columns: readonly DescribedColumn[];
  /** Its rows as they stand, but for what was left out. */
  readonly rows: readonly Pick<TableRow, "at" | "cells">[];
}

/** What the coordinator said of the columns so far. */
export interface DescribeOptions {
  readonly mapping?: ImportMapping;
  readonly leaveOut?: readonly string[];
}

const mostExamples = 3;
const longestExample = 60;

/**
 * What `importFiles` understands of each column of the tables in files, with examples: for whoever reads a file where it is
 * and looks before anything is sent. Files that are no tables have none here, and neither have files that cannot be read.
 *
 * @throws ParentCirclesError only for a mapping that is wrong
 */
export function describeFiles(files: readonly ImportFile[], options: DescribeOptions = {}): DescribedTable[] {
  const mapping = readMapping(options.mapping);
  return files.flatMap((file) => {
    const found: TableOnSheet[] = [];
    const own = mappingOf(mapping, file);
    openFile(file, own, { leaveOut: options.leaveOut ?? [], onTable: (table) => found.push(table) });
    const said = new Set(Object.keys(own.columns ?? {}).map((header) => header.trim()));
    return found.map((table) => described(table, file.name, said));
  });
}

function described({ table, format, parts }: TableOnSheet, file: string, said: ReadonlySet<string>): DescribedTable {
  const { name, headerRow, headers, sheetHeaders = headers, rows } = table;
  const fields = fieldsByColumn(parts);
  const leftOut = new Map(parts.flatMap(({ match }) => match.leftOut.map(({ place, code }) => [place, code] as const)));
  const columns = sheetHeaders.flatMap((header, index): DescribedColumn[] => {
    const cells = rows.map(({ cells: row }) => (row[index] ?? "").trim()).filter((cell) => cell !== "");
    const isLeftOut = header.trim() !== "" && (headers[index] ?? "") === "";
    if (header.trim() === "" && cells.length === 0) return [];
    const field = fields.get(index) ?? null;
    const because = leftOut.get(`${name}:${headerRow}:${index + 1}`);
    return [
      {
        header: shownHeader(header),
        column: index + 1,
        filled: cells.length,
        examples: [...new Set(cells)].slice(0, mostExamples).map((cell) => cell.slice(0, longestExample)),
        is: field === "to" && format === "list" ? (relationNamed(headers[index] ?? "") ?? null) : field,
        by: said.has(header.trim()) ? "said" : "heading",
        isForbidden: isForbiddenName(header) && cells.length > 0,
        isLeftOut,
        ...(because === undefined ? {} : { because }),
      },
    ];
  });
  return { file, name, headerRow, format: format ?? null, columns, rows: rows.map(({ at, cells }) => ({ at, cells })) };
}

/** By column of the sheet, counted from 0, the field that is read there first. */
function fieldsByColumn(parts: TableOnSheet["parts"]): ReadonlyMap<number, string> {
  const fields = new Map<number, string>();
  for (const { table, match } of parts)
    for (const { column, index } of match.columns) {
      const fixed = table.headerColumns?.[index];
      const places =
        fixed === undefined
          ? new Set(table.rows.map(({ columns }) => (columns === undefined ? index : columns[index])))
          : [fixed];
      for (const place of places) if (typeof place === "number" && !fields.has(place)) fields.set(place, column.field);
    }
  return fields;
}
