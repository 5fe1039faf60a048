import { listsNamingPeople } from "../../model/vocabulary.ts";
import { type RowList, rowLists } from "../../model/network.ts";
import { personKeysOf } from "../../model/references.ts";

/** A row of any list. */
export type Row = Readonly<Record<string, unknown>>;

/** Lists whose rows are about two people or more, so that one of them cannot stand in a row twice. */
export const pairLists = [
  "ties",
  "nominations",
  "outcomes",
  "asks",
  "coachingSessions",
] as const satisfies readonly RowList[];
/** One of {@link pairLists}. */
export type PairList = (typeof pairLists)[number];
/** Lists whose rows have an id and hold lists of people. */
export const namingLists = listsNamingPeople satisfies readonly RowList[];

const keys = Object.fromEntries(rowLists.map((list) => [list, personKeysOf(list)])) as Record<RowList, string[]>;

/** Whether a row names somebody under one of its list's keys. */
export const namesPerson = (list: RowList, row: Row, id: string): boolean =>
  keys[list].some((key) => (Array.isArray(row[key]) ? row[key].includes(id) : row[key] === id));

/** The keys of a row under which a list of people holds somebody. */
export const keysNaming = (list: RowList, row: Row, id: string): string[] =>
  keys[list].filter((key) => Array.isArray(row[key]) && row[key].includes(id));

/** A row with one id in place of another; an id that would then stand in a list twice stands there once. */
export function renamed(list: RowList, row: Row, [from, to]: readonly [string, string]): Row {
  const changed = keys[list]
    .filter((key) => row[key] !== undefined)
    .map((key) => [key, renamedValue(row[key], [from, to])]);
  return { ...row, ...(Object.fromEntries(changed) as Row) };
}

function renamedValue(value: unknown, [from, to]: readonly [string, string]): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((id: unknown) => (id === from ? to : id)))];
  return value === from ? to : value;
}

/** Whether a row names somebody twice, as a tie from someone to herself does. */
export function isLoop(list: RowList, row: Row): boolean {
  const ids = keys[list].map((key) => row[key]).filter((value) => typeof value === "string");
  return new Set(ids).size < ids.length;
}

/** Whether two values say the same, whatever the order of their keys. */
export const sameData = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

const canonical = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
