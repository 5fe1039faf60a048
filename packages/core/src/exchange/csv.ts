/** A cell of a table; nothing is an empty cell. */
export type Cell = string | number | boolean | undefined;

/** What a spreadsheet would read as a formula, and what is guarded against that already. */
const looksLikeFormula = /^'*[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180): quoted where needed, lines ended by CR LF. A text that a spreadsheet would take for a formula
 * gets an apostrophe in front, which the importers take off again; numbers are left as they are.
 */
export const csvOf = (header: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [header, ...rows].map((row) => `${row.map(cellText).join(",")}\r\n`).join("");

function cellText(cell: Cell): string {
  if (cell === undefined) return "";
  if (typeof cell !== "string") return String(cell);
  const text = looksLikeFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
