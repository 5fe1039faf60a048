import { plainHeader } from "../cells/plain-word.ts";
import { tableImporters } from "../importers.ts";
import { relationOf } from "../shapes/relations.ts";
import { headerRowsOf } from "./find-table.ts";
import type { Grid } from "./parse-table.ts";

/** More tables than this stand on no sheet of a person. */
const mostTables = 20;
/** "Anne" is a heading in Turkish and a woman in Dutch: one such word alone is no header. */
const fewestHeadings = 2;

const fieldsByFormat = tableImporters.map(
  ({ columns }) =>
    new Map(
      columns.flatMap(({ field, aliases = [] }) => [field, ...aliases].map((name) => [plainHeader(name), field])),
    ),
);
const headings: ReadonlySet<string> = new Set(fieldsByFormat.flatMap((fields) => [...fields.keys()]));

const isBlank = (row: readonly string[] = []): boolean => row.every((cell) => cell.trim() === "");

function isHeader(row: readonly string[]): boolean {
  const cells = row.filter((cell) => cell.trim() !== "");
  if (cells.length < fewestHeadings || !headings.has(plainHeader(cells[0] ?? ""))) return false;
  const plain = cells.map(plainHeader);
  const relations = cells.filter((cell) => relationOf(cell) !== undefined).length;
  return fieldsByFormat.some(
    (fields) => new Set(plain.flatMap((cell) => fields.get(cell) ?? [])).size + relations >= fewestHeadings,
  );
}

/** In which rows another table than the first may begin, counted from 0: headings below a blank row that are none seen before. */
export function laterHeaders(grid: Grid): number[] {
  const { rows } = grid;
  const textOf = (row: readonly string[] = []): string => row.map(plainHeader).join("\n");
  const seen = new Set(headerRowsOf(grid).flatMap((row) => (isBlank(rows[row - 2]) ? [] : textOf(rows[row - 1]))));
  seen.add(textOf(rows[0]));
  return rows
    .flatMap((row, index) => {
      if (index === 0 || !isBlank(rows[index - 1]) || isBlank(row) || !isHeader(row) || seen.has(textOf(row)))
        return [];
      seen.add(textOf(row));
      return index;
    })
    .slice(0, mostTables);
}

/** A sheet cut before some of its rows; every row keeps its number. */
export const cutBefore = ({ rows, ...grid }: Grid, starts: readonly number[]): Grid[] =>
  [0, ...starts].map((start, part) => ({
    ...grid,
    rows: [...Array.from({ length: start }, () => []), ...rows.slice(start, starts[part])],
  }));
