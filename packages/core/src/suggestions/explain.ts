import { byId } from "../base/ids.ts";
import { addDays } from "../base/time.ts";
import { consentStateOf } from "../model/consent.ts";
import { nextDateOf } from "../model/activity-dates.ts";
import type { Activity, Person, Tie } from "../model/document.ts";
import { tiesFrom } from "../model/ties-from.ts";
import { safeContacts } from "../model/vocabulary.ts";
import { likelihoodOf } from "../trust/band.ts";
import { likeliestFirst } from "../trust/routes.ts";
import type { TrustArc } from "../trust/trust-arc.ts";
import { holdsOn } from "../trust/trust-arcs.ts";
import { type Burden, burdenLimits } from "../circles/burden.ts";
import { nameOf } from "../circles/name-of.ts";
import { ladderTo } from "./ladder.ts";
import type { OccasionChoice } from "./occasion.ts";
import { allWays, mayNotMeet, mayShareLanguage, personAt, type PlanSetting, type RouteOption } from "./options.ts";
import { reasonText, type SuggestionSpeaker, suggestionText } from "./sentences.ts";
import {
  type Alternative,
  channels,
  notMentioned,
  type Reason,
  type Suggestion,
  type TellSuggestion,
} from "./suggestion.ts";
import { unknownsOf } from "./unknowns.ts";

/** The occasion of each target, by number. */
export type Occasions = ReadonlyMap<number, OccasionChoice>;

/** What every explanation of one plan shares. */
export interface Telling {
  readonly setting: PlanSetting;
  readonly speaker: SuggestionSpeaker;
  readonly occasions: Occasions;
  /** The rung that the request asks for, if it says so. */
  readonly goalStage: number | undefined;
}

const mostReasons = 3;
const mostAlternatives = 2;

/** The suggestion for a chosen route, with its reasons, what is unknown, and other ways. */
export function suggestionFrom(telling: Telling, chosen: RouteOption, options: readonly RouteOption[]): Suggestion {
  const { setting, speaker } = telling;
  const named = (id: string): string => nameOf(setting.network, id);
  const [target, asker] = [personAt(setting, chosen.target), personAt(setting, chosen.asker)];
  const via = chosen.via === null ? null : personAt(setting, chosen.via);
  const { openAsks, capacity, lastAskedDays } = setting.askers.get(chosen.asker) as Burden;
  const reasons = reasonsFor(setting, chosen).slice(0, mostReasons);
  const choice = telling.occasions.get(chosen.target);
  const occasion = choice?.fits === true ? choice.occasion : null;
  const sentences = reasons.map((reason) => reasonText(speaker, reason, named));
  const alternatives = alternativesTo(setting, chosen, options);
  const contact = contactWith([target, ...(via === null ? [] : [via])]);
  return {
    target: target.id,
    asker: asker.id,
    via: via?.id ?? null,
    probability: chosen.probability,
    likelihood: likelihoodOf(chosen.probability),
    comesProbability: chosen.probability * setting.network.settings.comesAfterTalk,
    occasion,
    kind: "invite",
    language: chosen.ties[0]?.languages[0] ?? null,
    contact,
    reasons: reasons.map((reason, index) => ({ ...reason, text: sentences[index] as string })),
    unknown: unknownsOf(setting, chosen),
    burden: { openAsks, capacity, lastAskedDays },
    consent: {
      target: consentStateOf(target, setting.asOf),
      asker: consentStateOf(asker, setting.asOf),
      via: via === null ? null : consentStateOf(via, setting.asOf),
    },
    ...ladderFor(telling, target.id),
    alternatives,
    otherwise: ["openActivity", "wait"],
    doNotMention: notMentioned,
    expires: addDays(setting.asOf, burdenLimits.askExpiresDays),
    text: suggestionText(speaker, {
      asker: named(asker.id),
      target: named(target.id),
      via: via === null ? undefined : named(via.id),
      occasion: occasionOnItsDay(setting, occasion),
      sentences: [
        ...sentences,
        ...contact.safe.map((rule) => speaker.say(speaker.words.safeContact[rule], { target: named(target.id) })),
      ],
      instead: alternatives[0] === undefined ? undefined : named(alternatives[0].asker),
    }),
  };
}

