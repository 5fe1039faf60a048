import { foldName } from "../../base/fold.ts";

/** The months as people write them in the languages of a neighbourhood, in full or by their first letters. */
const months: readonly (readonly string[])[] = [
  ["januari", "january", "ocak", "يناير", "كانون الثاني", "جانفي"],
  ["februari", "february", "şubat", "فبراير", "شباط", "فيفري"],
  ["maart", "march", "mrt", "mart", "مارس", "آذار"],
  ["april", "nisan", "أبريل", "نيسان", "أفريل"],
  ["mei", "may", "mayıs", "مايو", "أيار", "ماي"],
  ["juni", "june", "haziran", "يونيو", "حزيران", "جوان"],
  ["juli", "july", "temmuz", "يوليو", "تموز", "جويلية", "يوليوز"],
  ["augustus", "august", "ağustos", "أغسطس", "آب", "أوت", "غشت"],
  ["september", "eylül", "سبتمبر", "أيلول", "شتنبر"],
  ["oktober", "october", "ekim", "أكتوبر", "تشرين الأول"],
  ["november", "kasım", "نوفمبر", "تشرين الثاني", "نونبر"],
  ["december", "aralık", "ديسمبر", "كانون الأول", "دجنبر"],
];
const weekdays = [
  "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "monday", "tuesday", "wednesday",
  "thursday", "friday", "saturday", "sunday", "pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar",
  "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد",
]; // prettier-ignore

const monthOf = new Map(
  months.flatMap((names, index) => names.map((name) => [foldName(name), String(index + 1)] as const)),
);
const foldedWeekdays = weekdays.map(foldName);

/** A month of two words as one, so that a date has three parts. */
const joined = [...monthOf.keys()].filter((name) => name.includes(" "));

/** The number of a month by its name, its first three letters or more. */
const monthNumber = (word: string): string | undefined =>
  monthOf.get(word.replace("_", " ")) ??
  (word.length < 3 ? undefined : [...monthOf].find(([name]) => /^[a-z]/.test(word) && name.startsWith(word))?.[1]);

const isWeekday = (word: string): boolean =>
  foldedWeekdays.some((name) => name === word || (word.length >= 2 && /^[a-z]/.test(word) && name.startsWith(word)));

/**
 * The parts of a day whose month is a word, whatever their order: `3 februari 2026`, `February 3rd, 2026`, `3-feb-26`,
 * `الثلاثاء 3 فبراير 2026`. `undefined` where it is no such day.
 */
export function readMonthName(text: string): { year: string; month: string; day: string } | undefined {
  const folded = joined.reduce((all, name) => all.replace(name, name.replace(" ", "_")), foldName(text));
  const words = folded.split(" ").map((word) => word.replace(/^(\d{1,2})(e|de|ste|st|nd|rd|th)$/, "$1"));
  const month = words.map(monthNumber).find((found) => found !== undefined);
  const others = words.filter((word) => monthNumber(word) === undefined && !isWeekday(word));
  const [first = "", second = ""] = others;
  if (month === undefined || others.length !== 2 || ![first, second].every((word) => /^\d{1,4}$/.test(word)))
    return undefined;
  return first.length > 2 ? { year: first, month, day: second } : { year: second, month, day: first };
}
