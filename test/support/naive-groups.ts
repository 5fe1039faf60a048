import { randomFrom } from "../../packages/core/src/base/random.ts";
import type { NetworkDocument, Person, Tie } from "../../packages/core/src/model/document.ts";
import { consentScopes } from "../../packages/core/src/model/vocabulary.ts";

/** The day on which these networks are looked at. */
export const asOf = "2026-03-01";

const languages = ["ar", "nl", "tr"] as const;

/** Observations for and against of one belief: (1 + positive) ÷ (2 + positive + negative). */
const evidences = [
  { positive: 8, negative: 0 },
  { positive: 6, negative: 2 },
  { positive: 0, negative: 0 },
  { positive: 2, negative: 6 },
] as const;

/**
 * A network of up to `most` people from a seed, such that groups can tie: few different strengths, some people who may
 * not be proposed, some who may not introduce, some languages. Ids are two digits, so that their order is that of the list.
 */
export function drawnDocument(seed: number, most: number, density = 2): NetworkDocument {
  const random = randomFrom(Math.imul(seed, 0x9e37_79b1));
  const size = 2 + random.index(most - 1);
  const idAt = (index: number): string => `p${String(index).padStart(2, "0")}`;
  const people = Array.from({ length: size }, (_, index): Person => {
    const informed = random.fraction() < 0.2;
    const scopes = consentScopes.filter((scope) => scope !== "beIntroducer" || random.fraction() < 0.8);
    return { id: idAt(index), consent: informed ? { state: "informed" } : { state: "consented", scopes } };
  });
  const ties = new Map<string, Tie>();
  for (let tie = 0; tie < size * density; tie++) {
    const from = random.index(size);
    const to = (from + 1 + random.index(size - 1)) % size;
    ties.set(`${from} ${to}`, {
      from: idAt(from),
      to: idAt(to),
      type: "trust",
      language: languages[random.index(languages.length)] as string,
      evidence: { ...(evidences[random.index(evidences.length)] as (typeof evidences)[number]) },
    });
  }
  return { format: "parent-circles/network", version: 1, network: { id: "drawn" }, people, ties: [...ties.values()] };
}

const willingness = 0.8;
const minimum = 0.5;

/** The sum and the groups that reach it, found by trying every group; nothing of the library is used. */
export interface TriedGroups {
  readonly value: number;
  readonly groups: readonly (readonly string[])[];
  /** The value of the best groups that reach less; −Infinity without any. */
  readonly below: number;
}

/** Which groups are tried. */
export interface Trial {
  readonly size: number;
  readonly maxHops: number;
  readonly required?: readonly number[];
  readonly excluded?: readonly number[];
  readonly everyLanguage?: boolean;
}

/** Values every allowed group of a document, route by route as the definition has it. */
export function tryEveryGroup(document: NetworkDocument, trial: Trial): TriedGroups {
  const trust = trustIn(document);
  const candidates = candidatesOf(document).filter((index) => trial.excluded?.includes(index) !== true);
  const groups = subsetsOf(candidates, trial.size).filter(
    (group) => trial.required?.every((member) => group.includes(member)) !== false,
  );
  const spoken = groups.map((group) => languagesOf(document, group).size);
  const most = Math.max(...spoken);
  const allowed = trial.everyLanguage === true ? groups.filter((_, place) => spoken[place] === most) : groups;
  const values = allowed.map((group) => valueOf(document, trust, { group, maxHops: trial.maxHops }));
  const value = Math.max(...values);
  return {
    value,
    groups: allowed
      .filter((_, place) => (values[place] as number) > value - 1e-9)
      .map((group) => group.map((member) => document.people[member]?.id as string)),
    below: Math.max(-Infinity, ...values.filter((other) => other <= value - 1e-9)),
  };
}

/** The numbers of those who may be proposed. */
export const candidatesOf = ({ people }: NetworkDocument): number[] =>
  people.flatMap(({ consent }, index) => (consent?.state === "consented" ? [index] : []));

/** The probability with which each truster (first) accepts contact from each trustee (second). */
function trustIn({ people, ties = [] }: NetworkDocument): number[][] {
  const numbers = new Map(people.map(({ id }, index) => [id, index]));
  const trust = people.map(() => people.map(() => 0));
  for (const { from, to, evidence } of ties) {
    const { positive, negative } = evidence ?? { positive: 0, negative: 0 };
    (trust[numbers.get(from) as number] as number[])[numbers.get(to) as number] =
      (1 + positive) / (2 + positive + negative);
  }
  return trust;
}

function languagesOf({ people, ties = [] }: NetworkDocument, group: readonly number[]): Set<string> {
  const ids = group.map((member) => people[member]?.id);
  return new Set(ties.filter(({ to }) => ids.includes(to)).map(({ language }) => language as string));
}

function subsetsOf(candidates: readonly number[], size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  return candidates
    .slice(from)
    .flatMap((candidate, place) =>
      subsetsOf(candidates, size - 1, from + place + 1).map((rest) => [candidate, ...rest]),
    );
}

function valueOf(
  document: NetworkDocument,
  trust: readonly (readonly number[])[],
  { group, maxHops }: { group: readonly number[]; maxHops: number },
): number {
  const relays = document.people.flatMap(({ consent }, index) => {
    const willing = consent?.state === "informed" || consent?.scopes?.includes("beIntroducer") === true;
    return willing && !group.includes(index) ? [index] : [];
  });
  let sum = 0;
  for (const target of trust.keys()) {
    if (group.includes(target)) continue;
    const missed = group.map((asker) => 1 - bestRoute(trust, { asker, target, relays, maxHops }));
    sum += 1 - missed.reduce((product, miss) => product * miss, 1);
  }
  return sum;
}

function bestRoute(
  trust: readonly (readonly number[])[],
  { asker, target, relays, maxHops }: { asker: number; target: number; relays: readonly number[]; maxHops: number },
): number {
  const arc = (truster: number, trustee: number): number => trust[truster]?.[trustee] ?? 0;
  const strong = (truster: number, trustee: number): number =>
    arc(truster, trustee) >= minimum ? arc(truster, trustee) : 0;
  let best = arc(target, asker);
  const between = relays.filter((relay) => relay !== target && relay !== asker);
  for (const near of maxHops >= 2 ? between : []) {
    if (strong(near, asker) === 0) continue;
    best = Math.max(best, strong(near, asker) * willingness * strong(target, near));
    for (const far of maxHops >= 3 ? between : [])
      if (far !== near)
        best = Math.max(best, strong(near, asker) * willingness ** 2 * strong(far, near) * strong(target, far));
  }
  return best;
}
