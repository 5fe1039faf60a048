import type { Network } from "@parent-circles/core";
import { refuseCall } from "../wire/http-error.ts";

/**
 * How large a network may become here: several neighbourhoods' worth of parents, and what one thread deals with in
 * 256 MB. The library has no such limit.
 */
export const mostInNetwork = Object.freeze({ people: 12_000, rows: 100_000 });

/**
 * Refuses a network that is too large, unless it only shrinks.
 *
 * @throws HttpError `http/network-too-large`
 */
export function checkSize(next: Network, before?: Network): void {
  const isTooLarge = next.people.size > mostInNetwork.people || rowsIn(next) > mostInNetwork.rows;
  if (isTooLarge && (before === undefined || rowsIn(next) > rowsIn(before)))
    refuseCall("http/network-too-large", "", mostInNetwork);
}

/**
 * Refuses a document that is too large before anything in it is looked at.
 *
 * @throws HttpError `http/network-too-large`
 */
export function checkDocumentSize(
  document: Readonly<Record<string, unknown>> & { readonly people: readonly unknown[] },
) {
  const rows = Object.values(document).reduce((sum: number, list) => sum + (Array.isArray(list) ? list.length : 0), 0);
  if (document.people.length > mostInNetwork.people || rows > mostInNetwork.rows)
    refuseCall("http/network-too-large", "", mostInNetwork);
}

/** Headers, and lines that are left empty. */
const moreLines = 1_000;

/**
 * Refuses files that have more lines than a network may have rows, before they are read. A document is no table: how many
 * lines it takes says nothing.
 *
 * @throws HttpError `http/network-too-large`
 */
export function checkFileSizes(files: readonly { readonly text: string }[]): void {
  const tables = files.filter(({ text }) => !text.trimStart().startsWith("{"));
  const lines = tables.reduce((sum, { text }) => sum + linesIn(text), 0);
  if (lines > mostInNetwork.rows + moreLines) refuseCall("http/network-too-large", "/files", mostInNetwork);
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}

const rowsIn = ({ rows }: Network): number => Object.values(rows).reduce((sum, list) => sum + list.length, 0);
