import { errorsWords, type LanguageOrWords } from "@parent-circles/words";
import { detailText, type Problem, type ProblemDetails } from "./errors.ts";
import { wordsIn } from "./language.ts";

/** By detail and fixed word: how it reads inside a sentence. */
type FixedWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What is wrong, for people: where, what was expected, and the next step. Names and answers never occur in it. Numbers stand
 * as they are typed, and so does what is typed in any language: keys, ids, words of a closed list; a language is called by its
 * name. English unless another
 * language is given, by its tag or as words of one's own.
 *
 * @throws ParentCirclesError `query/value-not-allowed` for a language that the product does not speak
 * @example describeProblem(problem("document/missing-key", "/people/0", { key: "id" }), { language: "nl" })
 * // "/people/0: De sleutel id ontbreekt. Voeg die toe."
 */
export function describeProblem(
  { code, place, details }: Problem,
  { language = "en" }: { readonly language?: LanguageOrWords<"errors"> } = {},
): string {
  const { words, say, isolate, languageName } = wordsIn(errorsWords, language);
  const { expected, next } = words.texts[code];
  const values =
    typeof details["language"] === "string" ? { ...details, language: languageName(details["language"]) } : details;
  const sentences = [expected, next].map((text) => say(text, valuesIn(text, values, words.details)));
  return [...(place === "" ? [] : [`${isolate(place)}:`]), ...sentences].join(" ");
}

function valuesIn(text: string, details: ProblemDetails, fixed: FixedWords): Record<string, string> {
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return Object.fromEntries(names.map((name) => [name, wordFor(detailText(details[name]), fixed[name] ?? {})]));
}

const wordFor = (value: string, words: Readonly<Record<string, string>>): string =>
  (Object.hasOwn(words, value) ? words[value] : undefined) ?? value;
