import ar from "./ar.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import nl from "./nl.json" with { type: "json" };
import tr from "./tr.json" with { type: "json" };

/** A text that depends on a number: one form for each plural that the language has. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

type Translated<Texts> = Texts extends string
  ? string
  : Texts extends { readonly other: string }
    ? Plural
    : { readonly [Key in keyof Texts]: Translated<Texts[Key]> };

/** Every text of the pages in one language; the Dutch file sets the keys and the `{places}` in each text. */
export type Words = Translated<typeof nl>;

/** The languages of the pages, each by its own name for itself. */
export const languageNames = { nl: "Nederlands", en: "English", tr: "Türkçe", ar: "العربية" } as const;

/** A language of the pages. */
export type Language = keyof typeof languageNames;

/** The languages in the order in which they are offered. */
export const languages = Object.keys(languageNames) as readonly Language[];

/** Whether a text names a language of the pages. */
export const isLanguage = (text: string): text is Language => Object.hasOwn(languageNames, text);

const byLanguage: Readonly<Record<Language, Words>> = { nl, en, tr, ar };

/** The texts of a language. */
export const wordsIn = (language: Language): Words => byLanguage[language];
