import type { Activity } from "../../model/document.ts";
import type { SafeContact } from "../../model/vocabulary.ts";
import type { UnassignedReason } from "../options.ts";
import type { Reason } from "../suggestion.ts";

/** The parts of a suggestion's text; people by their display names. */
export interface SuggestionParts {
  readonly asker: string;
  readonly target: string;
  readonly via: string | undefined;
  readonly occasion: Activity | undefined;
  /** The reasons, as sentences. */
  readonly sentences: readonly string[];
  /** Who could ask instead. */
  readonly instead: string | undefined;
}

/** The sentences of one language: short, plain, and such that anybody may read them. */
export interface Wording {
  readonly reason: (reason: Reason, nameOf: (id: string) => string) => string;
  readonly suggestion: (parts: SuggestionParts) => string;
  /** A rule for speaking to somebody safely. */
  readonly safeContact: (rule: SafeContact, target: string) => string;
  readonly tell: (parts: { readonly teller: string; readonly target: string }) => string;
  readonly unassigned: (reason: UnassignedReason, target: string) => string;
}

/** Formatters are dear to make and used in every sentence, so each is made once for a language. */
function onceFor<Formatter>(make: (locale: string) => Formatter): (locale: string) => Formatter {
  const made = new Map<string, Formatter>();
  return (locale) => {
    const formatter = made.get(locale) ?? make(locale);
    made.set(locale, formatter);
    return formatter;
  };
}

const months = onceFor(
  (locale) => new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }),
);
const days = onceFor(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" }),
);
const names = onceFor((locale) => new Intl.DisplayNames([locale], { type: "language" }));

/** The month and year of a day: `maart 2026`. */
export const monthIn = (locale: string, date: string): string => months(locale).format(new Date(`${date}T00:00:00Z`));

/** A day with its weekday: `woensdag 4 maart`. */
export const dayIn = (locale: string, date: string): string => days(locale).format(new Date(`${date}T00:00:00Z`));

/** The name of a language in another: `Turks`. */
export const languageIn = (locale: string, language: string): string => names(locale).of(language) ?? language;

/** Joins what is there by spaces. */
export const sentencesOf = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== "").join(" ");

/** Place and day of an occasion, joined: `buurtkamer, woensdag 4 maart, 9:30`. */
export const whereAndWhen = (locale: string, { place, date, time }: Activity): string =>
  [place, date === undefined ? undefined : dayIn(locale, date), time].filter((part) => part !== undefined).join(", ");
