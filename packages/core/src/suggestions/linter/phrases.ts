/** Words that stand together; a word that ends in `*` stands for every ending. */
export type Phrase = readonly string[];

/** A word of a text, lower case and without marks, with its place. */
export interface Word {
  readonly text: string;
  readonly at: number;
  readonly length: number;
}

/** Reads phrases written as text, separated by commas: `hard to reach, problem famil*`. */
export const phrasesFrom = (text: string, locale: string): readonly Phrase[] =>
  text
    .split(/\s*,\s*/)
    .map((phrase) =>
      splitWords(phrase.trim().replaceAll("*", "＊"), locale).map((word) => word.text.replaceAll("＊", "*")),
    );

/** The words of a text in a language, in their order. */
export function splitWords(text: string, locale: string): Word[] {
  const found = text.matchAll(/[\p{Letter}\p{Mark}\p{Number}＊]+/gu);
  return [...found].map(({ 0: word, index }) => ({ text: folded(word, locale), at: index, length: word.length }));
}

/** One spelling for what people write in several ways: case of the language, without marks above or below letters. */
const folded = (word: string, locale: string): string =>
  word
    .toLocaleLowerCase(locale)
    .normalize("NFKD")
    .replaceAll(/\p{Mark}|ـ/gu, "")
    .replaceAll(/[أإآ]/g, "ا");

/** Where a phrase stands in a text: the number of its first word, each time. */
export const placesOf = (phrase: Phrase, words: readonly Word[]): number[] =>
  words.flatMap((_, first) => (phrase.every((part, step) => fits(words[first + step]?.text, part)) ? [first] : []));

/** Arabic writes "and", "the", "with" and "for" onto the next word. */
const attached = /^(?:و|ف)?(?:لل|(?:ب|ل|ك)?(?:ال)?)/;

function fits(word: string | undefined, part: string): boolean {
  if (word === undefined) return false;
  const stem = part.replace(/\*$/, "");
  const equal = (text: string, to: string): boolean => (part.endsWith("*") ? text.startsWith(to) : text === to);
  return (
    equal(word, stem) ||
    (/^\p{Script=Arabic}/u.test(word) && equal(word.replace(attached, ""), stem.replace(/^ال/, "")))
  );
}
