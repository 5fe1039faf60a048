import { type Random, randomFrom } from "../../packages/core/src/base/random.ts";
import type { Ask, NetworkDocument, Outcome, Person, Tie } from "../../packages/core/src/model/document.ts";
import * as words from "../../packages/core/src/model/vocabulary.ts";

/** The day on which random networks are looked at; about a tenth of their dates lie after it. */
export const randomAsOf = "2026-03-01";

/** What a random network holds; the defaults make about a dozen people, so that ten thousand can be tried in seconds. */
export interface RandomNetworkOptions {
  /** Fewest and most people. */
  readonly people?: readonly [number, number];
  /** Ties of trust per person, on average. */
  readonly density?: number;
  /** The share of people under the flag `protected`. */
  readonly protectedShare?: number;
  /** The share of people in a state of consent other than `consented` with every scope. */
  readonly otherConsentShare?: number;
}

/** A person's id in a random network: no id is part of another, so that a search for its bytes finds her alone. */
const randomId = (index: number): string => `P-${String(index).padStart(3, "0")}x`;

/** Her display name there, as searchable as her id. */
const randomName = (index: number): string => `Naam${String(index).padStart(3, "0")}q`;

interface Making {
  readonly random: Random;
  readonly size: number;
  readonly options: Required<RandomNetworkOptions>;
}

/**
 * A valid network document from a seed: the same seed gives the same document. It holds people in every state of
 * consent, protected people, keep-apart pairs, contested and ended ties, unknown strengths and languages, outcomes,
 * requests and asks in every state, with dates before and after {@link randomAsOf} and some missing.
 */
export function randomDocument(seed: number, options: RandomNetworkOptions = {}): NetworkDocument {
  const random = randomFrom(seed);
  const [fewest, most] = options.people ?? [0, 14];
  const making: Making = {
    random,
    size: fewest + random.index(most - fewest + 1),
    options: { people: [fewest, most], density: 2.5, protectedShare: 0.08, otherConsentShare: 0.5, ...options },
  };
  const people = Array.from({ length: making.size }, (_, index) => personAt(making, index));
  return {
    format: "parent-circles/network",
    version: 1,
    network: { id: "random", synthetic: true },
    people,
    institutions: [
      { id: "I-school", kind: "school", name: "De Linde" },
      { id: "I-welfare", kind: "welfare" },
    ],
    ...(making.size < 2 ? {} : rowsBetween(making)),
    activities: [
      { id: "A-coffee", title: "Coffee", stage: 2, date: "2026-03-11", familiar: true, organisers: some(making, 1) },
      { id: "A-school", title: "Evening", stage: 4, date: "2026-03-18", coOrganisers: ["I-school"] },
    ],
    groups: [{ id: "G-1", members: some(making, 3) }],
  };
}

function rowsBetween(making: Making) {
  const { random, size, options } = making;
  const rows = (count: number) => Array.from({ length: Math.floor(count) });
  const requests = rows(1 + random.index(2)).map((_, index) => ({
    id: `R-${index}`,
    kind: "contactRequest" as const,
    institution: "I-school",
    targets: some(making, 5),
    date: "2026-02-20",
    ...(chance(random, 0.5) ? { occasion: pick(random, ["A-coffee", "A-school"]) } : {}),
  }));
  return {
    ties: [...rows(size * options.density).map(() => trustTie(making)), ...rows(size / 2).map(() => otherTie(making))],
    nominations: rows(size).map(() => ({
      ...twoIds(making),
      question: pick(random, words.nominationQuestions),
      ...dated(random),
    })),
    requests,
    asks: rows(random.index(4)).map((_, index): Ask => askAt(making, index, pick(random, requests).id)),
    outcomes: rows(random.index(5)).map((): Outcome => outcomeOf(making)),
  };
}

