import { fill, isolate } from "./fill.ts";
import type { About, Plural, Text, Values } from "./text.ts";

/** Says things in one language: texts with their values, numbers, days and lists as they are written in it. */
export interface Speaker extends Pick<About, "name" | "locale" | "direction"> {
  /**
   * A text with its values in its places, in the form that goes with the number `count` where it has forms. Numbers are
   * written as the language does; names and phrases keep together inside the sentence, whatever their letters.
   */
  readonly say: (text: Text, values?: Values) => string;
  /** A name or title that stands beside words of this language, kept together whatever its letters. */
  readonly isolate: (text: string) => string;
  /** A number without decimals: `1.250`. */
  readonly number: (value: number) => string;
  /** A share from 0 to 1: `12%`. */
  readonly percent: (share: number) => string;
  /** A calendar day: `4 maart 2026`. */
  readonly date: (day: string) => string;
  /** A calendar day of this year with its weekday: `woensdag 4 maart`. */
  readonly weekday: (day: string) => string;
  /** A calendar day with its weekday and year: `woensdag 4 maart 2026`. */
  readonly fullDate: (day: string) => string;
  /** A moment, in the time of whoever reads: `4 mrt 2026, 14:05`. */
  readonly moment: (at: string) => string;
  /** The month and year of a calendar day: `maart 2026`. */
  readonly month: (day: string) => string;
  /** So many days ago, in the unit that fits: `4 weken geleden`. */
  readonly ago: (days: number) => string;
  /** Several things as one phrase, each kept together whatever its letters: `Turks, Pools en Arabisch`. */
  readonly list: (items: readonly string[]) => string;
  /** What a language is called, by its tag; the tag itself where nobody knows a name. */
  readonly languageName: (tag: string) => string;
}

// Formatters are dear to make and used in every sentence: a language makes each when it is first needed, and once.
const speakers = new WeakMap<About, Speaker>();

/** Who speaks a language. */
export function speakerOf(about: About): Speaker {
  const speaker = speakers.get(about) ?? makeSpeaker(about);
  speakers.set(about, speaker);
  return speaker;
}

function makeSpeaker({ name, locale, direction, languageNames }: About): Speaker {
  const plurals = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  const percents = once(() => new Intl.NumberFormat(locale, { style: "percent" }));
  const moments = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }));
  const lists = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: "auto" }));
  const names = once(() => new Intl.DisplayNames([locale], { type: "language" }));
  const number = (value: number) => numbers().format(value);
  const keep = (text: string) => isolate(text, direction);
  const written = (value: string | number) => (typeof value === "number" ? number(value) : keep(value));
  return Object.freeze({
    name,
    locale,
    direction,
    say: (text: Text, values: Values = {}) =>
      fill(typeof text === "string" ? text : formFor(text, values["count"], plurals()), values, written),
    isolate: keep,
    number,
    percent: (share: number) => percents().format(share),
    date: dayFormat(locale, { dateStyle: "long" }),
    weekday: dayFormat(locale, { weekday: "long", day: "numeric", month: "long" }),
    fullDate: dayFormat(locale, { dateStyle: "full" }),
    moment: (at: string) => moments().format(new Date(at)),
    month: dayFormat(locale, { month: "long", year: "numeric" }),
    ago: (days: number) => relative().format(...inUnits(days)),
    list: (items: readonly string[]) => lists().format(items.map(keep)),
    languageName: (tag: string) => languageNames[tag] ?? nameIn(names(), tag),
  });
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function dayFormat(locale: string, options: Intl.DateTimeFormatOptions): (day: string) => string {
  const format = once(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }));
  return (day) => format().format(new Date(`${day}T00:00:00Z`));
}

function formFor(text: Plural, count: string | number | undefined, rules: Intl.PluralRules): string {
  if (typeof count !== "number") return text.other;
  if (count === 0 && text.zero !== undefined) return text.zero;
  return text[rules.select(count)] ?? text.other;
}

function inUnits(days: number): [number, Intl.RelativeTimeFormatUnit] {
  if (days < 14) return [-days, "day"];
  if (days < 61) return [-Math.round(days / 7), "week"];
  return days < 730 ? [-Math.round(days / 30.4), "month"] : [-Math.round(days / 365), "year"];
}

function nameIn(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    // A tag that is none, from an older document.
    return tag;
  }
}

/** Joins the sentences that are there. */
export const sentencesOf = (...sentences: readonly (string | undefined)[]): string =>
  sentences.filter((sentence) => sentence !== undefined && sentence !== "").join(" ");
