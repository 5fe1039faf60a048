import type { CalendarDate } from "../base/ids.ts";
import { daysBetween } from "../base/time.ts";
import type { Outcome, Tie } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import { type Evidence, noEvidence } from "./belief.ts";
import type { Counting } from "./counting-reports.ts";

/** Days after which a survey answer, or an outcome, counts half. */
const halfLifeDays = Object.freeze({ survey: 365, outcome: 180 });

/** How many observations an answer is worth, by who reported it; an unnamed reporter counts as a third party. */
const reporterWeight = Object.freeze({ truster: 4, trustee: 2, thirdParty: 1, observed: 1 });

/** What each outcome says about the arc from the target to whoever spoke to her (trust-and-outreach 3.2). */
const contactEvidence: Readonly<Record<Outcome["code"], Evidence>> = {
  cameAlong: { positive: 1, negative: 0 },
  saidYesDidNotCome: { positive: 1, negative: 0 },
  // The door was open: a decline never lowers trust.
  declinedThisTime: { positive: 0.5, negative: 0 },
  notReached: { positive: 0, negative: 0.5 },
  refusedAsker: { positive: 0, negative: 1 },
  askedNotToBeContacted: noEvidence,
  notAsked: noEvidence,
};

/** What is left of a survey answer and of an outcome of some date by a day. */
export type Aging = (date: string | undefined) => { readonly survey: number; readonly outcome: number };

/** Outcomes kept without a date count in full; an answer without one is taken for as old as its half-life, and never for fresh. */
const undated = { survey: 0.5, outcome: 1 };

/** How facts of each date have aged by a day; worked out once per date. */
export function agingUntil(asOf: CalendarDate): Aging {
  const known = new Map<string, { survey: number; outcome: number }>();
  return (date) => {
    if (date === undefined) return undated;
    const before = known.get(date);
    if (before !== undefined) return before;
    const ageDays = daysBetween(date as CalendarDate, asOf);
    const left = { survey: remaining(ageDays, halfLifeDays.survey), outcome: remaining(ageDays, halfLifeDays.outcome) };
    known.set(date, left);
    return left;
  };
}

/** What the score and the kept outcomes of a trust tie are worth, aged, as far as it counts beside others. */
export function worthOf({ score, reportedBy, date, evidence }: Tie, aging: Aging, counting: Counting): Evidence {
  const left = aging(date);
  const weight = score === undefined ? 0 : reporterWeight[reportedBy ?? "thirdParty"] * left.survey * counting.answer;
  const share = (2 * (score ?? 0) - 1) / 10;
  const kept = left.outcome * counting.outcomes;
  return {
    positive: (evidence?.positive ?? 0) * kept + weight * share,
    negative: (evidence?.negative ?? 0) * kept + weight * (1 - share),
  };
}

/** Whether an outcome says anything about trust: that nobody asked, or that she wants no contact, does not. */
export const saysSomething = ({ code }: Pick<Outcome, "code">): boolean => contactEvidence[code] !== noEvidence;

/** Whether an outcome shows that the door was open: she talked. */
export const opensDoor = ({ code }: Pick<Outcome, "code">): boolean => contactEvidence[code].positive > 0;

/** Whether an outcome shows that she came along. */
export const cameAlong = ({ code }: Pick<Outcome, "code">): boolean => code === "cameAlong";

/** Whom the target spoke to: the introducer if there was one, else the asker; the evidence belongs to the arc to her. */
export const spokenTo = ({ via, asker }: Pick<Outcome, "via" | "asker">): string => via ?? asker;

/**
 * The outcomes of a network up to a day. An ask has one: the same outcome of it again does not count. Outcomes without an
 * ask may be of several talks. Cost O(outcomes).
 */
export function outcomesUntil({ rows: { outcomes } }: Network, asOf: CalendarDate): Outcome[] {
  const seen = new Set<string>();
  return outcomes.filter((outcome) => {
    if (outcome.date > asOf || outcome.ask === undefined) return outcome.date <= asOf;
    return seen.size < seen.add(JSON.stringify({ ...outcome, id: undefined })).size;
  });
}

/** What an outcome is worth on a day. */
export const evidenceOfOutcome = (outcome: Outcome, asOf: CalendarDate): Evidence =>
  scaled(contactEvidence[outcome.code], remainingOf(outcome, asOf));

/** How much of an outcome still counts on a day: 1 on its own, half after 180 days. */
export const remainingOf = ({ date }: Pick<Outcome, "date">, asOf: CalendarDate): number =>
  remaining(daysBetween(date as CalendarDate, asOf), halfLifeDays.outcome);

const remaining = (ageDays: number, halfLife: number): number => 0.5 ** (Math.max(0, ageDays) / halfLife);

const scaled = ({ positive, negative }: Evidence, factor: number): Evidence => ({
  positive: positive * factor,
  negative: negative * factor,
});
