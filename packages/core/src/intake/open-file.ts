import { type Problem, problem } from "../base/errors.ts";
import type { Importer, TableImporter, TextImporter } from "./contract.ts";
import { decodeFile, type ImportFile } from "./decode.ts";
import { importers, tableImporters, textImporters } from "./importers.ts";
import type { FileMapping } from "./mapping.ts";
import { emptyNotes, type FileReport, type Notes } from "./report.ts";
import { fitOf, forbiddenHeaders, type HeaderMatch, matchHeaders } from "./table/headers.ts";
import { parseTable, type Table } from "./table/parse-table.ts";

/** A file that can be read: which importer reads it, and what it reads. */
export type OpenFile = { readonly report: FileReport; readonly notes: Notes } & (
  | { readonly importer: TextImporter; readonly text: string }
  | { readonly importer: TableImporter; readonly table: Table; readonly match: HeaderMatch }
);

/** A file that is refused whole. */
export interface RefusedFile {
  readonly report: FileReport;
  readonly refused: readonly Problem[];
}

/** Decodes a file, finds out which format it is, and refuses it whole when a header is forbidden or its form is broken. */
export function openFile(file: ImportFile, mapping: FileMapping): OpenFile | RefusedFile {
  const name = shownName(file.name);
  const decoded = decodeFile({ ...file, name });
  if ("problem" in decoded) return { report: { name }, refused: [decoded.problem] };
  const { text, notes } = decoded;
  const textImporter = textImporters.find(({ format, fits }) =>
    mapping.format === undefined ? fits(text) : format === mapping.format,
  );
  if (textImporter !== undefined)
    return { report: { name, format: textImporter.format }, importer: textImporter, text, notes };
  const parsed = parseTable(name, text);
  if ("problem" in parsed) return { report: { name }, refused: [parsed.problem] };
  return openTable(parsed.table, mapping, notes);
}

function openTable(table: Table, mapping: FileMapping, notes: Notes): OpenFile | RefusedFile {
  const { name } = table;
  const forbidden = forbiddenHeaders(table);
  if (forbidden.length > 0) return { report: { name }, refused: forbidden };
  const fieldProblems = unknownFields(name, mapping);
  if (fieldProblems.length > 0) return { report: { name }, refused: fieldProblems };
  const importer = importerFor(table, mapping);
  if (importer === undefined) {
    const allowed = tableImporters.map(({ fileName }) => fileName);
    return { report: { name }, refused: [problem("intake/unknown-format", `${name}:1`, { allowed })] };
  }
  const match = matchHeaders(table, importer, mapping.columns);
  const report = { name, format: importer.format, columns: match.report };
  if (match.fatal.length > 0) return { report, refused: match.fatal };
  const all = { ...emptyNotes(), repaired: notes.repaired, leftOut: [...match.leftOut], refused: [...match.unknown] };
  return { report, importer, table, match, notes: all };
}

function importerFor(table: Table, { format, columns }: FileMapping): TableImporter | undefined {
  if (format !== undefined) return tableImporters.find((importer) => importer.format === format);
  const fits = tableImporters.map((importer) => ({ importer, fit: fitOf(table, importer, columns) }));
  const best = fits.reduce((a, b) => (b.fit > a.fit ? b : a));
  return best.fit > 0 ? best.importer : undefined;
}

/** A mapping to a field that no format has is a mistake, not a column to leave out. */
function unknownFields(name: string, { columns = {} }: FileMapping): Problem[] {
  const allowed = [...new Set(tableImporters.flatMap((importer) => importer.columns.map(({ field }) => field)))];
  return Object.values(columns)
    .filter((field) => field !== null && !allowed.includes(field))
    .map(() => problem("document/value-not-allowed", `mapping/${name}/columns`, { allowed }));
}

/** The place of an importer in the order of reading. */
export const readingOrder = (importer: Importer): number =>
  importers.findIndex(({ format }) => format === importer.format);

const shownName = (name: string): string => name.replaceAll(/[\p{Cc}\p{Cf}]/gu, "").slice(-80);
