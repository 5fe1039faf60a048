import { type Problem, problem } from "../../base/errors.ts";
import { isForbiddenName } from "../../model/forbidden.ts";
import { plainWord } from "../cells/plain-word.ts";
import { headingOf, type Relation, relationNames } from "../shapes/relations.ts";
import type { Table } from "./find-table.ts";
import { type ColumnMapping, placeIn, shownHeader } from "./headers.ts";

/** What is said of the columns of a table where guessing falls short, and which stay where the file is. */
export interface SaidOfColumns extends ColumnMapping {
  readonly leaveOut: readonly string[];
  /** By header what words in its cells mean. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>> | undefined;
}

/**
 * A table whose columns are what she said: headed by the field or the relation that they are, so that it is then read like
 * any other. A column that is left out is empty, whatever it was; one that names what is never stored only where the file is
 * a mapping travels with it.
 */
export function withSaidColumns(
  table: Table,
  { columns = {}, leaveOut, values = {} }: SaidOfColumns,
): { table: Table; leftOut: Problem[] } {
  const given = new Map(Object.entries(columns).map(([header, field]) => [header.trim(), field]));
  const named = new Set(leaveOut.map(plainWord));
  const meanings = new Map(Object.entries(values).map(([header, words]) => [header.trim(), meaningsOf(words)]));
  if (given.size + named.size + meanings.size === 0) return { table, leftOut: [] };
  const isOut = (header: string): boolean =>
    header.trim() !== "" &&
    (named.has(plainWord(header)) || (given.get(header.trim()) === null && !isForbiddenName(header)));
  const out = new Set(table.headers.flatMap((header, index) => (isOut(header) ? index : [])));
  const headers = table.headers.map((header, index) =>
    out.has(index) ? "" : headingFor(given.get(header.trim()) ?? header),
  );
  const ofColumn = table.headers.map((header) => meanings.get(header.trim()));
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => (out.has(index) ? "" : (ofColumn[index]?.get(plainWord(cell)) ?? cell))),
  }));
  const leftOut = [...out].map((index) =>
    problem("intake/column-left-out", placeIn(table, index), { column: shownHeader(table.headers[index] ?? "") }),
  );
  return { table: { ...table, headers, rows }, leftOut };
}

const meaningsOf = (words: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(words).map(([word, meaning]) => [plainWord(word), meaning]));

/** Headings that a list of people and one of ties read as the same field. */
const ownHeadings: Readonly<Record<string, string>> = { languages: "thuistaal", language: "taal" };

const headingFor = (said: string): string =>
  isRelation(said) ? headingOf(said) : Object.hasOwn(ownHeadings, said) ? (ownHeadings[said] ?? said) : said;

/** Whether a column can be said to be this, besides a field of a format. */
export const isRelation = (said: string): said is Relation => relationNames.some((relation) => relation === said);
