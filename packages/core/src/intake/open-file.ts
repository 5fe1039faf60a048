import { type Problem, problem } from "../base/errors.ts";
import type { Importer, TableImporter, TextImporter } from "./contract.ts";
import { decodeFile, type ImportFile } from "./decode.ts";
import { importers, tableImporters, textImporters } from "./importers.ts";
import { tiesImporter } from "./importers/ties.ts";
import type { FileMapping } from "./mapping.ts";
import { emptyNotes, type FileReport, type Notes } from "./report.ts";
import { type GraphFormat, graphFormats, tablesIn as tablesOfGraph } from "./foreign/formats.ts";
import { shapes } from "./shapes/index.ts";
import type { Shape } from "./shapes/shape.ts";
import { withOneHeaderRow } from "./shapes/two-header-rows.ts";
import { type FoundTable, headerRowsOf, type Table, tablesIn } from "./table/find-table.ts";
import { isRelation, withSaidColumns } from "./table/said-columns.ts";
import { fitOf, forbiddenColumns, type HeaderMatch, matchHeaders } from "./table/headers.ts";
import { type Grid, parseGrid } from "./table/parse-table.ts";
import { withAnswersJoined } from "./table/selected-options.ts";
import { cutBefore, laterHeaders } from "./table/tables-on-sheet.ts";
import { isWorkbook, readArchive, readWorkbook } from "./workbook/read-workbook.ts";

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

/** How files are looked at where they are. */
export interface Look {
  /** Headers of columns that stay there. */
  readonly leaveOut: readonly string[];
  /** Told of each table on a sheet, and of the tables to which it comes down. */
  readonly onTable?: (found: TableOnSheet) => void;
}

/** A table as it stands on a sheet, and as what it is read. */
export interface TableOnSheet {
  readonly table: Table;
  /** The name of a format or a shape; absent where it is none that is known. */
  readonly format?: string;
  readonly parts: readonly { readonly table: Table; readonly match: HeaderMatch }[];
}

/** Decodes a file, finds out which format it is, and refuses it whole when a header is forbidden or its form is broken. */
export function openFile(file: ImportFile, mapping: FileMapping, look: Look): readonly OpenFile[] | RefusedFile {
  const name = shownName(file.name);
  const archive = readArchive({ ...file, name });
  if (archive !== undefined && "problem" in archive) return { report: { name }, refused: [archive.problem] };
  if (archive !== undefined)
    return together(
      name,
      archive.map((packed) => openFile(packed, mapping, look)),
      [],
    );
  if (isWorkbook(file)) return openWorkbook({ ...file, name }, mapping, look);
  const decoded = decodeFile({ ...file, name }, mapping.encoding);
  if ("problem" in decoded) return { report: { name }, refused: [decoded.problem] };
  const { text, notes } = decoded;
  const textImporter = textImporters.find(({ format, fits }) =>
    mapping.format === undefined ? fits(text) : format === mapping.format,
  );
  if (textImporter !== undefined)
    return [{ report: { name, format: textImporter.format }, importer: textImporter, text, notes }];
  const graphFormat = mapping.format === undefined ? graphFormats.find(({ fits }) => fits(text)) : undefined;
  if (graphFormat !== undefined) return openGraph({ name, text }, graphFormat, { mapping, notes, ...look });
  const parsed = parseGrid({ name, text }, mapping.delimiter);
  if ("problem" in parsed) return { report: { name }, refused: [parsed.problem] };
  return openGrid(parsed.grid, mapping, { ...look, notes });
}

/** The sheets of a workbook that are known tables; the others are left out by name, unless none is. */
function openWorkbook(file: ImportFile, mapping: FileMapping, look: Look): readonly OpenFile[] | RefusedFile {
  const { name } = file;
  const workbook = readWorkbook(file);
  if ("problem" in workbook) return { report: { name }, refused: [workbook.problem] };
  const opened = workbook.grids.map((grid) => openGrid(grid, mapping, { ...look, notes: emptyNotes() }));
  return together(name, opened, workbook.leftOut);
}

