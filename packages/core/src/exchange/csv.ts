import { guarded } from "../base/formula.ts";

/** A cell of a table; nothing is an empty cell. */
export type Cell = string | number | boolean | undefined;

const byteOrderMark = "\uFEFF";

/**
 * A table as CSV (RFC 4180) that a spreadsheet set to Dutch opens by a double click: with a byte order mark, cells divided by
 * `;`, a decimal comma, lines ended by CR LF. A text that holds anything by which some spreadsheet divides cells stands in
 * quotes; one that it would take for a formula gets an apostrophe in front, which the importers take off again.
 */
export const csvOf = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  byteOrderMark + [header, ...rows].map((row) => `${row.map(cellText).join(";")}\r\n`).join("");

function cellText(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  if (typeof cell !== "string") return String(cell);
  const text = guarded(cell);
  return /[";,\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
