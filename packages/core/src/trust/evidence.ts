import type { CalendarDate } from "../base/ids.ts";
import { daysBetween } from "../base/time.ts";
import type { Outcome, Tie } from "../model/document.ts";
import { addEvidence, type Evidence, noEvidence } from "./belief.ts";

/** Days after which a survey answer, or an outcome, counts half. */
export const halfLifeDays = Object.freeze({ survey: 365, outcome: 180 });

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

/** What the score and the kept outcomes of a trust tie are worth on a day; an undated tie counts in full. */
export function evidenceOfTie({ score, reportedBy, date, evidence }: Tie, asOf: CalendarDate): Evidence {
  const ageDays = date === undefined ? 0 : daysBetween(date as CalendarDate, asOf);
  const aggregated = scaled(evidence ?? noEvidence, remaining(ageDays, halfLifeDays.outcome));
  if (score === undefined) return aggregated;
  const weight = reporterWeight[reportedBy ?? "thirdParty"] * remaining(ageDays, halfLifeDays.survey);
  const share = (2 * score - 1) / 10;
  return addEvidence(aggregated, { positive: weight * share, negative: weight * (1 - share) });
}

/** Whether an outcome says anything about trust: that nobody asked, or that she wants no contact, does not. */
export const saysSomething = ({ code }: Pick<Outcome, "code">): boolean => contactEvidence[code] !== noEvidence;

/** Whether an outcome shows that the door was open: she talked. */
export const opensDoor = ({ code }: Pick<Outcome, "code">): boolean => contactEvidence[code].positive > 0;

/** Whom the target spoke to: the introducer if there was one, else the asker; the evidence belongs to the arc to her. */
export const spokenTo = ({ via, asker }: Pick<Outcome, "via" | "asker">): string => via ?? asker;

/** What an outcome is worth on a day. */
export const evidenceOfOutcome = ({ code, date }: Outcome, asOf: CalendarDate): Evidence =>
  scaled(contactEvidence[code], remaining(daysBetween(date as CalendarDate, asOf), halfLifeDays.outcome));

const remaining = (ageDays: number, halfLife: number): number => 0.5 ** (Math.max(0, ageDays) / halfLife);

const scaled = ({ positive, negative }: Evidence, factor: number): Evidence => ({
  positive: positive * factor,
  negative: negative * factor,
});