/** What sheets or files in one archive come to: all that are known, unless one may not be stored or is broken. */
function together(
  name: string,
  opened: readonly (readonly OpenFile[] | RefusedFile)[],
  passedOver: readonly Problem[],
): readonly OpenFile[] | RefusedFile {
  const refused = opened.flatMap((sheet) => ("refused" in sheet ? [sheet] : []));
  const unknown = refused.filter((sheet) => sheet.refused.every(({ code }) => code === "intake/unknown-format"));
  const wrong = refused.filter((sheet) => !unknown.includes(sheet)).flatMap((sheet) => sheet.refused);
  const [first, ...others] = opened.flatMap((sheet) => ("refused" in sheet ? [] : sheet));
  if (wrong.length > 0 || first === undefined)
    return { report: { name }, refused: wrong.length > 0 ? wrong : unknown.flatMap((sheet) => sheet.refused) };
  const passed = unknown.map(({ report }) => problem("intake/sheet-not-read", report.name));
  const leftOut = [...passedOver, ...passed, ...first.notes.leftOut];
  return [{ ...first, notes: { ...first.notes, leftOut } }, ...others];
}

interface GridContext extends Look {
  readonly notes: Notes;
}

/** The table on a sheet, or each of them where one stands below another, unless she said what it is. */
function openGrid(written: Grid, mapping: FileMapping, context: GridContext): readonly OpenFile[] | RefusedFile {
  const sheet = withAnswersJoined(written);
  const isSaid = mapping.format !== undefined || mapping.headerRow !== undefined;
  const [first, ...others] = isSaid ? [] : laterHeaders(sheet);
  if (first === undefined) return openTable(sheet, mapping, context);
  const [above = sheet] = cutBefore(sheet, [first]);
  // What stands above the first header is a title.
  const { importer, shaped } = tableOf(withOneHeaderRow(above), mapping, context.leaveOut);
  const starts = importer === undefined && shaped === undefined ? others : [first, ...others];
  if (starts.length === 0) return openTable(sheet, mapping, context);
  const opened = cutBefore(sheet, starts).map((part, index) =>
    index === 0
      ? openTable(part, mapping, context)
      : openTable(part, { ...mapping, headerRow: (starts[index - 1] ?? 0) + 1 }, { ...context, notes: emptyNotes() }),
  );
  return together(sheet.name, opened, []);
}

