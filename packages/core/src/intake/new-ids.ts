import type { NetworkDocument } from "../model/document.ts";
import { type RowList, rowLists } from "../model/network.ts";
import { personKeysOf } from "../model/references.ts";

/** Who gets another id, and where ids come from: from chance alone, never from a name. */
export interface NewIds {
  readonly isNew: (id: string) => boolean;
  readonly newId: () => string;
}

/** Keys whose values are ids of people: ends, lists, the two of a merge, and who did something. */
const naming: ReadonlySet<string> = new Set([
  ...rowLists.flatMap((list) => personKeysOf(list)),
  "keep",
  "remove",
  "was",
  "by",
  "acceptedBy",
]);
/** Keys whose values are rows of people, within the record of a merge. */
const holdingPeople: ReadonlySet<string> = new Set(["kept", "removed"]);

/**
 * A document in which everybody who is new has a random id in place of her own, wherever it stands. Files from outside
 * often use names or telephone lists as codes; what is stored then says nothing of them.
 */
export function withNewIds(document: NetworkDocument, { isNew, newId }: NewIds): NetworkDocument {
  const everybody = [...document.people, ...(document.merges ?? []).map(({ removed }) => removed)];
  const ids = new Map(everybody.filter(({ id }) => isNew(id)).map(({ id }) => [id, newId()]));
  if (ids.size === 0) return document;
  const listOf = (list: RowList): unknown[] | undefined =>
    document[list]?.map((row) => renamed(row, { ids, isPerson: list === "people" }));
  const lists = rowLists.filter((list) => document[list] !== undefined);
  return {
    ...document,
    ...(Object.fromEntries(lists.map((list) => [list, listOf(list)])) as Partial<NetworkDocument>),
  };
}

interface Renaming {
  readonly ids: ReadonlyMap<string, string>;
  /** Whether the row is a person's, so that its own id is one of a person. */
  readonly isPerson: boolean;
}

function renamed(row: object, { ids, isPerson }: Renaming): object {
  const namesPerson = (key: string): boolean =>
    naming.has(key) || (isPerson && key === "id") || (key === "row" && "list" in row && row.list === "people");
  const valueOf = (key: string, value: unknown): unknown => {
    if (typeof value === "string") return namesPerson(key) ? (ids.get(value) ?? value) : value;
    if (Array.isArray(value)) return value.map((item: unknown) => valueOf(key, item));
    return typeof value === "object" && value !== null
      ? renamed(value, { ids, isPerson: holdingPeople.has(key) })
      : value;
  };
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [key, valueOf(key, value)]));
}
