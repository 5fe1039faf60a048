import { glossaryWords, type Language, languages } from "@parent-circles/words";
import { describe, expect, test } from "vitest";
import { phrasesFrom, placesOf, splitWords } from "../../packages/core/src/suggestions/linter/phrases.ts";
import { formsIn, sections } from "../support/catalogue-texts.ts";

/** Sections that are lists of words to be refused or replaced. */
const lists = ["glossary", "linter"];

const textsIn = (language: Language): [path: string, text: string][] =>
  sections
    .filter(({ name }) => !lists.includes(name))
    .flatMap(({ name, byLanguage }) => formsIn(byLanguage[language], name));

const phrasesFor = (language: Language) =>
  Object.entries(glossaryWords.byLanguage[language]).map(([term, { not }]) => ({
    term,
    phrases: phrasesFrom(not, language),
  }));
/** By language: each term with the words that no text may have in its place. Made once, since there are thousands of texts. */
const secondWords = Object.fromEntries(languages.map((language) => [language, phrasesFor(language)]));

/** The terms for which a text has a second word, whatever its ending or, in Arabic, its beginning. */
function secondWordsIn(text: string, language: Language): string[] {
  const words = splitWords(text, language);
  return secondWords[language]!.filter(({ phrases }) =>
    phrases.some((phrase) => placesOf(phrase, words).length > 0),
  ).map(({ term }) => term);
}

describe("one word for each term of the method", () => {
  test.each(languages)("no text in %s has a second word for a term", (language) => {
    const found = textsIn(language).flatMap(([path, text]) =>
      secondWordsIn(text, language).map((term) => `${path}: ${term}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test.each(languages)("the texts in %s use the word of each term", (language) => {
    const said = textsIn(language)
      .map(([, text]) => text.toLocaleLowerCase(language))
      .join(" ");
    const unused = Object.entries(glossaryWords.byLanguage[language]).filter(
      ([, { one, several }]) => ![one, several].some((word) => said.includes(word.toLocaleLowerCase(language))),
    );
    expect(unused.map(([term]) => term)).toEqual([]);
  });

  test.each(languages)("no word for a term in %s is a second word for another", (language) => {
    const terms = Object.values(glossaryWords.byLanguage[language]).flatMap(({ one, several }) => [one, several]);
    expect(terms.filter((term) => secondWordsIn(term, language).length > 0)).toEqual([]);
  });

  test.each([
    ["nl", "De sleutelmoeders worden gecoacht.", ["keyFigure"]],
    ["en", "The inner circle knows.", ["firstCircle"]],
    ["tr", "Velilerin güvendiği kişiler", ["parent"]],
    ["tr", "Okulun isteğini okuyun", ["request"]],
    ["ar", "سري: للمنسقة وللمجموعة الأساسية فقط", ["keyGroup"]],
    ["ar", "من أولياء الأمور", ["parent"]],
    ["ar", "مع المدربة", ["coach"]],
  ] as const)("in %s finds in %j the second word for %j", (language, text, terms) => {
    expect(secondWordsIn(text, language)).toEqual(terms);
  });
});
