import { type Problem, problem } from "../../base/errors.ts";
import { importCaps } from "../caps.ts";
import type { ImportFile } from "../decode.ts";
import type { Grid } from "../table/parse-table.ts";
import { readOds } from "./ods.ts";
import type { Sheet } from "./sheet.ts";
import { filesIn, TooLargeWorkbook } from "./unzip.ts";
import { UnreadableWorkbook } from "./xml.ts";
import { readXlsx } from "./xlsx.ts";

/** The sheets of a workbook as grids, and which of them were passed over. */
export type ReadWorkbook =
  | { readonly grids: readonly Grid[]; readonly leftOut: readonly Problem[] }
  | { readonly problem: Problem };

const zip = [0x50, 0x4b, 0x03, 0x04];
/** Excel before 2007, and a workbook with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];
const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** Whether bytes are those of a workbook, whatever the file is called. */
export const isWorkbook = ({ bytes }: ImportFile): boolean =>
  bytes !== undefined && (startsWith(bytes, zip) || startsWith(bytes, compound));

/**
 * Reads an .xlsx or .ods workbook: every sheet that is shown, by its stored values. Declared sizes are checked before anything
 * is unpacked, document types are refused, and nothing in it is followed or evaluated.
 */
export function readWorkbook({ name, bytes = new Uint8Array() }: ImportFile): ReadWorkbook {
  const maximum = importCaps.bytesPerFile;
  if (bytes.byteLength > maximum) return { problem: problem("document/too-large", name, { maximum, what: "bytes" }) };
  return unlessRefused(name, () => gridsOf(name, startsWith(bytes, zip) ? sheetsIn(bytes) : []));
}

/** What programs put into one archive: tables and networks, each a file of its own. */
const packedNames = /\.(?:csv|json|graphml|gexf|net|dl)$/i;
/** Hidden, and what a Mac adds to an archive. */
const besideNames = /(?:^|\/)(?:\.|__MACOSX)/;

/**
 * The files of an archive that is no workbook, as Network Canvas exports all its interviews; `undefined` where there is none to
 * read. An archive within it is not opened.
 */
export function readArchive({
  name,
  bytes = new Uint8Array(),
}: ImportFile): readonly ImportFile[] | { readonly problem: Problem } | undefined {
  if (!startsWith(bytes, zip) || bytes.byteLength > importCaps.bytesPerFile) return undefined;
  const isPacked = (entry: string): boolean => packedNames.test(entry) && !besideNames.test(entry);
  return unlessRefused(name, () => {
    const files = [...filesIn(bytes, isPacked)].map(([entry, content]) => ({
      name: `${name}[${entry}]`,
      bytes: content,
    }));
    return files.length === 0 ? undefined : files;
  });
}

function unlessRefused<Result>(name: string, read: () => Result): Result | { readonly problem: Problem } {
  try {
    return read();
  } catch (error) {
    if (error instanceof TooLargeWorkbook)
      return { problem: problem("document/too-large", name, { maximum: importCaps.cellsPerFile, what: "cells" }) };
    if (error instanceof UnreadableWorkbook) return { problem: problem("intake/workbook-unreadable", name) };
    throw error;
  }
}

function sheetsIn(bytes: Uint8Array): Sheet[] {
  // An OpenDocument file names its kind first, unpacked.
  const kind = String.fromCharCode(...bytes.subarray(30, 90));
  return kind.includes("opendocument.spreadsheet") ? readOds(bytes) : readXlsx(bytes);
}

function gridsOf(name: string, sheets: readonly Sheet[]): ReadWorkbook {
  const full = sheets.filter(({ rows }) => rows.length > 0);
  const shown = full.filter(({ isHidden }) => !isHidden);
  if (shown.length === 0) return { problem: problem("intake/workbook-unreadable", name) };
  const placeOf = (sheet: Sheet): string => `${name}[${sheet.name.slice(0, 31)}]`;
  return {
    grids: shown.map((sheet) => ({ name: placeOf(sheet), rows: sheet.rows, continued: sheet.continued })),
    leftOut: full.filter(({ isHidden }) => isHidden).map((sheet) => problem("intake/hidden-sheet", placeOf(sheet))),
  };
}