/** Whoever is spoken to on the way, her settings hold for the whole of it. */
function contactWith(people: readonly Person[]): Suggestion["contact"] {
  const safe = safeContacts.filter((rule) => people.some(({ safeContact }) => safeContact?.includes(rule) === true));
  return { channels: safe.includes("inPersonOnly") ? ["faceToFace"] : channels, safe };
}

/** The occasion with the day on which it next takes place. */
export function occasionOnItsDay({ network, asOf }: PlanSetting, id: string | null): Activity | undefined {
  const occasion = network.rows.activities.find((activity) => activity.id === id);
  const date = occasion === undefined ? undefined : nextDateOf(occasion, asOf);
  return occasion === undefined || date === undefined ? occasion : { ...occasion, date };
}

const ladderFor = ({ setting, goalStage }: Telling, person: string): Pick<Suggestion, "ladder"> =>
  goalStage === undefined ? {} : { ladder: ladderTo(setting.network, { person, goalStage, asOf: setting.asOf }) };

/** Who could tell a person about the network: a key figure whom she trusts, the surest first, then by id. */
export function tellerFor({ setting, speaker: { words, say } }: Telling, target: number): TellSuggestion[] {
  const who = personAt(setting, target).id;
  const [surest] = tellersFor(setting, target).sort(likeliestFirst);
  if (surest === undefined) return [];
  const teller = personAt(setting, surest.asker).id;
  return [
    {
      target: who,
      teller,
      kind: "tell",
      text: say(words.tell, { teller: nameOf(setting.network, teller), target: nameOf(setting.network, who) }),
    },
  ];
}

/** Her ways to those who may speak to her now: not away, not kept apart, and with a language that the two share. */
const tellersFor = (setting: PlanSetting, target: number): RouteOption[] =>
  allWays(setting, target).filter(
    ({ via, asker, ties }) =>
      via === null &&
      setting.askers.get(asker)?.away === null &&
      ties.every(mayShareLanguage) &&
      !mayNotMeet(setting, [personAt(setting, target).id, personAt(setting, asker).id]),
  );

function reasonsFor(setting: PlanSetting, { ties, asker }: RouteOption): Reason[] {
  const language = ties[0]?.languages[0];
  const openAsks = setting.askers.get(asker)?.openAsks ?? 0;
  return [
    ...ties.map((arc) => trustReason(setting, arc)),
    ...(language === undefined || ties[0] === undefined
      ? []
      : [{ code: "speakTogether", who: ties[0].trustee, whom: ties[0].truster, language } as const]),
    ...(openAsks === 0 ? [] : [{ code: "otherAsksOpen", who: personAt(setting, asker).id, count: openAsks } as const]),
  ];
}

/**
 * "She told us she would come" only where that was what she was asked, and she said so herself, with a 4 or a 5 that still holds, and no other answer since
 * or on that day; the day is that one.
 */
function trustReason({ network, asOf }: PlanSetting, { truster, trustee, lastEvidence }: TrustArc): Reason {
  const said = tiesFrom(network, truster)
    .filter((tie) => tie.to === trustee && isOwnAnswer(tie) && holdsOn(tie, asOf))
    .sort((a, b) => byId(a.date ?? "", b.date ?? ""));
  const last = said.at(-1);
  const onThatDay = said.filter(({ date }) => date === last?.date);
  if (last === undefined || onThatDay.some(({ score }) => (score ?? 0) < leastYes))
    return { code: "trusts", who: truster, whom: trustee, date: lastEvidence ?? null };
  return { code: "saidSheWouldCome", who: truster, whom: trustee, date: last.date ?? null };
}

const leastYes = 4;

const isOwnAnswer = ({ type, domain, reportedBy, score }: Tie): boolean =>
  type === "trust" && domain === "invite" && reportedBy === "truster" && score !== undefined;

function alternativesTo(setting: PlanSetting, chosen: RouteOption, options: readonly RouteOption[]): Alternative[] {
  const bestOfAsker = new Map<number, RouteOption>();
  for (const option of options.toSorted(likeliestFirst))
    if (option.asker !== chosen.asker && !bestOfAsker.has(option.asker)) bestOfAsker.set(option.asker, option);
  return [...bestOfAsker.values()].slice(0, mostAlternatives).map(({ asker, via, probability }) => ({
    asker: personAt(setting, asker).id,
    via: via === null ? null : personAt(setting, via).id,
    probability,
    likelihood: likelihoodOf(probability),
  }));
}
