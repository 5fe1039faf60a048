export { type Language, languages } from "./languages.ts";
export type { About, Plural, Text, Values } from "./text.ts";
export { type Speaker, sentencesOf, speakerOf } from "./speaker.ts";
export { inLanguage, type LanguageOrWords, type Section, type Spoken } from "./in-language.ts";
export type { Catalogue } from "./sections/catalogue.ts";
export * from "./sections/index.ts";
/** The texts of the library's errors in one language alone, for its own messages; and by part, for whoever needs no other. */
export { errorTexts as englishErrors } from "./en/errors/texts.ts";
export { actsErrors as englishActsErrors } from "./en/errors/acts.ts";
export { documentErrors as englishDocumentErrors } from "./en/errors/document.ts";
export { queryErrors as englishQueryErrors } from "./en/errors/query.ts";
