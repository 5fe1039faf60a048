import { type Problem, problem } from "../base/errors.ts";
import type { Importer, TableImporter, TextImporter } from "./contract.ts";
import { decodeFile, type ImportFile } from "./decode.ts";
import { importers, tableImporters, textImporters } from "./importers.ts";
import { tiesImporter } from "./importers/ties.ts";
import type { FileMapping } from "./mapping.ts";
import { emptyNotes, type FileReport, type Notes } from "./report.ts";
import { shapes } from "./shapes/index.ts";
import type { Shape } from "./shapes/shape.ts";
import { type FoundTable, headerRowsOf, type Table, tablesIn } from "./table/find-table.ts";
import { fitOf, forbiddenColumns, type HeaderMatch, matchHeaders } from "./table/headers.ts";
import { type Grid, parseGrid } from "./table/parse-table.ts";
import { isWorkbook, readWorkbook } from "./workbook/read-workbook.ts";

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
export function openFile(
  file: ImportFile,
  mapping: FileMapping,
  leaveOut: readonly string[],
): readonly OpenFile[] | RefusedFile {
  const name = shownName(file.name);
  if (isWorkbook(file)) return openWorkbook({ ...file, name }, mapping, leaveOut);
  const decoded = decodeFile({ ...file, name }, mapping.encoding);
  if ("problem" in decoded) return { report: { name }, refused: [decoded.problem] };
  const { text, notes } = decoded;
  const textImporter = textImporters.find(({ format, fits }) =>
    mapping.format === undefined ? fits(text) : format === mapping.format,
  );
  if (textImporter !== undefined)
    return [{ report: { name, format: textImporter.format }, importer: textImporter, text, notes }];
  const parsed = parseGrid({ name, text }, mapping.delimiter);
  if ("problem" in parsed) return { report: { name }, refused: [parsed.problem] };
  return openGrid(parsed.grid, mapping, { leaveOut, notes });
}

/** Every sheet of a workbook that is a known table; the others are left out by name, unless none is. */
function openWorkbook(
  file: ImportFile,
  mapping: FileMapping,
  leaveOut: readonly string[],
): readonly OpenFile[] | RefusedFile {
  const { name } = file;
  const workbook = readWorkbook(file);
  if ("problem" in workbook) return { report: { name }, refused: [workbook.problem] };
  const opened = workbook.grids.map((grid) => openGrid(grid, mapping, { leaveOut, notes: emptyNotes() }));
  const refused = opened.flatMap((sheet) => ("refused" in sheet ? [sheet] : []));
  const unknown = refused.filter((sheet) => sheet.refused.every(({ code }) => code === "intake/unknown-format"));
  const wrong = refused.filter((sheet) => !unknown.includes(sheet)).flatMap((sheet) => sheet.refused);
  const [first, ...others] = opened.flatMap((sheet) => ("refused" in sheet ? [] : sheet));
  if (wrong.length > 0 || first === undefined)
    return { report: { name }, refused: wrong.length > 0 ? wrong : unknown.flatMap((sheet) => sheet.refused) };
  const passed = unknown.map(({ report }) => problem("intake/sheet-not-read", report.name));
  const leftOut = [...workbook.leftOut, ...passed, ...first.notes.leftOut];
  return [{ ...first, notes: { ...first.notes, leftOut } }, ...others];
}

function openGrid(
  grid: Grid,
  mapping: FileMapping,
  { leaveOut, notes }: { readonly leaveOut: readonly string[]; readonly notes: Notes },
): readonly OpenFile[] | RefusedFile {
  const { name } = grid;
  const fieldProblems = unknownFields(name, mapping);
  if (fieldProblems.length > 0) return { report: { name }, refused: fieldProblems };
  const { table, leftOut, importer, shaped } = tableOf(grid, mapping);
  const forbidden = forbiddenColumns(table, leaveOut);
  if (forbidden.refused.length > 0) return { report: { name }, refused: forbidden.refused };
  if (shaped !== undefined) {
    const { shape, tables } = shaped;
    return openShaped(tables, { name: shape.name, notes, leftOut: [...leftOut, ...forbidden.leftOut] });
  }
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
  return [{ report, importer, table, match, notes: all }];
}

/** The tables to which a shape comes down, each read by the importer of its format. */
function openShaped(
  tables: readonly Table[],
  { name, notes, leftOut }: { readonly name: string; readonly notes: Notes; readonly leftOut: readonly Problem[] },
): OpenFile[] {
  return tables.map((table, index) => {
    const importer = importerFor(table, {}) as TableImporter;
    const match = matchHeaders(table, importer);
    const own = { ...emptyNotes(), leftOut: [...match.leftOut], refused: [...match.unknown] };
    const first = { ...own, repaired: notes.repaired, leftOut: [...leftOut, ...own.leftOut] };
    const report = { name: table.name, format: name, columns: match.report };
    return { report, importer, table, match, notes: index === 0 ? first : own };
  });
}

interface KnownTable extends FoundTable {
  readonly importer?: TableImporter;
  readonly shaped?: { readonly shape: Shape; readonly tables: readonly Table[] };
}

/** The first row that is the header of a known table; where none is, the first row that is not blank. */
function tableOf(grid: Grid, mapping: FileMapping): KnownTable {
  const rows = mapping.headerRow === undefined ? headerRowsOf(grid) : [mapping.headerRow];
  const tableAt = tablesIn(grid);
  for (const row of rows) {
    const found = tableAt(row);
    const shaped = mapping.format === undefined && mapping.columns === undefined ? shapeOf(found.table) : undefined;
    if (shaped !== undefined) return { ...found, shaped };
    const importer = importerFor(found.table, mapping);
    if (importer !== undefined) return { ...found, importer };
  }
  const given = tableImporters.find(({ format }) => format === mapping.format);
  return { ...tableAt(rows[0] ?? 1), ...(given === undefined ? {} : { importer: given }) };
}

function shapeOf(table: Table): { shape: Shape; tables: readonly Table[] } | undefined {
  for (const shape of shapes) {
    const tables = shape.toTables(table);
    if (tables !== undefined) return { shape, tables };
  }
  return undefined;
}

function importerFor(table: Table, mapping: FileMapping): TableImporter | undefined {
  const { format } = mapping;
  // A table with two ends is one of ties, whatever ids its rows have besides: it makes nobody.
  const fields = matchHeaders(table, tiesImporter, mapping).columns.map(({ column }) => column.field);
  const hasEnds = fields.includes("from") && fields.includes("to");
  const candidates = tableImporters.filter(
    (importer) => (format === undefined || importer.format === format) && !(hasEnds && importer.list === "people"),
  );
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
