import type { CalendarDate } from "../base/ids.ts";
import { rungOf } from "../model/activity-dates.ts";
import type { Outcome, PastOutcomes } from "../model/document.ts";
import { type Network, withHead } from "../model/network.ts";
import { addEvidence, type Evidence, noEvidence } from "./belief.ts";
import { cameAlong, evidenceOfOutcome, opensDoor, remainingOf, saysSomething } from "./evidence.ts";

/** How something went that belongs to a rung of the ladder; `undefined` where the rung is not known. */
export interface OfStage extends Evidence {
  readonly stage: number | undefined;
}

/** What outcomes say of the network as a whole, and of nobody in it. */
export interface OutcomesTold {
  /** Whether the door opened. */
  readonly contact: Evidence;
  /** Of all asks that were put, in how many she talked; a decline is a talk as well as any. */
  readonly talks: Evidence;
  /** Whether who could introduce did so. */
  readonly introductions: Evidence;
  /** Whether who talked came along, by the rung of what she was invited to. */
  readonly comes: readonly OfStage[];
}

/** What some outcomes are worth together on a day. */
export function toldBy(network: Network, outcomes: readonly Outcome[], asOf: CalendarDate): OutcomesTold {
  const worthOf = (outcome: Outcome, isFor: boolean): Evidence => {
    const left = remainingOf(outcome, asOf);
    return isFor ? { positive: left, negative: 0 } : { positive: 0, negative: left };
  };
  const stageOf = stagesIn(network);
  return {
    contact: sumOf(outcomes.map((outcome) => evidenceOfOutcome(outcome, asOf))),
    talks: sumOf(outcomes.filter(saysSomething).map((outcome) => worthOf(outcome, opensDoor(outcome)))),
    introductions: sumOf(
      outcomes.filter(({ via }) => via !== undefined).map((outcome) => worthOf(outcome, !isNotPut(outcome))),
    ),
    comes: byStage(
      outcomes
        .filter(opensDoor)
        .map((outcome) => ({ stage: stageOf(outcome), ...worthOf(outcome, cameAlong(outcome)) })),
    ),
  };
}

/** What outcomes that were folded said, as it is worth on a day; nothing before they had happened. */
export function pastOutcomesOn({ head: { pastOutcomes: past } }: Network, asOf: CalendarDate): OutcomesTold {
  if (past === undefined || past.date > asOf)
    return { contact: noEvidence, talks: noEvidence, introductions: noEvidence, comes: [] };
  const left = remainingOf(past, asOf);
  return {
    contact: scaled(past.contact, left),
    talks: scaled(past.talks, left),
    introductions: scaled(past.introductions, left),
    comes: past.comes.map(({ stage, ...evidence }) => ({ stage, ...scaled(evidence, left) })),
  };
}

/** The network that remembers of some outcomes how they went, and not who asked whom; contact is told of those alone that are on no tie. */
export function withPastOutcomes(
  network: Network,
  { outcomes, onNoTie }: { readonly outcomes: readonly Outcome[]; readonly onNoTie: readonly Outcome[] },
): Network {
  const date = [network.head.pastOutcomes?.date, ...outcomes.map((outcome) => outcome.date)]
    .filter((day) => day !== undefined)
    .reduce((last, day) => (day > last ? day : last)) as CalendarDate;
  const before = pastOutcomesOn(network, date);
  const now = toldBy(network, outcomes, date);
  const pastOutcomes: PastOutcomes = {
    date,
    contact: addEvidence(before.contact, toldBy(network, onNoTie, date).contact),
    talks: addEvidence(before.talks, now.talks),
    introductions: addEvidence(before.introductions, now.introductions),
    comes: byStage([...before.comes, ...now.comes]).map(({ stage, ...evidence }) => ({
      ...(stage === undefined ? {} : { stage }),
      ...evidence,
    })),
  };
  return withHead(network, { ...network.head, pastOutcomes });
}

/** With an introducer between, "not asked" says that the introduction did not come about. */
const isNotPut = ({ code }: Outcome): boolean => code === "notAsked";

/** The rung of what somebody was invited to, as its ask says. */
function stagesIn({ rows }: Network): (outcome: Outcome) => number | undefined {
  const occasions = new Map(rows.asks.map(({ id, occasion }) => [id, occasion]));
  const rungs = new Map(rows.activities.map((activity) => [activity.id, rungOf(activity)]));
  return ({ ask }) => rungs.get(occasions.get(ask ?? "") ?? "");
}

/** What is told of each rung, added up; in the order of the rungs, the unknown one last. */
function byStage(told: readonly OfStage[]): OfStage[] {
  const stages = [...new Set(told.map(({ stage }) => stage))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  return stages.map((stage) => ({ stage, ...sumOf(told.filter((one) => one.stage === stage)) }));
}

/** Evidence added up. */
export const sumOf = (evidence: readonly Evidence[]): Evidence => evidence.reduce(addEvidence, noEvidence);

const scaled = ({ positive, negative }: Evidence, factor: number): Evidence => ({
  positive: positive * factor,
  negative: negative * factor,
});
