import { isName } from "../cells/called.ts";
import { isForbiddenName } from "../../model/forbidden.ts";
import { plainHeader } from "../cells/plain-word.ts";
import { headerRowsOf } from "../table/find-table.ts";
import type { Grid } from "../table/parse-table.ts";
import { relationOf } from "./relations.ts";
import { saysMoreOfName, whoWords } from "./wide-list.ts";

type Row = readonly string[];

/** A heading over several columns, and where those begin and end. */
interface GroupHeading {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const isBlank = (cell = ""): boolean => cell.trim() === "";
const isNumber = (cell: string): boolean => /^\p{Nd}{1,2}\.?$/u.test(cell.trim());
const nameWords = new Set([
  ...whoWords,
  ...["naam", "name", "wie", "who", "kim", "isim", "من", "الاسم"].map(plainHeader),
]);
const isWordForName = (cell: string): boolean => nameWords.has(plainHeader(cell.replace(/[\s_]*\p{Nd}+\s*$/u, "")));

/**
 * A sheet on which every header is one row. "Vertrouwt" over three columns headed 1, 2 and 3 becomes "Vertrouwt 1" and so on,
 * also where it is repeated on later pages; and columns of names without a heading of their own, right of one that says whom
 * she trusts, are headed as that is. Everything else, and every place, stays as it is.
 */
export function withOneHeaderRow(grid: Grid): Grid {
  const { rows } = grid;
  for (const row of headerRowsOf(grid)) {
    const [upper = [], lower = []] = [rows[row - 1], rows[row]];
    const joined = joinedHeader(upper, lower);
    if (joined !== undefined) return { ...grid, rows: withJoined(rows, { upper, lower, joined }) };
    const headed = withColumnsHeaded(upper, rows.slice(row));
    if (headed !== undefined) return { ...grid, rows: rows.with(row - 1, headed) };
  }
  return grid;
}

/** One header of two rows, where the upper has a heading of names over columns that the lower tells apart. */
function joinedHeader(upper: Row, lower: Row): Row | undefined {
  // A name below the heading of names is a row: "Anne" is a woman, and a heading in Turkish.
  const who = upper.findIndex((cell) => whoWords.has(plainHeader(cell)));
  const below = lower[who] ?? "";
  if (!isBlank(below) && !whoWords.has(plainHeader(below))) return undefined;
  const groups = groupsOf(upper, lower.length).filter(({ from }) => from > 0);
  const named = groups.filter(
    ({ text, from, to }) => relationOf(text) !== undefined && tellsApart(lower.slice(from, to)),
  );
  if (named.length === 0) return undefined;
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const [above, below] = [upper[index] ?? "", lower[index] ?? ""];
    const group = groups.find(({ from, to }) => index >= from && index < to);
    // "Telefoon" over "thuis" and "werk" is what it is.
    const counts = group !== undefined && (named.includes(group) || isForbiddenName(group.text));
    if (!counts) return isBlank(below) ? above : below;
    if (isBlank(below)) return "";
    return saysMoreOfName(below) && named.includes(group) ? below : `${group.text} ${below}`;
  });
}

/** The headings of a row, each with the blank or equal cells to its right: a merged cell holds its text once or everywhere. */
function groupsOf(row: Row, width: number): GroupHeading[] {
  const groups: GroupHeading[] = [];
  for (const [index, cell] of row.entries()) {
    if (isBlank(cell) || (row[index - 1] ?? "") === cell) continue;
    const next = row.findIndex((other, at) => at > index && !isBlank(other) && other !== cell);
    groups.push({ text: cell.trim(), from: index, to: next < 0 ? Math.max(width, row.length) : next });
  }
  return groups;
}

/** Whether cells are headings and no answers: numbers in their order, words for a name, or what is said beside one. */
function tellsApart(cells: Row): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const words = filled.filter((cell) => isWordForName(cell) || saysMoreOfName(cell));
  const numbers = filled.filter(isNumber).map((cell) => Number.parseInt(cell, 10));
  const inOrder = numbers.every((number, index) => number === index + 1);
  return (
    words.length + numbers.length === filled.length && (words.some(isWordForName) || (inOrder && numbers.length > 1))
  );
}

const sameRow = (one: Row, other: Row): boolean =>
  one.length === other.length && one.every((cell, index) => cell === other[index]);

function withJoined(rows: readonly Row[], header: { upper: Row; lower: Row; joined: Row }): Row[] {
  const startsAt = (index: number): boolean =>
    sameRow(rows[index] ?? [], header.upper) && sameRow(rows[index + 1] ?? [], header.lower);
  return rows.map((row, index) => (startsAt(index) ? [] : startsAt(index - 1) ? header.joined : row));
}

/** A header with its columns of names all headed: who answers, and whom she named in columns of which only the first says so. */
function withColumnsHeaded(header: Row, below: readonly Row[]): Row | undefined {
  const who = header.findIndex((cell) => whoWords.has(plainHeader(cell)));
  if (who < 0) return undefined;
  const headed = [...header];
  for (let index = who + 2; index < header.length; index++) {
    const left = headed[index - 1] ?? "";
    if (!isBlank(headed[index]) || relationOf(left) === undefined) continue;
    const cells = below.map((row) => row[index] ?? "").filter((cell) => !isBlank(cell));
    if (cells.length > 0 && cells.every(isName)) headed[index] = left;
  }
  return sameRow(headed, header) ? undefined : headed;
}
