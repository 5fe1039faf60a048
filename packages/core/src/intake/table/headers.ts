import { type Problem, problem } from "../../base/errors.ts";
import { plainDigits } from "../../base/fold.ts";
import { isForbiddenName } from "../../model/forbidden.ts";
import { plainHeader, plainWord } from "../cells/plain-word.ts";
import type { Column, TableImporter } from "../contract.ts";
import type { FileReport } from "../report.ts";
import type { Table } from "./find-table.ts";

const longestHeaderShown = 40;

type HeaderCode =
  | "row-numbers"
  | "weight-column"
  | "unknown-column"
  | "duplicate-column"
  | "column-left-out"
  | "platform-column"
  | "computed-column";

/** Columns of the product's own exports that it computes anew; `band` is a Dutch heading for the kind of tie, where there is no other. */
const computedColumns: ReadonlySet<string> = new Set([
  "circle", "reach", "asker", "via", "probability", "soleRoutes", "band", "uncertainty",
]); // prettier-ignore

/** Columns that questionnaire platforms add of their own: about the sending of a form, never about a person. */
const platformColumns: ReadonlySet<string> = new Set([
  "_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status", "_submitted_by", "__version__", "_tags",
  "_index", "start", "end", "today", "deviceid", "submissiondate", "meta-instanceid", "instanceid", "key", "formhub/uuid",
  "start time", "completion time", "begintijd", "tijd van voltooien", "last modified time", "tijd van laatste wijziging",
  "timestamp", "tijdstempel", "zaman damgası", "طابع زمني", "total points", "quiz feedback", "interval",
]); // prettier-ignore
const isPlatformColumn = (header = "", { programColumns = [] }: Pick<Table, "programColumns"> = {}): boolean =>
  platformColumns.has(header.replaceAll("\u00A0", " ").trim().toLowerCase()) || programColumns.includes(header);
/** How thick a line is drawn, or how often something was counted: never how much somebody trusts. */
const weightColumns: ReadonlySet<string> = new Set(["weight", "strength"]);
const isWeight = (header = ""): boolean => weightColumns.has(plainWord(header));

/** Which column stands where, and what came of the headers that are no column of the format. */
export interface HeaderMatch {
  readonly columns: readonly { readonly column: Column; readonly index: number }[];
  /** Fields with one value for all rows, in place of a column. */
  readonly constants: readonly { readonly column: Column; readonly value: string }[];
  readonly report: NonNullable<FileReport["columns"]>;
  /** Headers that nobody asked for: their contents are not taken. */
  readonly unknown: readonly Problem[];
  readonly leftOut: readonly Problem[];
  /** What makes the whole file unusable. */
  readonly fatal: readonly Problem[];
}

/** What the coordinator decided of the columns of one file. */
export interface ColumnMapping {
  /** From header to field; `null` leaves a column out on purpose. */
  readonly columns?: Readonly<Record<string, string | null>> | undefined;
  /** From field to the value that every row has. */
  readonly constants?: Readonly<Record<string, string>> | undefined;
}

/** What may come of columns that name what this product never stores. */
export interface ForbiddenColumns {
  /** Each with its place; one of them refuses the whole file. */
  readonly refused: readonly Problem[];
  readonly leftOut: readonly Problem[];
}

/**
 * Headers that name what this product never stores. A column that holds nothing is nothing, as the own columns of
 * questionnaires often are, and as one is in which every answer is that there is none ("anonymous" of Microsoft Forms).
 */
export function forbiddenColumns(table: Table): ForbiddenColumns {
  const found = table.headers.flatMap((header, index) => (isForbiddenName(header) ? [{ header, index }] : []));
  const said = (code: "forbidden-column" | "empty-column", { header, index }: (typeof found)[0]) =>
    problem(`intake/${code}`, placeIn(table, index), { column: shownHeader(header) });
  const holdsAnswer = ({ index }: (typeof found)[0]): boolean =>
    table.rows.some(({ cells }) => !saysNothing.has(plainWord(cells[index] ?? "")));
  const full = found.filter(holdsAnswer);
  return {
    refused: full.map((column) => said("forbidden-column", column)),
    leftOut: found.filter((column) => !full.includes(column)).map((column) => said("empty-column", column)),
  };
}

const saysNothing: ReadonlySet<string> = new Set(["", "anonymous", "anoniem", "anonim", "مجهول"].map(plainWord));

/** The place of a column's header on its sheet. */
export function placeIn({ name, headerRow, headerColumns }: Table, index: number): string {
  const column = headerColumns === undefined ? index : (headerColumns[index] ?? null);
  return column === null ? `${name}:${headerRow}` : `${name}:${headerRow}:${column + 1}`;
}

