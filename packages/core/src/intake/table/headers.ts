import { type Problem, problem } from "../../base/errors.ts";
import { isForbiddenName } from "../../model/forbidden.ts";
import { plainWord } from "../cells/plain-word.ts";
import type { Column, TableImporter } from "../contract.ts";
import type { FileReport } from "../report.ts";
import type { Table } from "./parse-table.ts";

const longestHeaderShown = 40;

/** Which column stands where, and what came of the headers that are no column of the format. */
export interface HeaderMatch {
  readonly columns: readonly { readonly column: Column; readonly index: number }[];
  readonly report: NonNullable<FileReport["columns"]>;
  /** Headers that nobody asked for: their contents are not taken. */
  readonly unknown: readonly Problem[];
  readonly leftOut: readonly Problem[];
  /** What makes the whole file unusable. */
  readonly fatal: readonly Problem[];
}

/** From header to field, as the coordinator decided; `null` leaves a column out on purpose. */
export type ColumnMapping = Readonly<Record<string, string | null>>;

/** Headers that name what this product never stores: one of them refuses the whole file. */
export const forbiddenHeaders = ({ name, headers }: Table): Problem[] =>
  headers.flatMap((header, index) =>
    isForbiddenName(header)
      ? [problem("intake/forbidden-column", `${name}:1:${index + 1}`, { column: shownHeader(header) })]
      : [],
  );

/** Finds the columns of a format among the headers of a table, by the given mapping first. */
export function matchHeaders(table: Table, importer: TableImporter, mapping: ColumnMapping = {}): HeaderMatch {
  const fields = table.headers.map((header) => fieldOf(header, importer, mapping));
  const place = (index: number): string => `${table.name}:1:${index + 1}`;
  const headerProblem = (code: "unknown-column" | "duplicate-column" | "column-left-out", index: number): Problem =>
    problem(`intake/${code}`, place(index), { column: shownHeader(table.headers[index] ?? "") });
  const indexes = [...fields.keys()];
  const twice = indexes.filter((index) => isField(fields[index]) && fields.indexOf(fields[index]) < index);
  const missing = importer.columns.filter(({ field, required }) => required === true && !fields.includes(field));
  return {
    columns: importer.columns.flatMap((column) => {
      const index = fields.indexOf(column.field);
      return index < 0 ? [] : [{ column, index }];
    }),
    report: fields.map((field, index) => ({ header: shownHeader(table.headers[index] ?? ""), field: field ?? null })),
    unknown: indexes
      .filter((index) => fields[index] === undefined && hasContent(table, index))
      .map((index) => headerProblem("unknown-column", index)),
    leftOut: indexes.filter((index) => fields[index] === null).map((index) => headerProblem("column-left-out", index)),
    fatal: [
      ...twice.map((index) => headerProblem("duplicate-column", index)),
      ...missing.map(({ field }) => problem("intake/missing-column", `${table.name}:1`, { column: field })),
    ],
  };
}

/** How well the headers fit a format: the number of its columns found, or 0 when a required one is missing. */
export function fitOf(table: Table, importer: TableImporter, mapping?: ColumnMapping): number {
  const { columns, fatal } = matchHeaders(table, importer, mapping);
  return fatal.some(({ code }) => code === "intake/missing-column") ? 0 : columns.length;
}

const isField = (field: string | null | undefined): boolean => typeof field === "string";

const hasContent = ({ headers, rows }: Table, index: number): boolean =>
  (headers[index] ?? "").trim() !== "" || rows.some((row) => (row[index] ?? "").trim() !== "");

function fieldOf(header: string, { columns }: TableImporter, mapping: ColumnMapping): string | null | undefined {
  const given = Object.entries(mapping).find(([name]) => name.trim() === header.trim());
  if (given !== undefined) return given[1];
  const plain = plainWord(header);
  if (plain === "") return undefined;
  return columns.find(({ field, aliases = [] }) => [field, ...aliases].some((name) => plainWord(name) === plain))
    ?.field;
}

const shownHeader = (header: string): string => header.replaceAll(/\p{Cc}/gu, " ").slice(0, longestHeaderShown);
