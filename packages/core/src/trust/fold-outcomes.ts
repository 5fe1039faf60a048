import type { CalendarDate } from "../base/ids.ts";
import type { Changed } from "../model/change.ts";
import type { Outcome, Tie } from "../model/document.ts";
import { type Network, withRows } from "../model/network.ts";
import { addEvidence, type Evidence, noEvidence } from "./belief.ts";
import { countingOf } from "./counting-reports.ts";
import { agingUntil, evidenceOfOutcome, outcomesUntil, spokenTo, worthOf } from "./evidence.ts";
import { withPastOutcomes } from "./past-outcomes.ts";
import { isTrustOf, trustArcsOf } from "./trust-arcs.ts";

/** Which outcomes are folded. */
export interface Folding {
  readonly asOf: CalendarDate;
  /** Outcomes of this day or before. */
  readonly upTo: CalendarDate;
}

/**
 * Folds old outcomes into the evidence kept with a tie: belief stays what it was, on that day and on every later one,
 * while what happened on which day, and who asked, is forgotten. Evidence of several days is brought to the last of them
 * by the half-life of outcomes. How they went is counted for the network, so that rates stay what they were; of outcomes
 * on no arc that holds, nothing else is kept.
 */
export function foldOutcomes(network: Network, { asOf, upTo }: Folding): Changed {
  const old = network.rows.outcomes.filter(({ date }) => date <= upTo);
  if (old.length === 0) return { network, changes: [] };
  const outcomes = outcomesUntil(network, upTo);
  const arcs = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    const key = `${outcome.target} ${spokenTo(outcome)}`;
    arcs.set(key, [...(arcs.get(key) ?? []), outcome]);
  }
  const holding = new Set(trustArcsOf(network, { asOf }).map(({ truster, trustee }) => `${truster} ${trustee}`));
  const folded = [...arcs].filter(([key]) => holding.has(key)).map(([, onArc]) => foldArc(network, onArc));
  const onNoTie = [...arcs].filter(([key]) => !holding.has(key)).flatMap(([, onArc]) => onArc);
  const replaced = new Set(folded.flatMap(({ before }) => before));
  return {
    network: withRows(withPastOutcomes(network, { outcomes, onNoTie }), {
      outcomes: network.rows.outcomes.filter((outcome) => !old.includes(outcome)),
      ties: [...network.rows.ties.filter((tie) => !replaced.has(tie)), ...folded.map(({ tie }) => tie)],
    }),
    changes: [{ code: "outcomesAggregated", count: old.length }],
  };
}

function foldArc(network: Network, outcomes: readonly Outcome[]): { tie: Tie; before: readonly Tie[] } {
  const [first] = outcomes as readonly [Outcome];
  const [from, to] = [first.target, spokenTo(first)];
  const reports = network.rows.ties.filter(
    (tie) => tie.from === from && tie.to === to && isTrustOf(tie, "invite") && tie.contested !== true,
  );
  const before = reports.filter(isFolded);
  const date = [...outcomes, ...before]
    .map((row) => row.date as CalendarDate)
    .reduce((last, one) => (one > last ? one : last));
  const evidence = [
    ...countingOf(before).map((counting, place) => worthOf(before[place] as Tie, agingUntil(date), counting)),
    ...outcomes.map((outcome) => evidenceOfOutcome(outcome, date)),
  ].reduce<Evidence>(addEvidence, noEvidence);
  const language = reports.find((tie) => tie.language !== undefined)?.language;
  const tie: Tie = {
    from,
    to,
    type: "trust",
    reportedBy: "observed",
    date,
    evidence,
    ...(language === undefined ? {} : { language }),
  };
  return { tie, before };
}

/** Ties into which outcomes were folded, with what these are worth on a day: as much as they would be if they still stood there. */
export function foldedTies(network: Network, asOf: CalendarDate): { readonly tie: Tie; readonly evidence: Evidence }[] {
  const folded = network.rows.ties.filter((tie) => isTrustOf(tie, "invite") && tie.contested !== true && isFolded(tie));
  const rows = new Map(folded.map((tie) => [JSON.stringify({ ...tie, id: undefined }), tie]));
  const aging = agingUntil(asOf);
  return [...rows.values()]
    .filter(({ date }) => (date as CalendarDate) <= asOf)
    .map((tie) => ({ tie, evidence: worthOf(tie, aging, { answer: 1, outcomes: 1 }) }));
}

const isFolded = ({ reportedBy, score, evidence, date, since, until }: Tie): boolean =>
  reportedBy === "observed" &&
  score === undefined &&
  evidence !== undefined &&
  date !== undefined &&
  since === undefined &&
  until === undefined;
