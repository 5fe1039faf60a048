import type { Language, Plural, Words } from "./words.ts";
import { wordsIn } from "./words.ts";

/** What stands in the places of a text. */
export type Values = Readonly<Record<string, string | number>>;

/** Everything needed to say something in one language. */
export interface Speaker {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  readonly words: Words;
  /** Fills the places of a text. */
  readonly fill: (text: string, values: Values) => string;
  /** The form of a text that goes with a number, filled; the number itself stands at `{count}`. */
  readonly count: (text: Plural, count: number, values?: Values) => string;
  /** A number as it is written, without decimals. */
  readonly number: (value: number) => string;
  /** A calendar day in words, with its weekday. */
  readonly day: (date: string) => string;
  /** A name or title in whatever letters, kept together inside a sentence of this language. */
  readonly kept: (text: string) => string;
  /** What a language is called, by its tag; the tag itself where there is no name for it. */
  readonly languageName: (tag: string) => string;
  /** Several things as one phrase: "a, b and c". */
  readonly list: (items: readonly string[]) => string;
}

const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB", tr: "tr-TR", ar: "ar-u-nu-latn" };
const isolateStart = "\u2068";
const isolateEnd = "\u2069";

/** Who speaks a language: its words, plurals, numbers and dates. */
export function speakerOf(language: Language): Speaker {
  const locale = locales[language];
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" });
  const lists = new Intl.ListFormat(locale);
  const languageNames = new Intl.DisplayNames(locale, { type: "language" });
  const direction = language === "ar" ? "rtl" : "ltr";
  // Latin names inside Arabic sentences would otherwise pull the punctuation to the wrong side.
  const kept = (text: string) => (direction === "rtl" ? `${isolateStart}${text}${isolateEnd}` : text);
  const written = (value: string | number) => (typeof value === "number" ? numbers.format(value) : kept(value));
  const fill = (text: string, values: Values) =>
    text.replace(/\{(\w+)\}/g, (place, name: string) => (values[name] === undefined ? place : written(values[name])));
  const words = wordsIn(language);
  return {
    language,
    direction,
    words,
    fill,
    count: (text, count, values = {}) => fill(formFor(text, count, plurals), { ...values, count }),
    number: (value) => numbers.format(value),
    day: (date) => days.format(new Date(`${date}T00:00:00Z`)),
    kept,
    languageName: (tag) => nameIn(languageNames, tag, words),
    list: (items) => lists.format(items),
  };
}

/** The first letter large, since the name begins a sentence; a tag that is none stays as it is. */
function nameIn(names: Intl.DisplayNames, tag: string, { languageNames }: Words): string {
  // Browsers do not know every language of our neighbourhoods.
  if (Object.hasOwn(languageNames, tag)) return languageNames[tag as keyof typeof languageNames];
  try {
    const name = names.of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(names.resolvedOptions().locale) + name.slice(1);
  } catch {
    return tag;
  }
}

function formFor(text: Plural, count: number, plurals: Intl.PluralRules): string {
  if (count === 0 && text.zero !== undefined) return text.zero;
  return text[plurals.select(count)] ?? text.other;
}
