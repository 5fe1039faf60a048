import { describeProblem, type Language, type Problem } from "@parent-circles/core";
import type { ImportReport } from "@parent-circles/core/intake";
import type { Teller } from "./files.ts";

const mostPlaces = 8;

/** Something that was said of a place in a file. */
interface Said {
  readonly text: string;
  readonly place: string;
}

/**
 * What became of the rows of files, what needs somebody first: how many of each, and each kind of thing once, with what to do
 * and the cells where it happened, as a spreadsheet names them.
 */
export function reportLines(report: ImportReport, teller: Teller, language: Language): string[] {
  const { counts, reasons } = teller.words.import;
  const described = (problems: readonly Problem[]): Said[] =>
    problems.map((found) => ({ text: describeProblem({ ...found, place: "" }, { language }), place: found.place }));
  const absent = report.absent.map(({ reason, place }) => ({ text: reasons[reason as keyof typeof reasons], place }));
  return [
    `${counts.taken}: ${report.taken.length}`,
    ...section(counts.refused, described(report.refused), teller),
    ...section(counts.absent, absent, teller),
    ...section(counts.repaired, described(report.repaired), teller),
    ...section(counts.leftOut, described(report.leftOut), teller),
  ];
}

function section(heading: string, all: readonly Said[], teller: Teller): string[] {
  const groups = Map.groupBy(all, ({ text }) => text);
  return [
    "",
    `${heading}: ${all.length}`,
    ...[...groups].flatMap(([text, said]) => [`  ${text}`, ...placesOf(said, teller)]),
  ];
}

/** Where something happened, file by file: `moeders.csv: B4, B7, row 9`. */
function placesOf(said: readonly Said[], teller: Teller): string[] {
  const cells = said.map(({ place }) => cellAt(place, teller));
  return [...Map.groupBy(cells, ({ file }) => file)].map(([file, found]) => {
    const names = [...new Set(found.map(({ cell }) => cell))].filter((cell) => cell !== "");
    const more = names.length > mostPlaces ? ` … (${names.length})` : "";
    const shown = names.slice(0, mostPlaces).join(", ");
    return `    ${teller.isolate(file)}${shown === "" ? "" : `: ${shown}`}${more}`;
  });
}

function cellAt(place: string, { words, say }: Teller): { readonly file: string; readonly cell: string } {
  const [, file, row = "", column] = /^(.*?):(\d+)(?::(\d+))?$/.exec(place) ?? [];
  if (file === undefined) return { file: place, cell: "" };
  return { file, cell: column === undefined ? say(words.import.row, { row }) : `${letters(Number(column))}${row}` };
}

/** A column as a spreadsheet names it: 28 is AB. */
const letters = (column: number): string =>
  column < 1 ? "" : letters(Math.floor((column - 1) / 26)) + String.fromCodePoint(65 + ((column - 1) % 26));
