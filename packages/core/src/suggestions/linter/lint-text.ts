import { type Catalogue, linterWords } from "@parent-circles/words";
import { type LanguageOrWords, wordsIn } from "../../base/language.ts";
import { type Phrase, phrasesFrom, placesOf, splitWords, type Word } from "./phrases.ts";

type WordLists = Catalogue["linter"];

/** What is wrong with a word in a text for parents. */
type WordFault = keyof WordLists;

/** What the linter finds: a word that does not belong, a sentence too long, or somebody named who need not be. */
export interface LintFinding {
  readonly code: WordFault | "sentenceTooLong" | "namesSomebody";
  /** The place in the text, counted in UTF-16 units, and how long it is. */
  readonly at: number;
  readonly length: number;
}

/** In which language a text is written, and whom it may not name. */
export interface LintOptions {
  readonly language: LanguageOrWords<"linter">;
  /** Names that may not occur: everyone's but the asker's and the invited person's. */
  readonly hiddenNames?: readonly string[];
}

/** The most words in a sentence of a text for parents (B1). */
const mostWordsInSentence = 20;

/**
 * Reads a text for parents as they would: what presses, labels, blames, tells of a child's affairs or sounds like an
 * office, sentences of more than 20 words, and names that should stay out. Returns what it finds in the order of the
 * text; an empty list where it finds nothing.
 *
 * @throws ParentCirclesError `query/value-not-allowed`
 */
export function lintText(text: string, { language, hiddenNames = [] }: LintOptions): readonly LintFinding[] {
  const { words: lists, locale } = wordsIn(linterWords, language);
  const words = splitWords(text, locale);
  const names = hiddenNames.flatMap((name) => phrasesFrom(name.replaceAll(",", " "), locale));
  return [
    ...Object.entries(phrasesOf(lists, locale)).flatMap(([code, phrases]) => found(code as WordFault, phrases, words)),
    ...found("namesSomebody", names, words),
    ...longSentences(text, locale),
  ].toSorted((a, b) => a.at - b.at || b.length - a.length);
}

// The lists of a language are read once, since they are long and every text is held against them.
const compiled = new WeakMap<WordLists, Readonly<Record<string, readonly Phrase[]>>>();

function phrasesOf(lists: WordLists, locale: string): Readonly<Record<string, readonly Phrase[]>> {
  const phrases =
    compiled.get(lists) ??
    Object.fromEntries(Object.entries(lists).map(([code, text]) => [code, phrasesFrom(text, locale)]));
  compiled.set(lists, phrases);
  return phrases;
}

const found = (code: LintFinding["code"], phrases: readonly Phrase[], words: readonly Word[]): LintFinding[] =>
  phrases
    .filter((phrase) => phrase.length > 0)
    .flatMap((phrase) =>
      placesOf(phrase, words).map((first) => spanOf(code, words.slice(first, first + phrase.length))),
    );

function spanOf(code: LintFinding["code"], words: readonly Word[]): LintFinding {
  const at = words[0]?.at ?? 0;
  const last = words.at(-1);
  return { code, at, length: last === undefined ? 0 : last.at + last.length - at };
}

const longSentences = (text: string, locale: string): LintFinding[] =>
  [...new Intl.Segmenter(locale, { granularity: "sentence" }).segment(text)]
    .filter(({ segment }) => splitWords(segment, locale).length > mostWordsInSentence)
    .map(({ segment, index }) => ({ code: "sentenceTooLong", at: index, length: segment.trimEnd().length }));
