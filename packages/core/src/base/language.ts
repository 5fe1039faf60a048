import {
  inLanguage,
  type Language,
  type LanguageOrWords,
  languages,
  type Section,
  type Spoken,
} from "@parent-circles/words";
import type { Catalogue } from "@parent-circles/words";
import { refuse } from "./errors.ts";

export { type Language, type LanguageOrWords, languages };

/**
 * The words of a section in a language, or somebody's own words, together with who says them.
 *
 * @throws ParentCirclesError `query/value-not-allowed` for a language that the product does not speak
 */
export function wordsIn<Name extends keyof Catalogue>(
  section: Section<Name>,
  language: LanguageOrWords<Name>,
): Spoken<Name> {
  if (typeof language === "string" && !languages.includes(language))
    refuse("query/value-not-allowed", "language", { allowed: languages });
  return inLanguage(section, language);
}