function openTable(
  sheet: Grid,
  mapping: FileMapping,
  { leaveOut, notes, onTable }: GridContext,
): readonly OpenFile[] | RefusedFile {
  const { name } = sheet;
  const grid = mapping.headerRow === undefined ? withOneHeaderRow(sheet) : sheet;
  const fieldProblems = unknownFields(name, mapping);
  if (fieldProblems.length > 0) return { report: { name }, refused: fieldProblems };
  const found = tableOf(grid, mapping, leaveOut);
  const { table, leftOut, importer, shaped } = found;
  const forbidden = forbiddenColumns(table);
  const { constants } = mapping;
  onTable?.({ table, ...readAs(found, constants) });
  if (forbidden.refused.length > 0) return { report: { name }, refused: forbidden.refused };
  if (shaped !== undefined) {
    const { shape, tables } = shaped;
    const all = [...leftOut, ...forbidden.leftOut];
    return openShaped(tables, { name: shape.name, mapping: { constants }, notes, leftOut: all });
  }
  if (importer === undefined) {
    const allowed = tableImporters.map(({ fileName }) => fileName);
    return { report: { name }, refused: [problem("intake/unknown-format", `${name}:${table.headerRow}`, { allowed })] };
  }
  const match = matchHeaders(table, importer, { constants });
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

/** As what a table is read: by a shape, by a format, or as nothing that is known. */
function readAs(
  { table, importer, shaped }: KnownTable,
  constants: FileMapping["constants"],
): Pick<TableOnSheet, "format" | "parts"> {
  const partOf = (part: Table, by: TableImporter) => ({ table: part, match: matchHeaders(part, by, { constants }) });
  if (shaped !== undefined)
    return {
      format: shaped.shape.name,
      parts: shaped.tables.map((part) => partOf(part, importerFor(part, {}) as TableImporter)),
    };
  return importer === undefined ? { parts: [] } : { format: importer.format, parts: [partOf(table, importer)] };
}

/** A text of another program, as the tables to which it comes down; what may not be stored refuses it by name. */
function openGraph(
  file: { readonly name: string; readonly text: string },
  format: GraphFormat,
  { mapping, leaveOut, notes }: GridContext & { readonly mapping: FileMapping },
): readonly OpenFile[] | RefusedFile {
  const { name } = file;
  const fieldProblems = unknownFields(name, mapping);
  if (fieldProblems.length > 0) return { report: { name }, refused: fieldProblems };
  const found = tablesOfGraph(file, format);
  if ("problem" in found) return { report: { name, format: format.name }, refused: [found.problem] };
  const said = found.tables.map((table) => withSaidColumns(table, { ...mapping, leaveOut }));
  const tables = said.map(({ table }) => table);
  const forbidden = tables.map(forbiddenColumns);
  const refused = forbidden.flatMap((columns) => columns.refused);
  if (refused.length > 0) return { report: { name, format: format.name }, refused };
  const leftOut = [...said, ...forbidden].flatMap((columns) => columns.leftOut);
  return openShaped(tables, { name: format.name, mapping: { constants: mapping.constants }, notes, leftOut });
}

interface ShapedContext {
  readonly name: string;
  readonly mapping: FileMapping;
  readonly notes: Notes;
  readonly leftOut: readonly Problem[];
}

/** The tables to which a shape comes down, each read by the importer of its format. */
function openShaped(tables: readonly Table[], { name, mapping, notes, leftOut }: ShapedContext): OpenFile[] {
  return tables.map((shaped, index) => {
    const table = withConstants(shaped, mapping.constants);
    const importer = importerFor(shaped, {}) as TableImporter;
    const match = matchHeaders(table, importer, mapping);
    const own = { ...emptyNotes(), leftOut: [...match.leftOut], refused: [...match.unknown, ...match.fatal] };
    const repaired = [...(index === 0 ? notes.repaired : []), ...readLinesAs(table, match)];
    const first = index === 0 ? [...leftOut, ...own.leftOut] : own.leftOut;
    const report = { name: table.name, format: name, columns: match.report };
    return { report, importer, table, match, notes: { ...own, repaired, leftOut: first } };
  });
}

/** A table of a shape in which what she said of all rows takes the place of what the shape says. */
const withConstants = (table: Table, constants: FileMapping["constants"] = {}): Table => ({
  ...table,
  headers: table.headers.map((header) => (Object.hasOwn(constants, header) ? "" : header)),
});

/** What lines of which nothing is said were read as, unless she said what they are. */
const readLinesAs = ({ name, headerRow, constants = {} }: Table, match: HeaderMatch): Problem[] =>
  constants["type"] !== undefined &&
  match.constants.some(({ column, value }) => column.field === "type" && value === constants["type"])
    ? [
        problem(
          constants["type"] === "trust" ? "intake/pairs-read-as-trust" : "intake/lines-read-as-knows",
          `${name}:${headerRow}`,
        ),
      ]
    : [];

interface KnownTable extends FoundTable {
  readonly importer?: TableImporter;
  readonly shaped?: { readonly shape: Shape; readonly tables: readonly Table[] };
}

/** The first row that is the header of a known table; where none is, the first row that is not blank. */
function tableOf(grid: Grid, mapping: FileMapping, leaveOut: readonly string[]): KnownTable {
  const rows = mapping.headerRow === undefined ? headerRowsOf(grid) : [mapping.headerRow];
  const tablesAt = tablesIn(grid);
  const tableAt = (row: number): FoundTable => {
    const found = tablesAt(row);
    const { table, leftOut } = withSaidColumns(found.table, { ...mapping, leaveOut });
    return { table, leftOut: [...found.leftOut, ...leftOut] };
  };
  for (const row of rows) {
    const found = tableAt(row);
    const shaped = mapping.format === undefined ? shapeOf(found.table) : undefined;
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

function importerFor(table: Table, { format, constants }: FileMapping): TableImporter | undefined {
  const mapping = { constants };
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
      .filter((said) => isUnknown(said) && !isRelation(said ?? ""))
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
