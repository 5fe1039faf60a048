import type { CalendarDate } from "../base/ids.ts";
import { daysBetween } from "../base/time.ts";
import type { Belief } from "./belief.ts";

/** How strong an arc of trust can be, in words: the strongest first, then what nobody knows and what was said long ago. */
export const trustBands = ["strong", "fair", "weak", "unknown", "old"] as const;
/** How strong an arc of trust is, in words. */
export type TrustBand = (typeof trustBands)[number];
/** How likely an ask can be to work, in words: the likeliest first. */
export const likelihoods = ["likely", "perhaps", "longShot"] as const;
/** How likely an ask is to work, in words. */
export type Likelihood = (typeof likelihoods)[number];

const oldAfterDays = 365;

/** The band of an arc; the first rule that fits wins (trust-and-outreach 3.3). */
export function bandOf(
  { probability, uncertainty }: Belief,
  lastEvidence: CalendarDate | undefined,
  asOf: CalendarDate,
): TrustBand {
  if (lastEvidence !== undefined && daysBetween(lastEvidence, asOf) > oldAfterDays) return "old";
  if (uncertainty > 0.6) return "unknown";
  if (probability >= 0.7 && uncertainty <= 0.35) return "strong";
  return probability >= 0.5 ? "fair" : "weak";
}

/** How likely a suggestion is to work: likely from 0.6, perhaps from 0.35, else a long shot. */
export const likelihoodOf = (probability: number): Likelihood =>
  probability >= 0.6 ? "likely" : probability >= 0.35 ? "perhaps" : "longShot";
