import { identifyKeyFigures, interviewPlan, type NetworkDocument, readNetwork } from "@parent-circles/core";
import { randomFrom } from "../../../packages/core/src/base/random.ts";
import { consentScopes } from "../../../packages/core/src/model/vocabulary.ts";
import { bestIn, truthOf } from "../../study/trial.ts";
import { studyDay, type Village } from "../../study/villages.ts";
import { openIn, type Way } from "./ways.ts";

/** At which shares of interviews a season is looked at. */
export const looks = [0.18, 0.3, 0.5] as const;

/** How a season of interviews went. */
export interface SeasonResult {
  /** At each of {@link looks}: what the group proposed reaches in truth, as a share of what the best possible group does. */
  readonly shares: readonly number[];
  /** The share of women who had been interviewed when nine tenths of the best were reached first; 1 where they never were. */
  readonly nineTenths: number;
  /** At each look: how many women more were said to be gained by interviewing everybody, and how many would have been. */
  readonly gains: readonly { readonly said: number; readonly real: number }[];
}

const size = 5;
const batch = 0.05;

/** Interviews a village in batches of a twentieth, each chosen by one way from what is known by then, up to half of the women. */
export function seasonIn(village: Village, { way, seed }: { readonly way: Way; readonly seed: number }): SeasonResult {
  const random = randomFrom(Math.imul(seed, 7919));
  const truth = truthOf(village);
  const valueOf = (numbers: readonly number[]): number => truth.value(numbers.toSorted((a, b) => a - b));
  const worthOf = (asked: ReadonlySet<string>): number => valueOf(proposedFrom(village, asked));
  const best = valueOf(bestIn(truth, village.ids.length, size));
  const withAll = worthOf(new Set(village.ids));
  const asked = new Set<string>();
  const result = { shares: [] as number[], nineTenths: 1, gains: [] as { said: number; real: number }[] };
  while (result.shares.length < looks.length) {
    const season = { ids: village.ids, network: readNetwork(knownBy(village, asked)), size, seed, random };
    const count = Math.max(1, Math.round(batch * village.ids.length));
    const chosen = [...way(season, count)];
    const lots = openIn(season).filter((id) => !chosen.includes(id));
    for (const id of [...chosen, ...lots].slice(0, count)) asked.add(id);
    const share = asked.size / village.ids.length;
    const worth = worthOf(asked);
    if (worth >= 0.9 * best) result.nineTenths = Math.min(result.nineTenths, share);
    if (share < (looks[result.shares.length] as number) - batch / 2) continue;
    result.shares.push(worth / best);
    result.gains.push({ said: gainSaid(village, { asked, seed }), real: withAll - worth });
  }
  return result;
}

const gainSaid = (village: Village, { asked, seed }: { asked: ReadonlySet<string>; seed: number }): number =>
  interviewPlan(readNetwork(knownBy(village, asked)), { asOf: studyDay, size, seed }).wouldGain ?? Number.NaN;

const proposedFrom = (village: Village, asked: ReadonlySet<string>): number[] =>
  identifyKeyFigures(readNetwork(knownBy(village, asked)), { asOf: studyDay, size, replicates: 0 }).group.map(
    ({ id }) => village.ids.indexOf(id),
  );

const knownBy = ({ ids, ties }: Village, asked: ReadonlySet<string>): NetworkDocument => ({
  format: "parent-circles/network",
  version: 1,
  network: { id: "village", synthetic: true },
  people: ids.map((id) => ({
    id,
    interviewed: asked.has(id),
    consent: { state: "consented", scopes: [...consentScopes], date: studyDay },
  })),
  ties: ties.filter(({ from }) => asked.has(from)),
});