/** Finds the columns of a format among the headers of a table, by the given mapping first. */
export function matchHeaders(table: Table, importer: TableImporter, mapping: ColumnMapping = {}): HeaderMatch {
  const isComputed = (header = ""): boolean =>
    computedColumns.has(header) && (header !== "band" || table.headers.includes("type"));
  const names = namesOf(importer);
  const fields = table.headers.map((header) =>
    isComputed(header) ? undefined : fieldOf(header, { names, mapping, table }),
  );
  const indexes = [...fields.keys()];
  const told = (code: HeaderCode, isSo: (index: number) => boolean): Problem[] =>
    indexes
      .filter(isSo)
      .map((index) =>
        problem(`intake/${code}`, placeIn(table, index), { column: shownHeader(headerAt(table, index)) }),
      );
  const constants = { ...table.constants, ...mapping.constants };
  const has = (field: string): boolean => fields.includes(field) || Object.hasOwn(constants, field);
  const { needsOneOf = [] } = importer;
  const missing = [
    ...(needsOneOf.some(has) ? [] : needsOneOf.slice(0, 1)),
    ...importer.columns.flatMap(({ field, required }) => (required === true && !has(field) ? [field] : [])),
  ];
  return {
    columns: importer.columns.flatMap((column) => {
      const index = fields.indexOf(column.field);
      return index < 0 ? [] : [{ column, index }];
    }),
    constants: importer.columns.flatMap((column) => {
      const value = fields.includes(column.field) ? undefined : constants[column.field];
      return value === undefined ? [] : [{ column, value }];
    }),
    report: fields.map((field, index) => ({ header: shownHeader(headerAt(table, index)), field: field ?? null })),
    unknown: told(
      "unknown-column",
      (index) => fields[index] === undefined && !isComputed(table.headers[index]) && isUnasked(table, index),
    ),
    leftOut: [
      ...told("column-left-out", (index) => fields[index] === null),
      ...told(
        "platform-column",
        (index) => fields[index] === undefined && isPlatformColumn(table.headers[index], table),
      ),
      ...told("row-numbers", (index) => fields[index] === undefined && isRowNumbers(table, index)),
      ...told("weight-column", (index) => fields[index] === undefined && isWeight(table.headers[index])),
      ...told("computed-column", (index) => isComputed(table.headers[index])),
    ],
    fatal: [
      ...told("duplicate-column", (index) => isField(fields[index]) && fields.indexOf(fields[index]) < index),
      ...missing.map((column) => problem("intake/missing-column", `${table.name}:${table.headerRow}`, { column })),
    ],
  };
}

/** A header as it stands on the sheet, where the table is laid out as that is. */
const headerAt = ({ headers, sheetHeaders, headerColumns }: Table, index: number): string =>
  (headerColumns === undefined ? sheetHeaders?.[index] : undefined) ?? headers[index] ?? "";

/** How well the headers fit a format: the number of its columns found, or 0 when a required one is missing. */
export function fitOf(table: Table, importer: TableImporter, mapping?: ColumnMapping): number {
  const { columns, fatal } = matchHeaders(table, importer, mapping);
  return fatal.some(({ code }) => code === "intake/missing-column") ? 0 : columns.length;
}

const isField = (field: string | null | undefined): boolean => typeof field === "string";

/** A column that nobody asked for, and of which nothing else has been said. */
const isUnasked = (table: Table, index: number): boolean => {
  const header = table.headers[index] ?? "";
  const isSaid =
    isPlatformColumn(header, table) || isWeight(header) || isForbiddenName(header) || isRowNumbers(table, index);
  return hasContent(table, index) && !isSaid;
};

const counters: ReadonlySet<string> = new Set(
  ["nr", "no", "nummer", "volgnr", "volgnummer", "rij", "row", "sıra", "sıra no", "م", "رقم"].map(plainHeader),
);

/** A column that counts the rows: "Nr." or "#" over numbers that rise. */
function isRowNumbers({ headers, rows }: Table, index: number): boolean {
  const header = headers[index] ?? "";
  if (header.trim() !== "#" && !counters.has(plainHeader(header))) return false;
  const cells = rows.map(({ cells: row }) => (row[index] ?? "").trim()).filter((cell) => cell !== "");
  const numbers = cells.map((cell) => (/^\p{Nd}{1,6}\.?$/u.test(cell) ? Number.parseInt(plainDigits(cell), 10) : NaN));
  return numbers.length > 0 && numbers.every((number, at) => number > (numbers[at - 1] ?? -1));
}

const hasContent = ({ headers, rows }: Table, index: number): boolean =>
  (headers[index] ?? "").trim() !== "" || rows.some(({ cells }) => (cells[index] ?? "").trim() !== "");

/** The fields of a format by every name that people have for them, in the order of its columns. */
const namesOf = ({ columns }: TableImporter): readonly (readonly [name: string, field: string])[] =>
  columns.flatMap(({ field, aliases = [] }) => [field, ...aliases].map((name) => [plainHeader(name), field] as const));

interface HeaderSearch {
  readonly names: ReturnType<typeof namesOf>;
  readonly mapping: ColumnMapping;
  readonly table: Table;
}

function fieldOf(header: string, { names, mapping, table }: HeaderSearch): string | null | undefined {
  const { columns = {} } = mapping;
  const given = Object.entries(columns).find(([name]) => name.trim() === header.trim());
  if (given !== undefined) return given[1];
  if (isPlatformColumn(header, table)) return undefined;
  // What stands in brackets explains: "Naam (voornaam, initiaal)".
  const spellings = [plainHeader(header), plainHeader(header.replaceAll(/\([^)]*\)/g, ""))].filter(
    (plain) => plain !== "",
  );
  return names.find(([name]) => spellings.includes(name))?.[1];
}

/** A header as a report shows it. */
export const shownHeader = (header: string): string => header.replaceAll(/\p{Cc}/gu, " ").slice(0, longestHeaderShown);
