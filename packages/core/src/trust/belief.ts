import type { Probability } from "../base/ids.ts";

/** How much a report or outcomes say about one arc of trust, on the scale of observations. */
export interface Evidence {
  /** Observations for "she would come". */
  readonly positive: number;
  /** Observations against. */
  readonly negative: number;
}

/** What is believed of one arc: the chance that contact is accepted, and how unsure that is. */
export interface Belief {
  readonly alpha: number;
  readonly beta: number;
  /** alpha ÷ (alpha + beta): above 0 and below 1. */
  readonly probability: Probability;
  /** 1 with no evidence at all, falling towards 0. */
  readonly uncertainty: number;
}

const priorWeight = 2;
/** The chance of contact before anything is known, until a network's own outcomes say otherwise. */
const defaultBaseRate = 0.5;

/**
 * Belief from evidence: Beta reputation with a non-informative prior of weight 2 and a base rate, 0.5 unless learned.
 *
 * probability = (2a + r) ÷ (2 + r + s) and uncertainty = 2 ÷ (2 + r + s), with base rate a, r observations for and s against.
 * Returns probability a with uncertainty 1 where there is no evidence. Source: Jøsang and Ismail
 * (2002), "The Beta Reputation System".
 */
export function beliefFrom({ positive, negative }: Evidence, baseRate = defaultBaseRate): Belief {
  const alpha = priorWeight * baseRate + positive;
  const beta = priorWeight * (1 - baseRate) + negative;
  return { alpha, beta, probability: alpha / (alpha + beta), uncertainty: priorWeight / (alpha + beta) };
}

/** Nearer than this is rounding. */
const rounding = 1e-9;

/**
 * Whether an arc is strong enough for an introduction, by its own evidence alone: r ≥ minimum × (r + s). Without evidence it
 * is: its strength is unknown, and a minimum is meant for answers. The base rate moves chances, and never who can be reached.
 */
export const mayCarryIntroduction = ({ positive, negative }: Evidence, minimum: number): boolean =>
  positive >= minimum * (positive + negative) * (1 - rounding);

/** The evidence of several reports on one arc, added up. */
export const addEvidence = (a: Evidence, b: Evidence): Evidence => ({
  positive: a.positive + b.positive,
  negative: a.negative + b.negative,
});

/** No evidence. */
export const noEvidence: Evidence = Object.freeze({ positive: 0, negative: 0 });
