import type { CalendarDate } from "../base/ids.ts";
import { mayBe } from "../model/consent.ts";
import type { Tie } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import type { TrustDomain } from "../model/vocabulary.ts";
import { addEvidence, type Belief, beliefFrom, type Evidence, noEvidence } from "./belief.ts";
import { evidenceOfOutcome, evidenceOfTie } from "./evidence.ts";

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
 * outcomes of asks. Cost O(ties + outcomes).
 */
export function trustArcsOf(network: Network, { asOf, domain = "invite" }: TrustQuery): TrustArc[] {
  const onMap = new Set(
    [...network.people.values()].filter((person) => mayBe(person, "onMap", asOf)).map(({ id }) => id),
  );
  const gathered = new Map<string, Map<string, Gathered>>();
  for (const tie of network.rows.ties)
    if (isTrustOf(tie, domain) && holdsOn(tie, asOf) && onMap.has(tie.from) && onMap.has(tie.to))
      addReport(arcOf(gathered, tie.from, tie.to), tie, asOf);
  if (domain === "invite") addOutcomes(network, gathered, asOf);
  return [...gathered].flatMap(([truster, row]) =>
    [...row].map(([trustee, arc]) => finished(arc, { truster, trustee, baseRate: network.settings.baseRate })),
  );
}

const isTrustOf = ({ type, domain }: Tie, wanted: TrustDomain): boolean =>
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

/** Evidence moves the arc to whoever spoke to the target: the introducer if there was one, else the asker. */
function addOutcomes(network: Network, gathered: Map<string, Map<string, Gathered>>, asOf: CalendarDate): void {
  for (const outcome of network.rows.outcomes) {
    const arc = gathered.get(outcome.target)?.get(outcome.via ?? outcome.asker);
    if (arc === undefined || outcome.date > asOf) continue;
    arc.evidence = addEvidence(arc.evidence, evidenceOfOutcome(outcome, asOf));
    noteDate(arc, outcome.date as CalendarDate);
  }
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
