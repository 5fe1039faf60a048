import type { Problem } from "@parent-circles/core";
import { describeProblem } from "@parent-circles/core/intake";
import type { SheetsAsked, ToldProblem } from "./asked.ts";

/** A problem in her language, at the cell as her spreadsheet calls it. */
export function worded(found: Problem, language: SheetsAsked["language"]): ToldProblem {
  const [, row, column] = /:(\d+)(?::(\d+))?$/.exec(found.place) ?? [];
  const cell = row === undefined ? "" : column === undefined ? row : `${letters(Number(column))}${row}`;
  return { code: found.code, text: describeProblem({ ...found, place: "" }, { language }), cell };
}

const letters = (column: number): string =>
  column < 1 ? "" : letters(Math.floor((column - 1) / 26)) + String.fromCodePoint(65 + ((column - 1) % 26));
