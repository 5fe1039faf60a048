import type { Language } from "../wording/index.ts";
import { type Phrase, phrasesFrom, placesOf, type Word, wordsIn } from "./phrases.ts";
import { type WordFault, wordLists } from "./word-lists.ts";

/** What the linter finds: a word that does not belong, a sentence too long, or somebody named who need not be. */
export interface LintFinding {
  readonly code: WordFault | "sentenceTooLong" | "namesSomebody";
  /** The place in the text, counted in UTF-16 units, and how long it is. */
  readonly at: number;
  readonly length: number;
}

/** In which language a text is written, and whom it may not name. */
export interface LintOptions {
  readonly language: Language;
  /** Names that may not occur: everyone's but the asker's and the invited person's. */
  readonly hiddenNames?: readonly string[];
}

/** The most words in a sentence of a text for parents (B1). */
const mostWordsInSentence = 20;

/**
 * Reads a text for parents as they would: what presses, labels, blames, tells of a child's affairs or sounds like an
 * office, sentences of more than 20 words, and names that should stay out. Returns what it finds in the order of the
 * text; an empty list where it finds nothing.
 */
export function lintText(text: string, { language, hiddenNames = [] }: LintOptions): readonly LintFinding[] {
  const words = wordsIn(text, language);
  const names = hiddenNames.flatMap((name) => phrasesFrom(name.replaceAll(",", " "), language));
  return [
    ...Object.entries(listsOf(language)).flatMap(([code, phrases]) => found(code as WordFault, phrases, words)),
    ...found("namesSomebody", names, words),
    ...longSentences(text, language),
  ].toSorted((a, b) => a.at - b.at || b.length - a.length);
}

const compiled = new Map<Language, Readonly<Record<WordFault, readonly Phrase[]>>>();

function listsOf(language: Language): Readonly<Record<WordFault, readonly Phrase[]>> {
  const kept = compiled.get(language);
  if (kept !== undefined) return kept;
  const lists = Object.fromEntries(
    Object.entries(wordLists[language]).map(([code, text]) => [code, phrasesFrom(text, language)]),
  ) as Record<WordFault, readonly Phrase[]>;
  compiled.set(language, lists);
  return lists;
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

const longSentences = (text: string, language: Language): LintFinding[] =>
  [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)]
    .filter(({ segment }) => wordsIn(segment, language).length > mostWordsInSentence)
    .map(({ segment, index }) => ({ code: "sentenceTooLong", at: index, length: segment.trimEnd().length }));
