export { type Language, languages } from "./languages.ts";
export type { About, Plural, Text, Values } from "./text.ts";
export { type Speaker, sentencesOf, speakerOf } from "./speaker.ts";
export { inLanguage, type LanguageOrWords, type Section, type Spoken } from "./in-language.ts";
export type { Catalogue } from "./sections/catalogue.ts";
export * from "./sections/index.ts";
/** The texts of the library's errors in one language alone, for its own messages. */
export { errorTexts as englishErrors } from "./en/errors/texts.ts";
