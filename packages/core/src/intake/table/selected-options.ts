import { isForbiddenName } from "../../model/forbidden.ts";
import { headerRowsOf } from "./find-table.ts";
import type { Grid } from "./parse-table.ts";

const chosen: ReadonlySet<string> = new Set(["1", "true", "yes"]);
const notChosen: ReadonlySet<string> = new Set(["0", "false", "no", ""]);
const fewestOptions = 2;

/** A question of which every answer has a column of its own, and where those stand. */
interface Question {
  readonly text: string;
  readonly options: readonly { readonly text: string; readonly index: number }[];
}

const plain = (cell = ""): string => cell.trim().toLowerCase();

function questionsIn(header: readonly string[]): Question[] {
  const split = header.flatMap((cell, index) => {
    const at = cell.lastIndexOf("/");
    return at <= 0 || isForbiddenName(cell) ? [] : [{ question: cell.slice(0, at), text: cell.slice(at + 1), index }];
  });
  return [...new Set(split.map(({ question }) => question))]
    .map((text) => ({ text, options: split.filter(({ question }) => question === text) }))
    .filter(({ options }) => options.length >= fewestOptions);
}

/**
 * A sheet on which every question is one column. KoboToolbox and ODK write a question with several answers as a column an
 * answer ("Talen/Turks": 0 or 1), with or without a column of them all: the first holds them all, and the others nothing.
 */
export function withAnswersJoined(grid: Grid): Grid {
  const { rows } = grid;
  for (const row of headerRowsOf(grid)) {
    const [header = [], below] = [rows[row - 1], rows.slice(row)];
    const questions = questionsIn(header).filter(({ options }) => {
      const cells = below.flatMap((cellsOfRow) => options.map(({ index }) => plain(cellsOfRow[index])));
      return cells.some((cell) => chosen.has(cell)) && cells.every((cell) => chosen.has(cell) || notChosen.has(cell));
    });
    if (questions.length > 0)
      return {
        ...grid,
        rows: rows.map((cells, index) =>
          index < row - 1 ? cells : joined(cells, { header, questions, isHeader: index === row - 1 }),
        ),
      };
  }
  return grid;
}

function joined(
  cells: readonly string[],
  { header, questions, isHeader }: { header: readonly string[]; questions: readonly Question[]; isHeader: boolean },
): string[] {
  const one = [...cells];
  for (const { text, options } of questions) {
    const taken = options.filter(({ index }) => chosen.has(plain(cells[index])));
    for (const { index } of options) if (index < one.length) one[index] = "";
    const [first] = options;
    if (first === undefined || header.includes(text) || first.index >= one.length) continue;
    one[first.index] = isHeader ? text : taken.map((option) => option.text).join("|");
  }
  return one;
}
