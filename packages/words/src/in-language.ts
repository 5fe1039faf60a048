import { aboutWords } from "./sections/about.ts";
import type { Catalogue } from "./sections/catalogue.ts";
import type { Language } from "./languages.ts";
import { type Speaker, speakerOf } from "./speaker.ts";

/** One section of every catalogue. */
export interface Section<Name extends keyof Catalogue> {
  readonly name: Name;
  readonly byLanguage: Readonly<Record<Language, Catalogue[Name]>>;
}

/** A language by its tag, or by value: somebody's own words, of which the named sections are needed. */
export type LanguageOrWords<Name extends keyof Catalogue> = Language | Readonly<Pick<Catalogue, Name | "about">>;

/** A section's words in one language, and who says them. */
export interface Spoken<Name extends keyof Catalogue> extends Speaker {
  readonly words: Catalogue[Name];
}

/** The words of a section in a language, together with who says them. */
export function inLanguage<Name extends keyof Catalogue>(
  { name, byLanguage }: Section<Name>,
  language: LanguageOrWords<Name>,
): Spoken<Name> {
  return typeof language === "string"
    ? { ...speakerOf(aboutWords.byLanguage[language]), words: byLanguage[language] }
    : { ...speakerOf(language.about), words: language[name] };
}
