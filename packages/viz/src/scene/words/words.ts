import { arabic } from "./ar.ts";
import { dutch } from "./nl.ts";
import { english } from "./en.ts";
import type { Words } from "./shape.ts";
import { turkish } from "./tr.ts";

/** The languages the drawing speaks. */
export const languages = ["nl", "en", "tr", "ar"] as const;
/** One of {@link languages}. */
export type Language = (typeof languages)[number];

const byLanguage: Readonly<Record<Language, Words>> = { nl: dutch, en: english, tr: turkish, ar: arabic };

/** The texts of one language. */
export const wordsIn = (language: Language): Words => byLanguage[language];

/**
 * Puts values in the places of a text.
 *
 * @example fill("First circle: {count}", { count: "9" })
 */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);

/** A day in words, as in "1 March 2026". */
export function dateText(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(wordsIn(language).locale, { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}
