import type { Network } from "../model/network.ts";
import { tiesFrom } from "../model/ties-from.ts";
import { bandOf } from "../trust/band.ts";
import { countingOf } from "../trust/counting-reports.ts";
import type { TrustArc } from "../trust/trust-arc.ts";
import { holdsOn, isTrustOf } from "../trust/trust-arcs.ts";
import { personAt, type PlanSetting, type RouteOption } from "./options.ts";
import { type UnknownPart, unknownParts } from "./suggestion.ts";

const leastYes = 4;
const mostNo = 2;

/** What is not known of a way to invite somebody. */
export function unknownsOf({ network, asOf, ...setting }: PlanSetting, { ties, target }: RouteOption): UnknownPart[] {
  const bands = ties.map(({ belief, lastEvidence }) => bandOf(belief, lastEvidence, asOf));
  const found: Readonly<Record<UnknownPart, boolean>> = {
    language: ties.some(({ languages }) => languages.length === 0),
    strength: bands.includes("unknown"),
    contradictory: ties.some((tie) => isContradictory(network, tie, asOf)),
    oldAnswer: bands.includes("old"),
    undated: ties.some(({ belief, lastEvidence }) => belief.uncertainty < 1 && lastEvidence === undefined),
    stage: personAt({ network, asOf, ...setting }, target).stage === undefined,
  };
  return unknownParts.filter((part) => found[part]);
}

/** Whether, of the answers that count on a tie, one is a yes and one a no. */
function isContradictory(network: Network, { truster, trustee }: TrustArc, asOf: PlanSetting["asOf"]): boolean {
  const reports = tiesFrom(network, truster).filter(
    (tie) => tie.to === trustee && isTrustOf(tie, "invite") && holdsOn(tie, asOf),
  );
  const counting = countingOf(reports);
  const scores = reports.flatMap(({ score }, place) => ((counting[place]?.answer ?? 0) > 0 ? [score ?? 3] : []));
  return scores.some((score) => score >= leastYes) && scores.some((score) => score <= mostNo);
}
