import { type Answer, known, unknown } from "../base/answer.ts";
import type { CalendarDate, Probability } from "../base/ids.ts";
import { calendarDate } from "../base/time.ts";
import { mayBe } from "../model/consent.ts";
import type { Outcome, Tie } from "../model/document.ts";
import { findPerson } from "../model/find-person.ts";
import type { Network } from "../model/network.ts";
import type { TrustDomain } from "../model/vocabulary.ts";
import { type TrustBand, bandOf } from "./band.ts";
import { type Belief, beliefFrom, type Evidence, noEvidence } from "./belief.ts";
import { contactGraphOf } from "./contact-graph.ts";
import { type Counting, countingOf } from "./counting-reports.ts";
import { agingUntil, evidenceOfOutcome, outcomesUntil, saysSomething, spokenTo, worthOf } from "./evidence.ts";
import type { TrustArc } from "./trust-arc.ts";
import { holdsOn, isTrustOf } from "./trust-arcs.ts";

/** Why a report counts for nothing on a day. */
export const reportLeftOut = ["contested", "ended", "notYet", "replaced", "repeated"] as const;

/** What somebody reported of trust, and what it is worth on the day. */
export interface TrustReport {
  readonly kind: "report";
  /** Its place in the list of ties. */
  readonly place: number;
  /** Who said it; a report without a reporter counts as a third party's. */
  readonly reportedBy: NonNullable<Tie["reportedBy"]> | null;
  readonly score: Answer<number>;
  readonly date: string | null;
  readonly language: string | null;
  readonly worth: Evidence;
  /** Why it counts for nothing on that day; `null` when it counts. */
  readonly leftOut: (typeof reportLeftOut)[number] | null;
}

/** What happened when she was asked, and what it is worth on the day. */
export interface TrustOutcome {
  readonly kind: "outcome";
  readonly code: Outcome["code"];
  readonly date: string;
  /** Whether the one who is trusted introduced somebody else that time. */
  readonly introduced: boolean;
  readonly worth: Evidence;
}

/** The trust of one person in another, with all that it rests on. */
export interface TrustBetween {
  readonly from: string;
  readonly to: string;
  readonly domain: TrustDomain;
  readonly asOf: string;
  /** What may be said of its strength: unknown without an answer or outcome, or when the last is over a year old. */
  readonly strength: Answer<Probability>;
  /** What calculations use: where nothing is known, the base rate with uncertainty 1. */
  readonly belief: Belief;
  readonly band: TrustBand;
  /** Whether there is an arc at all: without one, no route runs from `to` to `from`. */
  readonly isArc: boolean;
  readonly restsOn: readonly (TrustReport | TrustOutcome)[];
}

/** Which trust is asked for, and when. */
export interface TrustBetweenOptions {
  readonly asOf: string;
  /** `invite` by default. */
  readonly domain?: TrustDomain;
}

/** Who might trust, and whom. */
export type TrustPair = readonly [truster: string, trustee: string];

/**
 * How much one person trusts another in one domain, and from which reports and outcomes that follows. Nothing is known of
 * people who may not be on the map: then `restsOn` is empty.
 *
 * @throws ParentCirclesError `query/unknown-person`, `query/date-invalid`
 */
export function trustBetween(network: Network, [from, to]: TrustPair, options: TrustBetweenOptions): TrustBetween {
  const { domain = "invite" } = options;
  const asOf = calendarDate(options.asOf);
  const onMap = [findPerson(network, from, "from"), findPerson(network, to, "to")].every((person) =>
    mayBe(person, "onMap", asOf),
  );
  const restsOn = onMap ? groundsOf(network, [from, to], { asOf, domain }) : [];
  const arc = onMap ? arcIn(network, [from, to], { asOf, domain }) : undefined;
  const belief = arc?.belief ?? beliefFrom(noEvidence, network.settings.baseRate);
  const band = bandOf(belief, arc?.lastEvidence, asOf);
  return {
    from,
    to,
    domain,
    asOf,
    strength: onMap ? strengthOf(belief, band, restsOn) : unknown("undefinedHere"),
    belief,
    band,
    isArc: arc !== undefined,
    restsOn,
  };
}

interface Asked {
  readonly asOf: CalendarDate;
  readonly domain: TrustDomain;
}

function arcIn(network: Network, [from, to]: TrustPair, asked: Asked): TrustArc | undefined {
  const { indexOf, arcBetween } = contactGraphOf(network, asked);
  return arcBetween(indexOf.get(from) as number, indexOf.get(to) as number);
}

function groundsOf(network: Network, [from, to]: TrustPair, { asOf, domain }: Asked): TrustBetween["restsOn"] {
  const reports = [...network.rows.ties.entries()].filter(
    ([, tie]) => tie.from === from && tie.to === to && isTrustOf(tie, domain),
  );
  const holding = reports.flatMap(([, tie]) => (holdsOn(tie, asOf) ? [tie] : []));
  const countings = countingOf(holding);
  const outcomes = outcomesUntil(network, asOf).filter(
    (outcome) => domain === "invite" && outcome.target === from && spokenTo(outcome) === to && saysSomething(outcome),
  );
  return [
    ...reports.map(([place, tie]) => reportOf(tie, { place, asOf, counting: countings[holding.indexOf(tie)] })),
    ...outcomes.map((one) => outcomeOf(one, asOf)),
  ];
}

interface Reporting {
  readonly place: number;
  readonly asOf: CalendarDate;
  /** How much it counts beside the others; absent where it does not hold on the day. */
  readonly counting: Counting | undefined;
}

function reportOf(tie: Tie, { place, asOf, counting }: Reporting): TrustReport {
  const leftOut = counting === undefined ? leftOutOf(tie, asOf) : notCounting(counting);
  return {
    kind: "report",
    place,
    reportedBy: tie.reportedBy ?? null,
    score: tie.score === undefined ? unknown(tie.unanswered ?? "notAsked") : known(tie.score),
    date: tie.date ?? null,
    language: tie.language ?? null,
    worth: counting === undefined ? noEvidence : worthOf(tie, agingUntil(asOf), counting),
    leftOut,
  };
}

/** Why a report that holds does not count: she has answered anew since, or the same row stands there already. */
function notCounting({ answer, outcomes }: Counting): TrustReport["leftOut"] {
  if (outcomes === 0) return "repeated";
  return answer === 0 ? "replaced" : null;
}

function leftOutOf(tie: Tie, asOf: CalendarDate): TrustReport["leftOut"] {
  if (holdsOn(tie, asOf)) return null;
  if (tie.contested === true) return "contested";
  return tie.until !== undefined && tie.until <= asOf ? "ended" : "notYet";
}

const outcomeOf = (outcome: Outcome, asOf: CalendarDate): TrustOutcome => ({
  kind: "outcome",
  code: outcome.code,
  date: outcome.date,
  introduced: outcome.via !== undefined,
  worth: evidenceOfOutcome(outcome, asOf),
});

function strengthOf(belief: Belief, band: TrustBand, restsOn: TrustBetween["restsOn"]): Answer<Probability> {
  if (band === "old") return unknown("tooOld");
  if (belief.uncertainty < 1) return known(belief.probability);
  const silent = restsOn.findLast((ground) => ground.kind === "report" && ground.leftOut === null);
  return silent?.kind === "report" && !silent.score.known ? silent.score : unknown("notAsked");
}
