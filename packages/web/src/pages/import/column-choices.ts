import type { Catalogue } from "@parent-circles/words";
import type { ToldTable } from "./asked.ts";

/** The fields that a column can be said to be, in words, by group. */
export type FieldWords = Catalogue["pagesImport"]["columns"]["fields"];
type Group = keyof Catalogue["pagesImport"]["columns"]["groups"];
/** A group of fields, each with its word. */
export type Choices = readonly (readonly [Group, Readonly<Record<string, string>>])[];

/** Tables of which each column is something by itself; of the others the whole is. */
const byColumn: ReadonlySet<string | null> = new Set([null, "list", "persons", "pairs", "ties"]);

/** Whether she says of each column what it is. */
export const isChosenByColumn = ({ format }: Pick<ToldTable, "format">): boolean => byColumn.has(format);

/** What a column can be said to be, by group, and what it is read as. */
export function choicesFor({ format }: Pick<ToldTable, "format">, is: string | null, words: FieldWords): Choices {
  const { person, names, beside, pairs, others } = words;
  const choices: Choices =
    format === "pairs" || format === "ties"
      ? [
          ["pairs", pairs],
          ["beside", beside],
        ]
      : [
          ["person", person],
          ["names", names],
          ["beside", beside],
        ];
  if (is === null || choices.some(([, fields]) => Object.hasOwn(fields, is))) return choices;
  const word = Object.hasOwn(others, is) ? others[is as keyof typeof others] : others.unlisted;
  return [...choices, ["beside", { [is]: word }]];
}
