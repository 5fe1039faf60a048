import { type Problem, problem } from "../base/errors.ts";
import type { Importer, TableImporter, TextImporter } from "./contract.ts";
import { decodeFile, type ImportFile } from "./decode.ts";
import { importers, tableImporters, textImporters } from "./importers.ts";
import type { FileMapping } from "./mapping.ts";
import { emptyNotes, type FileReport, type Notes } from "./report.ts";
import { headerRowsOf, type Table, tableAt } from "./table/find-table.ts";
import { fitOf, forbiddenColumns, type HeaderMatch, matchHeaders } from "./table/headers.ts";
import { type Grid, parseGrid } from "./table/parse-table.ts";

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
export function openFile(file: ImportFile, mapping: FileMapping, leaveOut: readonly string[]): OpenFile | RefusedFile {
  const name = shownName(file.name);
  const decoded = decodeFile({ ...file, name }, mapping.encoding);
  if ("problem" in decoded) return { report: { name }, refused: [decoded.problem] };
  const { text, notes } = decoded;
  const textImporter = textImporters.find(({ format, fits }) =>
    mapping.format === undefined ? fits(text) : format === mapping.format,
  );
  if (textImporter !== undefined)
    return { report: { name, format: textImporter.format }, importer: textImporter, text, notes };
  const parsed = parseGrid({ name, text }, mapping.delimiter);
  if ("problem" in parsed) return { report: { name }, refused: [parsed.problem] };
  return openGrid(parsed.grid, mapping, { leaveOut, notes });
}

function openGrid(
  grid: Grid,
  mapping: FileMapping,
  { leaveOut, notes }: { readonly leaveOut: readonly string[]; readonly notes: Notes },
): OpenFile | RefusedFile {
  const { name } = grid;
  const fieldProblems = unknownFields(name, mapping);
  if (fieldProblems.length > 0) return { report: { name }, refused: fieldProblems };
  const { table, leftOut, importer } = tableOf(grid, mapping);
  const forbidden = forbiddenColumns(table, leaveOut);
  if (forbidden.refused.length > 0) return { report: { name }, refused: forbidden.refused };
  if (importer === undefined) {
    const allowed = tableImporters.map(({ fileName }) => fileName);
    return { report: { name }, refused: [problem("intake/unknown-format", `${name}:${table.headerRow}`, { allowed })] };
  }
  const match = matchHeaders(table, importer, mapping);
  const report = { name, format: importer.format, columns: match.report };
  if (match.fatal.length > 0) return { report, refused: match.fatal };
  const all: Notes = {
    ...emptyNotes(),
    repaired: notes.repaired,
    leftOut: [...leftOut, ...forbidden.leftOut, ...match.leftOut],
    refused: [...match.unknown],
  };
  return { report, importer, table, match, notes: all };
}

interface FoundTable {
  readonly table: Table;
  readonly leftOut: readonly Problem[];
  readonly importer?: TableImporter;
}

/** The first row that is the header of a known table; where none is, the first row that is not blank. */
function tableOf(grid: Grid, mapping: FileMapping): FoundTable {
  const rows = mapping.headerRow === undefined ? headerRowsOf(grid) : [mapping.headerRow];
  for (const row of rows) {
    const found = tableAt(grid, row);
    const importer = importerFor(found.table, mapping);
    if (importer !== undefined) return { ...found, importer };
  }
  const given = tableImporters.find(({ format }) => format === mapping.format);
  return { ...tableAt(grid, rows[0] ?? 1), ...(given === undefined ? {} : { importer: given }) };
}

function importerFor(table: Table, mapping: FileMapping): TableImporter | undefined {
  const { format } = mapping;
  const candidates = tableImporters.filter((importer) => format === undefined || importer.format === format);
  const fits = candidates.map((importer) => ({ importer, fit: fitOf(table, importer, mapping) }));
  const best = fits.reduce((a, b) => (b.fit > a.fit ? b : a));
  return best.fit > 0 ? best.importer : undefined;
}

/** A mapping to a field that no format has is a mistake, not a column to leave out. */
function unknownFields(name: string, { columns = {}, constants = {} }: FileMapping): Problem[] {
  const allowed = [...new Set(tableImporters.flatMap((importer) => importer.columns.map(({ field }) => field)))];
  const isUnknown = (field: string | null): boolean => field !== null && !allowed.includes(field);
  return [
    ...Object.values(columns)
      .filter(isUnknown)
      .map(() => problem("document/value-not-allowed", `mapping/${name}/columns`, { allowed })),
    ...Object.keys(constants)
      .filter(isUnknown)
      .map(() => problem("document/value-not-allowed", `mapping/${name}/constants`, { allowed })),
  ];
}

/** The place of an importer in the order of reading. */
export const readingOrder = (importer: Importer): number =>
  importers.findIndex(({ format }) => format === importer.format);

const shownName = (name: string): string => name.replaceAll(/[\p{Cc}\p{Cf}]/gu, "").slice(-80);
