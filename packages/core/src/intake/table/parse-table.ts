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
const delimiters = [",", ";", "\t"] as const;

/** A table as it stands in a file. */
export interface Table {
  readonly name: string;
  readonly headers: readonly string[];
  /** The rows below the header; the first of them is row 2 of the file. */
  readonly rows: readonly (readonly string[])[];
}

/** Reads a CSV text whatever its delimiter (`,`, `;` or tab), or says why it cannot be read; nothing is read in part. */
export function parseTable(name: string, text: string): { table: Table } | { problem: Problem } {
  const [marked, body] = withoutDelimiterLine(text.replaceAll(/\r\n?/g, "\n"));
  const longLine = tooLongLine(name, body);
  if (longLine !== undefined) return { problem: longLine };
  const delimiter = marked ?? delimiterOf(body);
  const { data, errors } = parse(body, { delimiter, newline: "\n", preview: importCaps.rowsPerFile + 2 });
  const broken = errors[0];
  if (broken !== undefined) return { problem: problem("intake/quotes-open", `${name}:${(broken.row ?? 0) + 1}`) };
  const [headers = [], ...rows] = data;
  const tooLarge = capBroken(name, headers, rows);
  return tooLarge === undefined ? { table: { name, headers, rows } } : { problem: tooLarge };
}

/** Excel may write its delimiter on a line of its own before the header; that line is no row. */
function withoutDelimiterLine(text: string): [string | undefined, string] {
  const line = /^"?sep=(.)"?\n/i.exec(text);
  return line === null ? [undefined, text] : [line[1], text.slice(line[0].length)];
}

function delimiterOf(text: string): string {
  const headerCount = (delimiter: string): number =>
    parse(text.slice(0, 10_000), { delimiter, newline: "\n", preview: 1 }).data[0]?.length ?? 0;
  return delimiters.reduce((best, other) => (headerCount(other) > headerCount(best) ? other : best));
}

/** A line that no honest table has is refused before it is cut into millions of cells. */
function tooLongLine(name: string, text: string): Problem | undefined {
  const maximum = importCaps.charactersPerLine;
  for (let start = 0, row = 1; start < text.length; row++) {
    const end = text.indexOf("\n", start);
    const stop = end < 0 ? text.length : end;
    if (stop - start > maximum) return tooLarge(`${name}:${row}`, maximum, "characters in a row");
    start = stop + 1;
  }
  return undefined;
}

const tooLarge = (place: string, maximum: number, what: string): Problem =>
  problem("document/too-large", place, { maximum, what });

function capBroken(name: string, headers: readonly string[], rows: Table["rows"]): Problem | undefined {
  const { rowsPerFile, columnsPerFile, charactersPerCell } = importCaps;
  if (headers.length > columnsPerFile) return tooLarge(`${name}:1`, columnsPerFile, "columns");
  if (rows.length > rowsPerFile && rows.slice(rowsPerFile).some((row) => row.some((cell) => cell !== "")))
    return tooLarge(`${name}:${rowsPerFile + 2}`, rowsPerFile, "rows");
  for (const [index, row] of [headers, ...rows].entries()) {
    const column = row.findIndex((cell) => cell.length > charactersPerCell);
    if (column >= 0) return tooLarge(`${name}:${index + 1}:${column + 1}`, charactersPerCell, "characters in a cell");
  }
  return undefined;
}