function personAt({ random, size, options }: Making, index: number): Person {
  const keepApart = chance(random, 0.1) && size > 1 ? [randomId((index + 1) % size)] : undefined;
  return {
    id: randomId(index),
    ...(chance(random, 0.9) ? { displayName: randomName(index) } : {}),
    ...(chance(random, 0.95) ? { role: pick(random, ["member", "member", "candidate", "keyFigure", "coach"]) } : {}),
    ...consentOf(random, options.otherConsentShare),
    ...(chance(random, 0.8) ? { stage: random.index(6) } : {}),
    ...(chance(random, 0.3) ? { capacity: random.index(4) } : {}),
    ...(chance(random, options.protectedShare) ? { protected: true } : {}),
    ...(chance(random, 0.5) ? { interviewed: chance(random, 0.5) } : {}),
    ...(chance(random, 0.1) ? { pausedUntil: anyDate(random) } : {}),
    ...(chance(random, 0.1) ? { introducing: false } : {}),
    ...(keepApart === undefined ? {} : { keepApart }),
    ...(chance(random, 0.05) && size > 1 ? { notThrough: [randomId((index + 2) % size)] } : {}),
    ...(chance(random, 0.2) ? { criteria: { development: ratingOf(random) } } : {}),
  };
}

const ratingOf = (random: Random) => ({
  rating: random.index(4),
  by: "coach-1",
  date: anyDate(random),
  evidence: pick(random, words.evidenceKinds),
});

function consentOf(random: Random, otherShare: number): Pick<Person, "consent"> {
  if (!chance(random, otherShare))
    return { consent: { state: "consented", scopes: [...words.consentScopes], date: "2026-01-15" } };
  if (chance(random, 0.1)) return {};
  const state = pick(random, words.consentStates);
  const scopes = words.consentScopes.filter(() => chance(random, 0.6));
  if (chance(random, 0.2)) scopes.push("nameToInstitution:I-school" as (typeof scopes)[number]);
  return { consent: { state, ...(state === "consented" ? { scopes } : {}), ...dated(random) } };
}

function trustTie(making: Making): Tie {
  const { random } = making;
  return {
    ...twoIds(making),
    type: "trust",
    ...(chance(random, 0.2) ? { domain: pick(random, words.trustDomains) } : {}),
    ...(chance(random, 0.8) ? { score: 1 + random.index(5) } : {}),
    ...(chance(random, 0.8) ? { reportedBy: pick(random, words.reporters) } : {}),
    ...(chance(random, 0.8) ? { language: pick(random, ["tr", "ar", "nl", "pl", "none"]) } : {}),
    ...dated(random),
    ...(chance(random, 0.1) ? { since: anyDate(random) } : {}),
    ...(chance(random, 0.1) ? { until: anyDate(random) } : {}),
    ...(chance(random, 0.05) ? { contested: true } : {}),
    ...(chance(random, 0.1) ? { evidence: { positive: random.index(4), negative: random.index(3) } } : {}),
  };
}

function otherTie(making: Making): Tie {
  const { random } = making;
  const { from, to } = twoIds(making);
  const type = pick(random, words.tieTypes.slice(1));
  return { from, to: chance(random, 0.4) ? pick(random, ["I-school", "I-welfare"]) : to, type, ...dated(random) };
}

function askAt(making: Making, index: number, request: string): Ask {
  const { random } = making;
  const { from, to } = twoIds(making);
  return {
    id: `K-${index}`,
    request,
    target: from,
    asker: to,
    state: pick(random, words.askStates),
    date: anyDate(random),
  };
}

function outcomeOf(making: Making): Outcome {
  const { random } = making;
  const { from, to } = twoIds(making);
  return { target: from, asker: to, code: pick(random, words.outcomeCodes), date: anyDate(random) };
}

/** Whether something of this chance happens. */
const chance = (random: Random, share: number): boolean => random.fraction() < share;

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[random.index(items.length)] as Item;

const anyDate = (random: Random): string =>
  new Date(Date.UTC(2023, 8, 1) + random.index(1_000) * 86_400_000).toISOString().slice(0, 10);

const dated = (random: Random): { date?: string } => (chance(random, 0.85) ? { date: anyDate(random) } : {});

function twoIds({ random, size }: Making): { from: string; to: string } {
  const from = random.index(size);
  return { from: randomId(from), to: randomId((from + 1 + random.index(size - 1)) % size) };
}

const some = ({ random, size }: Making, most: number): string[] =>
  size === 0 ? [] : [...new Set(Array.from({ length: random.index(most + 1) }, () => randomId(random.index(size))))];
