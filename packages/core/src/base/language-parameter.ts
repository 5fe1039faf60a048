import type { Catalogue } from "@parent-circles/words";
import { type LanguageOrWords, languages } from "./language.ts";
import { choice } from "./parameter.ts";

/** The language in which a result speaks. */
export const languageParameter = choice({
  default: "nl",
  choices: languages,
  meaning: "the language of the sentences",
});

/** The same where the library also takes somebody's own words of a section, by value. */
export const languageOrWords = <Name extends keyof Catalogue>() => ({
  ...languageParameter,
  accepts: (value: unknown): value is LanguageOrWords<Name> =>
    languageParameter.accepts(value) || (typeof value === "object" && value !== null),
});
