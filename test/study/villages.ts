import { betaDraw, gammaDraw } from "../../packages/core/src/base/beta-draw.ts";
import { type Random, randomFrom } from "../../packages/core/src/base/random.ts";
import type { NetworkDocument, Tie } from "../../packages/core/src/model/document.ts";
import { consentScopes } from "../../packages/core/src/model/vocabulary.ts";
import { beliefFrom } from "../../packages/core/src/trust/belief.ts";
import { agingUntil, worthOf } from "../../packages/core/src/trust/evidence.ts";
import type { CalendarDate } from "../../packages/core/src/base/ids.ts";

/** The day on which villages are looked at. */
export const studyDay = "2026-03-01" as CalendarDate;

/** A village that is wholly known: everybody's ties as she would tell them, and how strong each is in truth. */
export interface Village {
  readonly ids: readonly string[];
  readonly ties: readonly Tie[];
  /** Per tie, the chance that contact is accepted: drawn from the belief that her answer gives. */
  readonly chances: readonly number[];
}

/** The ways in which villages are made: who is likely to trust whom, and how many people a woman names in the mean. */
export const villageKinds = {
  popularity: { names: 3, draw: byPopularity },
  clusters: { names: 3, draw: byClusters },
  streets: { names: 3, draw: byStreets },
  fewTies: { names: 1.5, draw: byPopularity },
  manyTies: { names: 6, draw: byClusters },
  sociable: { names: 3, draw: bySociability },
} as const;
/** One of {@link villageKinds}. */
export type VillageKind = keyof typeof villageKinds;

/** How likely each woman trusts each other one, up to a factor, and how many more than others she names. */
interface Manner {
  readonly attraction: (truster: number, trustee: number) => number;
  readonly talkative?: (truster: number) => number;
}

/** A village from a seed: 30 to 60 women. How many a woman names varies more than by chance alone. */
export function villageOf(kind: VillageKind, seed: number): Village {
  const random = randomFrom(Math.imul(seed, 0x9e37_79b1) ^ 0x2545);
  const size = 30 + random.index(31);
  const { names, draw } = villageKinds[kind];
  const { attraction, talkative = () => 1 } = draw(size, random);
  const ids = Array.from({ length: size }, (_, index) => `W-${String(index).padStart(2, "0")}`);
  const ties: Tie[] = [];
  for (let truster = 0; truster < size; truster++) {
    const weights = ids.map((_, trustee) => (trustee === truster ? 0 : attraction(truster, trustee)));
    const wanted = Math.min(size - 1, poissonDraw(random, (names * talkative(truster) * gammaDraw(random, 4)) / 4));
    for (let given = 0; given < wanted; given++) {
      const trustee = placeDrawn(weights, random);
      weights[trustee] = 0;
      ties.push(tieOf(ids[truster] as string, ids[trustee] as string, random));
    }
  }
  const chances = ties.map((tie) => {
    const { alpha, beta } = beliefFrom(worthOf(tie, agingUntil(studyDay), { answer: 1, outcomes: 1 }));
    return betaDraw(random, alpha, beta);
  });
  return { ids, ties, chances };
}

/** Some are trusted by many, most by few. */
function byPopularity(size: number, random: Random): Manner {
  const popularity = Array.from({ length: size }, () => gammaDraw(random, 1));
  return { attraction: (_, trustee) => popularity[trustee] as number };
}

/** The same, and whoever is trusted by more trusts more herself. */
function bySociability(size: number, random: Random): Manner {
  const popularity = Array.from({ length: size }, () => gammaDraw(random, 2) / 2);
  return {
    attraction: (_, trustee) => popularity[trustee] as number,
    talkative: (truster) => Math.sqrt(popularity[truster] as number) / 0.94,
  };
}

/** Groups of unequal size; three quarters of all trust stays within one. */
function byClusters(size: number, random: Random): Manner {
  const cluster = Array.from({ length: size }, () => Math.floor(6 * random.fraction() ** 2));
  const popularity = Array.from({ length: size }, () => gammaDraw(random, 2));
  const sizes = cluster.map((mine) => cluster.filter((other) => other === mine).length);
  const attraction = (truster: number, trustee: number): number => {
    const isNear = cluster[truster] === cluster[trustee];
    const own = sizes[truster] as number;
    return (popularity[trustee] as number) * (isNear ? 0.75 / own : 0.25 / Math.max(1, size - own));
  };
  return { attraction };
}

/** Houses along a road; trust falls off with the distance. */
function byStreets(size: number, random: Random): Manner {
  const place = Array.from({ length: size }, () => random.fraction());
  const popularity = Array.from({ length: size }, () => gammaDraw(random, 2));
  const awayFrom = (a: number, b: number): number => Math.abs((place[a] as number) - (place[b] as number));
  return {
    attraction: (truster, trustee) =>
      (popularity[trustee] as number) * (0.02 + Math.exp(-awayFrom(truster, trustee) / 0.08)),
  };
}

const scores = [2, 3, 3, 4, 4, 4, 5, 5, undefined];

function tieOf(from: string, to: string, random: Random): Tie {
  const score = scores[random.index(scores.length)];
  return { from, to, type: "trust", reportedBy: "truster", date: studyDay, ...(score === undefined ? {} : { score }) };
}

/** How interviews are missing: whoever it may be, those who are named least, or anybody, but for one name that each gives. */
export type MissingKind = "atRandom" | "leastNamed" | "oneNameEach";

/** What is known of a village when a share of the interviews was not held. */
export function knownOf(
  { ids, ties }: Village,
  { share, how, random }: { readonly share: number; readonly how: MissingKind; readonly random: Random },
): NetworkDocument {
  const order = ids.map((id) => {
    const named = ties.filter(({ to }) => to === id).length;
    return { id, rank: how === "leastNamed" ? named + random.fraction() : random.fraction() };
  });
  order.sort((a, b) => a.rank - b.rank);
  const missing = new Set(order.slice(0, Math.round(share * ids.length)).map(({ id }) => id));
  const oneName = new Set(how === "oneNameEach" ? [...missing].map((id) => ties.find(({ from }) => from === id)) : []);
  return {
    format: "parent-circles/network",
    version: 1,
    network: { id: "village", synthetic: true },
    people: ids.map((id) => ({
      id,
      interviewed: !missing.has(id),
      ...(missing.has(id) && how === "oneNameEach" ? { partlyInterviewed: { asked: 1 } } : {}),
      consent: { state: "consented", scopes: [...consentScopes], date: studyDay },
    })),
    ties: ties.flatMap((tie) => {
      if (!missing.has(tie.from)) return [tie];
      const { score: _, ...unscored } = tie;
      return oneName.has(tie) ? [{ ...unscored, question: "oneName" as const }] : [];
    }),
  };
}

function poissonDraw(random: Random, mean: number): number {
  let count = 0;
  for (let product = random.fraction(); product > Math.exp(-mean); product *= random.fraction()) count++;
  return count;
}

function placeDrawn(weights: readonly number[], random: Random): number {
  let left = random.fraction() * weights.reduce((sum, weight) => sum + weight, 0);
  const place = weights.findIndex((weight) => (left -= weight) < 0);
  return place < 0 ? weights.findLastIndex((weight) => weight > 0) : place;
}
