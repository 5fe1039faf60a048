import { type Random, randomFrom, shuffled } from "../../packages/core/src/base/random.ts";
import type { NetworkDocument } from "../../packages/core/src/model/document.ts";

/** The same document with every list in it in another order, the lists within rows too; merges keep theirs, as it is their history. */
export function withListsShuffled(document: NetworkDocument, seed: number): NetworkDocument {
  const { merges, ...rest } = document;
  const moved = shuffledThrough(rest, randomFrom(seed)) as typeof rest;
  return merges === undefined ? moved : { ...moved, merges };
}

function shuffledThrough(value: unknown, random: Random): unknown {
  if (Array.isArray(value))
    return shuffled(
      value.map((one) => shuffledThrough(one, random)),
      random,
    );
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shuffledThrough(one, random)]));
}

/** The same document with other ids for its people; `nameOf` returns the new id of an old one. */
export function withPeopleRenamed(document: NetworkDocument, seed: number) {
  const random = randomFrom(seed);
  const names = shuffled(
    document.people.map((_, index) => `N-${String(index).padStart(4, "0")}`),
    random,
  );
  const newIds = new Map(document.people.map(({ id }, index) => [id, names[index] as string]));
  const nameOf = (id: string): string => newIds.get(id) ?? id;
  return { document: renamedThrough(document, nameOf) as NetworkDocument, nameOf };
}

function renamedThrough(value: unknown, nameOf: (id: string) => string): unknown {
  if (typeof value === "string") return nameOf(value);
  if (Array.isArray(value)) return value.map((one) => renamedThrough(one, nameOf));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamedThrough(one, nameOf)]));
}
