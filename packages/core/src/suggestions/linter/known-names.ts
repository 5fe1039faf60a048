import type { Person } from "../../model/document.ts";
import { splitWords } from "./phrases.ts";

/** Whose names a text can hold. */
export interface KnownNames {
  /** The people whose first name stands in a text as a word of its own, in the order of the network. */
  readonly in: (texts: readonly string[]) => readonly Person[];
}

const shortest = 3;
/** Arabic writes "and", "with" and "for" onto a name. */
const attached = /^[وفبلك]/;

/** Reads the first names of people, in whatever language they are written: a text has few words, a network many names. */
export function knownNames(people: readonly Person[]): KnownNames {
  const byName = new Map<string, Person[]>();
  for (const person of people) {
    const [first] = wordsOf(person.displayName ?? "");
    if (first === undefined || first.length < shortest) continue;
    byName.set(first, [...(byName.get(first) ?? []), person]);
  }
  return {
    in: (texts) => {
      const words = new Set(texts.flatMap(wordsOf).flatMap((word) => [word, word.replace(attached, "")]));
      const named = new Set([...words].flatMap((word) => byName.get(word) ?? []));
      return people.filter((person) => named.has(person));
    },
  };
}

/** The same for every language: of a Turkish dotted and dotless i only the stroke is left. */
const wordsOf = (text: string): string[] => splitWords(text, "und").map(({ text: word }) => word.replaceAll("ı", "i"));
