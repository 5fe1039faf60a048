import type { CalendarDate } from "../base/ids.ts";
import { mayBe } from "../model/consent.ts";
import type { Outcome, Tie } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import type { TrustDomain } from "../model/vocabulary.ts";
import { addEvidence, type Belief, beliefFrom, type Evidence, noEvidence } from "./belief.ts";
import { evidenceOfOutcome, evidenceOfTie, opensDoor, saysSomething, spokenTo } from "./evidence.ts";

/** One arc of trust, all reports on it taken together. */
export interface TrustArc {
  readonly truster: string;
  readonly trustee: string;
  readonly belief: Belief;
  /** Languages the two speak together; empty when none is recorded or they share none. */
  readonly languages: readonly string[];
  /** Whether at least one report has no language: then it is unknown whether they share one. */
  readonly languageUnknown: boolean;
  /** The day of the last evidence, if any has a date. */
  readonly lastEvidence: CalendarDate | undefined;
}

/** Which trust is asked for. */
export interface TrustQuery {
  readonly asOf: CalendarDate;
  /** `invite` by default. */
  readonly domain?: TrustDomain;
}

interface Gathered {
  evidence: Evidence;
  readonly languages: Set<string>;
  languageUnknown: boolean;
  lastEvidence: CalendarDate | undefined;
}

/**
 * The arcs of trust that hold on a day, between people who may be on the map: ties that have begun and not ended, are
 * not contested and not reported later than that day. Several reports on one arc add their evidence, and so do the
 * outcomes of asks, in the domain `invite`. Where nobody reported trust, an outcome makes an arc only if the door was open:
 * having failed to reach a stranger is no route to her. Cost O(ties + outcomes).
 */
export function trustArcsOf(network: Network, { asOf, domain = "invite" }: TrustQuery): TrustArc[] {
  const onMap = new Set(
    [...network.people.values()].filter((person) => mayBe(person, "onMap", asOf)).map(({ id }) => id),
  );
  const gathered = new Map<string, Map<string, Gathered>>();
  for (const tie of network.rows.ties)
    if (isTrustOf(tie, domain) && holdsOn(tie, asOf) && onMap.has(tie.from) && onMap.has(tie.to))
      addReport(arcOf(gathered, tie.from, tie.to), tie, asOf);
  if (domain === "invite") addOutcomes(network, gathered, { asOf, onMap });
  return [...gathered].flatMap(([truster, row]) =>
    [...row].map(([trustee, arc]) => finished(arc, { truster, trustee, baseRate: network.settings.baseRate })),
  );
}

/** Whether a tie says that one trusts the other in a domain. */
export const isTrustOf = ({ type, domain }: Tie, wanted: TrustDomain): boolean =>
  type === "trust" && (domain ?? "invite") === wanted;

/** Whether a tie counts on a day. */
export const holdsOn = ({ date, since, until, contested }: Tie, asOf: CalendarDate): boolean =>
  contested !== true &&
  (date === undefined || date <= asOf) &&
  (since === undefined || since <= asOf) &&
  (until === undefined || asOf < until);

function arcOf(gathered: Map<string, Map<string, Gathered>>, truster: string, trustee: string): Gathered {
  const row = gathered.get(truster) ?? new Map<string, Gathered>();
  gathered.set(truster, row);
  const arc = row.get(trustee) ?? {
    evidence: noEvidence,
    languages: new Set(),
    languageUnknown: false,
    lastEvidence: undefined,
  };
  row.set(trustee, arc);
  return arc;
}

function addReport(arc: Gathered, tie: Tie, asOf: CalendarDate): void {
  arc.evidence = addEvidence(arc.evidence, evidenceOfTie(tie, asOf));
  if (tie.language === undefined) arc.languageUnknown = true;
  else if (tie.language !== "none") arc.languages.add(tie.language);
  noteDate(arc, tie.date as CalendarDate | undefined);
}

function noteDate(arc: Gathered, date: CalendarDate | undefined): void {
  if (date !== undefined && (arc.lastEvidence === undefined || date > arc.lastEvidence)) arc.lastEvidence = date;
}

function addOutcomes(network: Network, gathered: Gatherings, { asOf, onMap }: OutcomeQuery): void {
  const outcomes = network.rows.outcomes.filter((outcome) => outcome.date <= asOf && saysSomething(outcome));
  if (outcomes.length === 0) return;
  const closed = closedArcs(network, asOf);
  const opens = (outcome: Outcome): boolean =>
    opensDoor(outcome) && (closed.get(arcKey(outcome.target, spokenTo(outcome))) ?? "") < outcome.date;
  for (const outcome of outcomes) {
    const [target, speaker] = [outcome.target, spokenTo(outcome)];
    const isNew = gathered.get(target)?.get(speaker) === undefined;
    if (isNew && onMap.has(target) && onMap.has(speaker) && opens(outcome))
      arcOf(gathered, target, speaker).languageUnknown = true;
  }
  for (const outcome of outcomes) {
    const arc = gathered.get(outcome.target)?.get(spokenTo(outcome));
    if (arc === undefined) continue;
    arc.evidence = addEvidence(arc.evidence, evidenceOfOutcome(outcome, asOf));
    noteDate(arc, outcome.date as CalendarDate);
  }
}

const forGood = "9999-12-31";

/** Until when a report that is ended or contested shuts an arc: earlier outcomes do not bring it back. */
function closedArcs(network: Network, asOf: CalendarDate): ReadonlyMap<string, string> {
  const closed = new Map<string, string>();
  for (const tie of network.rows.ties) {
    const until = tie.contested === true ? forGood : tie.until;
    const key = arcKey(tie.from, tie.to);
    const isShut = until === forGood || (until !== undefined && until <= asOf);
    if (isShut && isTrustOf(tie, "invite") && (closed.get(key) ?? "") < until) closed.set(key, until);
  }
  return closed;
}

const arcKey = (from: string, to: string): string => `${from} ${to}`;

type Gatherings = Map<string, Map<string, Gathered>>;

interface OutcomeQuery {
  readonly asOf: CalendarDate;
  readonly onMap: ReadonlySet<string>;
}

const finished = (
  arc: Gathered,
  { truster, trustee, baseRate }: { truster: string; trustee: string; baseRate: number },
): TrustArc => ({
  truster,
  trustee,
  belief: beliefFrom(arc.evidence, baseRate),
  languages: [...arc.languages].sort(),
  languageUnknown: arc.languageUnknown,
  lastEvidence: arc.lastEvidence,
});
