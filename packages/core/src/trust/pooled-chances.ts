import type { CalendarDate } from "../base/ids.ts";
import type { Network } from "../model/network.ts";
import { addEvidence, type Evidence, noEvidence } from "./belief.ts";
import type { ContactGraph } from "./contact-graph.ts";
import { evidenceOfOutcome, outcomesUntil, spokenTo } from "./evidence.ts";
import { foldedTies } from "./fold-outcomes.ts";
import { pastOutcomesOn, sumOf, toldBy } from "./past-outcomes.ts";

/** What is known of one arc that somebody was asked over. */
interface AskedArc {
  readonly trustee: number;
  /** The log-odds of a talk, by answers alone. */
  readonly promised: number;
  /** How much of that rests on answers: 0 for a tie of unknown strength, towards 1. */
  readonly answered: number;
  /** How often somebody was asked, and how often she talked. */
  readonly asks: number;
  readonly talks: number;
}

/** How far what happened lies from what was promised, in log-odds: for answers in general, and for each who is spoken to. */
interface Pooled {
  readonly answers: number;
  readonly ofSpeaker: ReadonlyMap<number, number>;
}

/** How far answers in general, and the doors that one person finds open, may lie from what is believed: standard deviations of log-odds. */
const spread = { answers: 2, speaker: 0.5 };
const rounds = 25;

/**
 * The chance of a talk over an arc, learned by partial pooling from what came of asks: how much less is kept than was answered, for
 * everybody; whether who speaks finds doors open more or less often than the others do; and what came of asks over this very arc. With
 * few asks each is drawn towards what was believed; a tie that nobody answered for moves with its own asks and with who speaks alone. It
 * steers plans and is shown to nobody.
 *
 * An arc with answers of weight c has the log-odds logit p + (1 − 2 ÷ c) g + u, with g ~ N(0, 2²) and one u ~ N(0, ½²) for each who is
 * spoken to (Gelman and Hill 2007, chapter 12); its own t talks in n asks make it (c q + t) ÷ (c + n). Several asks over one arc
 * tell less than as many over several: each counts (c + 1) ÷ (c + n). The same before and after outcomes are folded. Cost
 * O(outcomes).
 */
export function pooledChances(network: Network, graph: ContactGraph): ContactGraph["chanceOf"] {
  const known = contactOnArcs(network, graph.asOf);
  if (known.size === 0) return graph.chanceOf;
  const weightOf = weightsIn(network, graph.asOf);
  const arcs = new Map<number, AskedArc & { readonly weight: number }>();
  const trusters = trustersOf(graph);
  const read = (arc: number): AskedArc & { readonly weight: number } => {
    const before = arcs.get(arc);
    if (before !== undefined) return before;
    const [truster, trustee] = [trusters[arc] as number, graph.trustees.targets[arc] as number];
    const { alpha, beta } = graph.arcBetween(truster, trustee)?.belief ?? { alpha: 1, beta: 1 };
    const { positive, negative } = known.get(`${graph.ids[truster]} ${graph.ids[trustee]}`) ?? noEvidence;
    const [talks, closed] = [positive / weightOf.talk, negative / weightOf.closed];
    const [own, against] = [Math.max(least, alpha - positive), Math.max(least, beta - negative)];
    const found = {
      trustee,
      promised: Math.log(own / against),
      weight: own + against,
      answered: Math.max(0, 1 - 2 / (own + against)),
      asks: talks + closed,
      talks,
    };
    arcs.set(arc, found);
    return found;
  };
  const asked = [...trusters.keys()].filter((arc) =>
    known.has(`${graph.ids[trusters[arc] as number]} ${graph.ids[graph.trustees.targets[arc] as number]}`),
  );
  const pooled = pool(asked.map(read));
  return (arc) => {
    const { weight, asks, talks, ...own } = read(arc);
    return (weight * chanceIn(pooled, own) + talks) / (weight + asks);
  };
}

const least = 1e-6;

const chanceIn = (
  { answers, ofSpeaker }: Pooled,
  { promised, answered, trustee }: Pick<AskedArc, "promised" | "answered" | "trustee">,
): number => 1 / (1 + Math.exp(-promised - answered * answers - (ofSpeaker.get(trustee) ?? 0)));

/** The most likely values, by Newton's steps for one after another. */
function pool(arcs: readonly (AskedArc & { readonly weight: number })[]): Pooled {
  const ofSpeaker = new Map<number, number>();
  let answers = 0;
  const step = (some: typeof arcs, now: number, { of, sd }: { of: (arc: AskedArc) => number; sd: number }): number => {
    let [slope, bend] = [-now / sd ** 2, 1 / sd ** 2];
    for (const arc of some) {
      const counts = Math.min(1, (arc.weight + 1) / (arc.weight + arc.asks));
      const chance = chanceIn({ answers, ofSpeaker }, arc);
      slope += counts * of(arc) * (arc.talks - arc.asks * chance);
      bend += counts * of(arc) ** 2 * arc.asks * chance * (1 - chance);
    }
    return now + slope / bend;
  };
  for (const { trustee } of arcs) ofSpeaker.set(trustee, 0);
  const arcsOf = new Map(
    [...ofSpeaker.keys()].map((speaker) => [speaker, arcs.filter(({ trustee }) => trustee === speaker)]),
  );
  for (let round = 0; round < rounds; round++) {
    answers = step(arcs, answers, { of: ({ answered }) => answered, sd: spread.answers });
    for (const [speaker, own] of arcsOf)
      ofSpeaker.set(speaker, step(own, ofSpeaker.get(speaker) as number, { of: () => 1, sd: spread.speaker }));
  }
  return { answers, ofSpeaker };
}

/** The one who trusts, of each arc. */
function trustersOf({ trustees: { offsets, targets, size } }: ContactGraph): Uint32Array {
  const trusters = new Uint32Array(targets.length);
  for (let truster = 0; truster < size; truster++) trusters.fill(truster, offsets[truster], offsets[truster + 1]);
  return trusters;
}

/** What outcomes on each arc are worth as evidence on a day, folded ones too; by the ids of its ends. */
function contactOnArcs(network: Network, asOf: CalendarDate): Map<string, Evidence> {
  const found = new Map<string, Evidence>();
  const add = (key: string, evidence: Evidence): void => {
    if (evidence.positive + evidence.negative > 0) found.set(key, addEvidence(found.get(key) ?? noEvidence, evidence));
  };
  for (const outcome of outcomesUntil(network, asOf))
    add(`${outcome.target} ${spokenTo(outcome)}`, evidenceOfOutcome(outcome, asOf));
  for (const { tie, evidence } of foldedTies(network, asOf)) add(`${tie.from} ${tie.to}`, evidence);
  return found;
}

/** How much evidence a talk, and a closed door, are in the mean: a decline and one not reached are half of one. */
function weightsIn(network: Network, asOf: CalendarDate): { readonly talk: number; readonly closed: number } {
  const told = [pastOutcomesOn(network, asOf), toldBy(network, outcomesUntil(network, asOf), asOf)];
  const contact = sumOf([
    ...told.map((one) => one.contact),
    ...foldedTies(network, asOf).map(({ evidence }) => evidence),
  ]);
  const talks = sumOf(told.map((one) => one.talks));
  return {
    talk: talks.positive > 0 && contact.positive > 0 ? contact.positive / talks.positive : 1,
    closed: talks.negative > 0 && contact.negative > 0 ? contact.negative / talks.negative : 1,
  };
}
