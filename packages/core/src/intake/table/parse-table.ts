// @ts-expect-error Its published types bring Node's globals along; core is compiled without them.
import papaparse from "papaparse";
import { type Problem, problem } from "../../base/errors.ts";
import { importCaps } from "../caps.ts";

/** The one call we make, the boundary to the library that reads CSV. */
interface TableReader {
  readonly parse: (
    text: string,
    options: { readonly delimiter: string; readonly newline: string; readonly preview: number },
  ) => { readonly data: readonly string[][]; readonly errors: readonly { readonly row?: number }[] };
}

const { parse } = papaparse as TableReader;
/** What divides cells, the commonest first. */
export const delimiters = [",", ";", "\t", "|"] as const;
const sampleLength = 10_000;

/** What stands in a file or on a sheet, row by row as a spreadsheet counts them; blank rows and all. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** By row, counted from 0, the columns that hold the lower part of a merged cell. */
  readonly continued?: ReadonlyMap<number, ReadonlySet<number>> | undefined;
}

/** Reads a CSV text whatever its delimiter, or says why it cannot be read; nothing is read in part. */
export function parseGrid(
  { name, text }: { readonly name: string; readonly text: string },
  given?: string,
): { grid: Grid } | { problem: Problem } {
  const [marked, body] = withoutDelimiterLine(text.replaceAll(/\r\n?/g, "\n"));
  const longLine = tooLongLine(name, body);
  if (longLine !== undefined) return { problem: longLine };
  const delimiter = given ?? marked ?? delimiterOf(body);
  const { data, errors } = parse(body, { delimiter, newline: "\n", preview: importCaps.rowsPerFile + 2 });
  const broken = errors[0];
  if (broken !== undefined) return { problem: problem("intake/quotes-open", `${name}:${(broken.row ?? 0) + 1}`) };
  const grid = withoutEmptyColumns({ name, rows: data });
  const tooLarge = capBroken(grid);
  return tooLarge === undefined ? { grid } : { problem: tooLarge };
}

/** Excel may write its delimiter on a line of its own before the header; that line is no row. */
function withoutDelimiterLine(text: string): [string | undefined, string] {
  const line = /^"?sep=(.)"?\n/i.exec(text);
  return line === null ? [undefined, text] : [line[1], text.slice(line[0].length)];
}

/** The delimiter by which most rows of a sample have the same number of cells, more than one; of two such that with more. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, sampleLength);
  const ranked = delimiters.map((delimiter) => ({ delimiter, ...evenness(sample, delimiter) }));
  return ranked.reduce((best, other) =>
    other.rows > best.rows || (other.rows === best.rows && other.cells > best.cells) ? other : best,
  ).delimiter;
}

function evenness(sample: string, delimiter: string): { rows: number; cells: number } {
  const counts = new Map<number, number>();
  for (const row of parse(sample, { delimiter, newline: "\n", preview: 200 }).data)
    if (row.some((cell) => cell.trim() !== "")) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [cells, rows] = [...counts]
    .filter(([length]) => length > 1)
    .reduce<[number, number]>((best, other) => (other[1] > best[1] ? [other[0], other[1]] : best), [1, 0]);
  return { rows, cells };
}

/** Spreadsheets write a delimiter for every column that was ever given a form: what is empty throughout is no column. */
function withoutEmptyColumns({ name, rows }: Grid): Grid {
  const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell.trim() !== "") + 1), 0);
  return { name, rows: rows.map((row) => (row.length > width ? row.slice(0, width) : row)) };
}

/** A line that no honest table has is refused before it is cut into millions of cells. */
function tooLongLine(name: string, text: string): Problem | undefined {
  const maximum = importCaps.charactersPerLine;
  for (let start = 0, row = 1; start < text.length; row++) {
    const end = text.indexOf("\n", start);
    const stop = end < 0 ? text.length : end;
    if (stop - start > maximum) return tooLarge(`${name}:${row}`, maximum, "charactersInRow");
    start = stop + 1;
  }
  return undefined;
}

const tooLarge = (place: string, maximum: number, what: string): Problem =>
  problem("document/too-large", place, { maximum, what });

function capBroken({ name, rows }: Grid): Problem | undefined {
  const { rowsPerFile, columnsPerFile, charactersPerCell } = importCaps;
  const wide = rows.findIndex((row) => row.length > columnsPerFile);
  if (wide >= 0) return tooLarge(`${name}:${wide + 1}`, columnsPerFile, "columns");
  if (rows.slice(rowsPerFile + 1).some((row) => row.some((cell) => cell !== "")))
    return tooLarge(`${name}:${rowsPerFile + 2}`, rowsPerFile, "rows");
  for (const [index, row] of rows.entries()) {
    const column = row.findIndex((cell) => cell.length > charactersPerCell);
    if (column >= 0) return tooLarge(`${name}:${index + 1}:${column + 1}`, charactersPerCell, "charactersInCell");
  }
  return undefined;
}
