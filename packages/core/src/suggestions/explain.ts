import { addDays } from "../base/time.ts";
import { consentStateOf } from "../model/consent.ts";
import { bandOf, likelihoodOf } from "../trust/band.ts";
import type { TrustArc } from "../trust/trust-arcs.ts";
import { type Burden, burdenLimits } from "./burden.ts";
import type { OccasionChoice } from "./occasion.ts";
import { personAt, type PlanSetting, type RouteOption, type UnassignedReason } from "./options.ts";
import type { Alternative, Reason, Suggestion, TellSuggestion, Unassigned, UnknownPart } from "./suggestion.ts";
import type { Wording } from "./wording/wording.ts";

/** The occasion of each target, by number. */
export type Occasions = ReadonlyMap<number, OccasionChoice>;

/** What every explanation of one plan shares. */
export interface Telling {
  readonly setting: PlanSetting;
  readonly wording: Wording;
  readonly occasions: Occasions;
}

const mostReasons = 3;
const mostAlternatives = 2;

/** The suggestion for a chosen route, with its reasons, what is unknown, and other ways. */
export function suggestionFrom(telling: Telling, chosen: RouteOption, options: readonly RouteOption[]): Suggestion {
  const { setting, wording } = telling;
  const [target, asker] = [personAt(setting, chosen.target), personAt(setting, chosen.asker)];
  const via = chosen.via === null ? null : personAt(setting, chosen.via);
  const { openAsks, capacity, lastAskedDays } = setting.askers.get(chosen.asker) as Burden;
  const reasons = reasonsFor(setting, chosen).slice(0, mostReasons);
  const choice = telling.occasions.get(chosen.target);
  const occasion = choice?.fits === true ? choice.occasion : null;
  const sentences = reasons.map((reason) => wording.reason(reason, (id) => nameOf(setting, id)));
  const alternatives = alternativesTo(setting, chosen, options);
  return {
    target: target.id,
    asker: asker.id,
    via: via?.id ?? null,
    probability: chosen.probability,
    likelihood: likelihoodOf(chosen.probability),
    occasion,
    kind: "invite",
    language: chosen.arcs[0]?.languages[0] ?? null,
    reasons: reasons.map((reason, index) => ({ ...reason, text: sentences[index] as string })),
    unknown: unknownsOf(setting, chosen),
    burden: { openAsks, capacity, lastAskedDays },
    consent: {
      target: consentStateOf(target, setting.asOf),
      asker: consentStateOf(asker, setting.asOf),
      via: via === null ? null : consentStateOf(via, setting.asOf),
    },
    alternatives,
    otherwise: ["openActivity", "wait"],
    doNotMention: ["childResults", "requestersReason", "whoNamedHer"],
    expires: addDays(setting.asOf, burdenLimits.askExpiresDays),
    text: wording.suggestion({
      asker: nameOf(setting, asker.id),
      target: nameOf(setting, target.id),
      via: via === null ? undefined : nameOf(setting, via.id),
      occasion: setting.network.rows.activities.find(({ id }) => id === occasion),
      sentences,
      instead: alternatives[0] === undefined ? undefined : nameOf(setting, alternatives[0].asker),
    }),
  };
}

/** Who could tell a person about the network: somebody she trusts, the surest first. */
export function tellerFor({ setting, wording }: Telling, target: number): TellSuggestion[] {
  const { graph } = setting;
  const { offsets, targets, costs } = graph.trustees;
  let best: number | undefined;
  for (let arc = offsets[target] as number; arc < (offsets[target + 1] as number); arc++)
    if (
      setting.askers.has(targets[arc] as number) &&
      (best === undefined || (costs[arc] as number) < (costs[best] as number))
    )
      best = arc;
  if (best === undefined) return [];
  const teller = graph.ids[targets[best] as number] as string;
  const who = graph.ids[target] as string;
  return [
    {
      target: who,
      teller,
      kind: "tell",
      text: wording.tell({ teller: nameOf(setting, teller), target: nameOf(setting, who) }),
    },
  ];
}

/** Why somebody gets no invitation now, in a sentence. */
export const unassignedFrom = ({ setting, wording }: Telling, target: number, reason: UnassignedReason): Unassigned => {
  const { id } = personAt(setting, target);
  return { target: id, reason, text: wording.unassigned(reason, nameOf(setting, id)) };
};

function reasonsFor(setting: PlanSetting, { arcs, asker }: RouteOption): Reason[] {
  const language = arcs[0]?.languages[0];
  const openAsks = setting.askers.get(asker)?.openAsks ?? 0;
  return [
    ...arcs.map((arc) => trustReason(setting, arc)),
    ...(language === undefined || arcs[0] === undefined
      ? []
      : [{ code: "speakTogether", who: arcs[0].trustee, whom: arcs[0].truster, language } as const]),
    ...(openAsks === 0 ? [] : [{ code: "otherAsksOpen", who: personAt(setting, asker).id, count: openAsks } as const]),
  ];
}

/** "She told us she would come" only where she said so herself, with a 4 or a 5. */
function trustReason({ network }: PlanSetting, { truster, trustee, lastEvidence }: TrustArc): Reason {
  const said = network.rows.ties.some(
    ({ from, to, type, score, reportedBy }) =>
      from === truster && to === trustee && type === "trust" && reportedBy === "truster" && (score ?? 0) >= 4,
  );
  return { code: said ? "saidSheWouldCome" : "trusts", who: truster, whom: trustee, date: lastEvidence ?? null };
}

function unknownsOf(setting: PlanSetting, { arcs, target }: RouteOption): UnknownPart[] {
  const bands = arcs.map(({ belief, lastEvidence }) => bandOf(belief, lastEvidence, setting.asOf));
  return [
    ...(arcs.some(({ languages }) => languages.length === 0) ? ["language" as const] : []),
    ...(bands.includes("unknown") ? ["strength" as const] : []),
    ...(bands.includes("old") ? ["oldAnswer" as const] : []),
    ...(personAt(setting, target).stage === undefined ? ["stage" as const] : []),
  ];
}

function alternativesTo(setting: PlanSetting, chosen: RouteOption, options: readonly RouteOption[]): Alternative[] {
  const bestOfAsker = new Map<number, RouteOption>();
  for (const option of options.toSorted((a, b) => b.probability - a.probability))
    if (option.asker !== chosen.asker && !bestOfAsker.has(option.asker)) bestOfAsker.set(option.asker, option);
  return [...bestOfAsker.values()].slice(0, mostAlternatives).map(({ asker, via, probability }) => ({
    asker: personAt(setting, asker).id,
    via: via === null ? null : personAt(setting, via).id,
    probability,
    likelihood: likelihoodOf(probability),
  }));
}

const nameOf = ({ network }: PlanSetting, id: string): string => network.people.get(id)?.displayName ?? id;
