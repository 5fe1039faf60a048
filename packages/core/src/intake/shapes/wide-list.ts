import { foldName } from "../../base/fold.ts";
import { namesIn } from "../cells/name-list.ts";
import { plainHeader } from "../cells/plain-word.ts";
import { firstNameFirst } from "../cells/titles.ts";
import { personsImporter } from "../importers/persons.ts";
import type { Table, TableRow } from "../table/find-table.ts";
import { isInterviewQuestion, type NamesMean, relationOf } from "./relations.ts";
import { rowFrom, type Shape } from "./shape.ts";

const namesOf = (field: string): string[] =>
  personsImporter.columns
    .filter((column) => column.field === field)
    .flatMap(({ aliases = [] }) => [field, ...aliases].map(plainHeader));
const codeWords = new Set(namesOf("id"));
const surnameWords = new Set(namesOf("surname"));
const prefixWords = new Set(namesOf("surnamePrefix"));
/** Headings of the column in which she stands whose row it is. */
export const whoWords: ReadonlySet<string> = new Set([
  ...codeWords,
  ...namesOf("displayName"),
  ...["je naam", "moeder", "wie"].map(plainHeader),
]);
const scoreWords = [
  "score", "cijfer", "hoe goed", "hoeveel", "hoe sterk", "how much", "how well", "puan", "ne kadar", "درجة", "كم",
].map(plainHeader); // prettier-ignore
const languageWords = ["taal", "language", "dil", "لغة"].map(plainHeader);
/** What she speaks at home is hers, and nothing of whom she trusts. */
const atHome = /thuis|home|evde|بيت|منزل/u;
const dayWords = new Set(
  [
    "tijdstempel", "timestamp", "zaman damgası", "طابع زمني", "datum", "date", "tarih", "تاريخ", "begintijd", "start time",
    "_submission_time", "submissiondate",
  ].map(plainHeader),
); // prettier-ignore

/** Whether a heading is of a column that says more of the names beside it: how well, in which language, on which day. */
export const saysMoreOfName = (header: string): boolean => {
  const plain = plainHeader(header);
  return [...scoreWords, ...languageWords, ...dayWords].some((word) => plain.startsWith(word));
};

/** A column of names, with the columns beside it that say more about each. */
interface NameColumn {
  readonly index: number;
  readonly yields: NamesMean;
  readonly score: number | undefined;
  readonly language: number | undefined;
}

/**
 * One row a person, with columns of names: her own list ("vertrouwt 1", "score 1", "vertrouwt 2" …) or a form of the
 * interview with one column a question, as Google, Microsoft and KoboToolbox export it.
 */
export const wideList: Shape = {
  name: "list",
  toTables: (table) => {
    const plainHeaders = table.headers.map(plainHeader);
    const who = plainHeaders.findIndex((header) => whoWords.has(header));
    const columns = nameColumnsOf(table.headers);
    if (who < 0 || columns.length === 0) return undefined;
    const taken = new Set(columns.flatMap(({ index, score, language }) => [index, score, language]));
    const day = plainHeaders.findIndex((header, index) => dayWords.has(header) && !taken.has(index));
    const surname = [prefixWords, surnameWords].map((words) => plainHeaders.findIndex((header) => words.has(header)));
    const places = { who, day, surname };
    return [peopleOf(table, { taken, who, day }), ...rowsOf(table, columns, places)].filter(
      ({ rows }) => rows.length > 0,
    );
  },
};

function nameColumnsOf(headers: readonly string[]): NameColumn[] {
  const relations = headers.map(relationOf);
  const plainHeaders = headers.map(plainHeader);
  return relations.flatMap((yields, index): NameColumn[] => {
    if (yields === undefined) return [];
    const next = relations.findIndex((other, at) => at > index && other !== undefined);
    const beside = (words: readonly string[]): number | undefined => {
      const at = plainHeaders.findIndex(
        (header, place) =>
          place > index &&
          (next < 0 || place < next) &&
          words.some((word) => header.startsWith(word)) &&
          !atHome.test(header),
      );
      return at < 0 ? undefined : at;
    };
    return [{ index, yields, score: beside(scoreWords), language: beside(languageWords) }];
  });
}

/** The people whose rows these are, with what else the columns say of them. */
function peopleOf(
  { rows, headers, ...table }: Table,
  { taken, who, day }: { readonly taken: ReadonlySet<unknown>; readonly who: number; readonly day: number },
): Table {
  const headerAt = (index: number): string =>
    index === who && !codeWords.has(plainHeader(headers[index] ?? "")) ? "displayName" : (headers[index] ?? "");
  const kept = [...headers.keys()].filter((index) => !taken.has(index) && index !== day);
  const spoken = headers.filter(isInterviewQuestion).length >= fewestQuestions;
  return {
    ...table,
    headers: [...kept.map(headerAt), ...(spoken ? ["interviewed"] : [])],
    headerColumns: [...kept, ...(spoken ? [null] : [])],
    // Of a merged cell over several rows she is one woman.
    rows: rows
      .filter(({ continued }) => continued?.has(who) !== true)
      .map(({ cells, at }) =>
        rowFrom(at, [
          ...kept.map((index) => [cells[index] ?? "", index] as const),
          ...(spoken ? [["true", null] as const] : []),
        ]),
      ),
  };
}

/** Whoever was asked this many of the six questions was interviewed. */
const fewestQuestions = 3;

function rowsOf(
  { rows, ...table }: Table,
  columns: readonly NameColumn[],
  { who, day, surname }: { who: number; day: number; surname: readonly number[] },
): Table[] {
  const ties: TableRow[] = [];
  const nominations: TableRow[] = [];
  const inOneForm = (name = ""): string => foldName(firstNameFirst(name));
  const listed = new Set(rows.map(({ cells }) => inOneForm(cells[who])).filter((name) => name !== ""));
  // "Yılmaz, Fatma" is one woman where the list has her so.
  const namesOfCell = (cell = ""): string[] => (listed.has(inOneForm(cell)) ? [cell] : namesIn(cell));
  for (const { cells, at } of rows) {
    const cell = (index: number | undefined): readonly [string, number | null] =>
      index === undefined || index < 0 ? ["", null] : [cells[index] ?? "", index];
    for (const { index, yields, score, language } of columns)
      for (const name of namesOfCell(cells[index])) {
        const full = [who, ...surname].map((column) => (cells[column] ?? "").trim()).filter((part) => part !== "");
        const ends = [
          [full.join(" "), who],
          [name, index],
        ] as const;
        if (yields.kind === "nomination") nominations.push(rowFrom(at, [...ends, [yields.question, null], cell(day)]));
        else
          ties.push(
            rowFrom(at, [
              ...(yields.kind === "trust" && yields.toldBy === "trustee" ? ends.toReversed() : ends),
              [yields.kind === "trust" ? "trust" : yields.type, null],
              [yields.kind === "trust" ? (yields.domain ?? "") : "", null],
              cell(yields.kind === "trust" ? score : undefined),
              [yields.kind === "trust" ? yields.toldBy : "", null],
              cell(language),
              cell(day),
            ]),
          );
      }
  }
  return [
    { ...table, headers: ["from", "to", "type", "domain", "score", "reportedBy", "language", "date"], rows: ties },
    { ...table, headers: ["from", "to", "question", "date"], rows: nominations },
  ];
}
