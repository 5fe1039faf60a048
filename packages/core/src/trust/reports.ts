import type { CalendarDate } from "../base/ids.ts";
import type { Tie } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import { addEvidence, type Evidence, noEvidence } from "./belief.ts";
import { countingOf } from "./counting-reports.ts";
import { agingUntil, worthOf } from "./evidence.ts";
import { holdsOn, isTrustOf } from "./holding.ts";
import type { TrustQuery } from "./trust-arc.ts";

/** Reports of trust side by side: only those that count, in the order of the document. */
export interface Reports {
  readonly count: number;
  readonly trusters: Uint32Array;
  readonly trustees: Uint32Array;
  /** What reports on one arc are worth together; numbers that are no report's are passed over. */
  readonly worthOf: (numbers: Uint32Array) => Evidence;
  /** Per report, a number into `languageSets`, or `unknownLanguage`. */
  readonly language: Uint32Array;
  readonly languageSets: readonly (readonly string[])[];
  readonly unknownLanguage: number;
  /** The number of the set that holds the languages of two sets. */
  readonly joinedLanguages: (one: number, other: number) => number;
  /** Per report, a number into `dates`; 0 for no date. */
  readonly date: Uint32Array;
  readonly dates: readonly (CalendarDate | undefined)[];
}

/** Who is on the map, and under which number. */
export interface Numbering {
  readonly indexOf: ReadonlyMap<string, number>;
  readonly onMap: Uint8Array;
}

const unknownLanguage = 0xffff_ffff;

/** The reports of trust in a domain that count on a day, between people on the map. Cost O(ties). */
export function reportsIn(network: Network, { asOf, domain = "invite" }: TrustQuery, numbering: Numbering): Reports {
  const { ties } = network.rows;
  const sets = languageSets();
  const dates = datesSeen();
  const reports = {
    count: 0,
    trusters: new Uint32Array(ties.length),
    trustees: new Uint32Array(ties.length),
    language: new Uint32Array(ties.length),
    date: new Uint32Array(ties.length),
  };
  const counted: Tie[] = [];
  for (const tie of ties) {
    if (!isTrustOf(tie, domain) || !holdsOn(tie, asOf)) continue;
    const truster = onMapNumber(tie.from, numbering);
    const trustee = onMapNumber(tie.to, numbering);
    if (truster === -1 || trustee === -1) continue;
    const report = reports.count++;
    counted.push(tie);
    reports.trusters[report] = truster;
    reports.trustees[report] = trustee;
    reports.language[report] = sets.numberOf(tie);
    reports.date[report] = dates.numberOf(tie.date as CalendarDate | undefined);
  }
  const aging = agingUntil(asOf);
  return {
    ...reports,
    worthOf: (numbers) => {
      const together = Array.from(numbers).flatMap((number) => counted[number] ?? []);
      return countingOf(together)
        .map((counting, place) => worthOf(together[place] as Tie, aging, counting))
        .reduce(addEvidence, noEvidence);
    },
    unknownLanguage,
    languageSets: sets.sets,
    joinedLanguages: sets.joined,
    dates: dates.dates,
  };
}

function onMapNumber(id: string, { indexOf, onMap }: Numbering): number {
  const number = indexOf.get(id);
  return number !== undefined && onMap[number] === 1 ? number : -1;
}

/** Sets of languages, each kept once under a number; 0 is the empty set. */
function languageSets() {
  const sets: (readonly string[])[] = [Object.freeze([])];
  const numbers = new Map<string, number>([["", 0]]);
  const numberOfSet = (languages: readonly string[]): number => {
    const key = languages.join(" ");
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, sets.length);
    return sets.push(Object.freeze(languages)) - 1;
  };
  return {
    sets,
    numberOf: ({ language }: Tie): number => {
      if (language === undefined) return unknownLanguage;
      return language === "none" ? 0 : (numbers.get(language) ?? numberOfSet([language]));
    },
    joined: (one: number, other: number): number => {
      if (one === other || other === 0) return one;
      if (one === 0) return other;
      const both = new Set([...(sets[one] as readonly string[]), ...(sets[other] as readonly string[])]);
      return numberOfSet([...both].sort());
    },
  };
}

/** Dates, each kept once under a number; 0 is no date. */
function datesSeen() {
  const dates: (CalendarDate | undefined)[] = [undefined];
  const numbers = new Map<string, number>();
  const numberOf = (date: CalendarDate | undefined): number => {
    if (date === undefined) return 0;
    const known = numbers.get(date);
    if (known !== undefined) return known;
    numbers.set(date, dates.length);
    return dates.push(date) - 1;
  };
  return { dates, numberOf };
}
