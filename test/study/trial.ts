import { identifyKeyFigures, type KeyFigureProposal, readNetwork } from "@parent-circles/core";
import { randomFrom, shuffled } from "../../packages/core/src/base/random.ts";
import { fieldOver, fieldRulesOf } from "../../packages/core/src/analysis/coverage-field.ts";
import { coverageObjective } from "../../packages/core/src/analysis/group-coverage.ts";
import { bestSets, type SetObjective } from "../../packages/core/src/graph/best-set.ts";
import { packRows } from "../../packages/core/src/graph/compressed-rows.ts";
import { goodSet } from "../../packages/core/src/graph/swap-search.ts";
import { knownOf, type MissingKind, studyDay, type Village } from "./villages.ts";

/** What came of one village, of which some interviews were missing. */
export interface Trial {
  readonly women: number;
  /** Per woman who was given a share: that share, and whether she is in the group that is best in truth. */
  readonly shares: readonly { readonly share: number; readonly isTrue: boolean }[];
  readonly interval: { readonly low: number; readonly middle: number; readonly high: number };
  readonly recorded: number;
  /** What was said of the map beside the cheap ways. */
  readonly verdict: KeyFigureProposal["verdict"]["code"];
  /** How many more the likely group was said to reach; absent where there was none. */
  readonly likelyGains?: number;
  /** The interval of the group that is shown first: the likely one where there is one. */
  readonly shownInterval: { readonly low: number; readonly middle: number; readonly high: number };
  /** What groups reach in truth, women outside each: the best as recorded, the one that is shown first, and others. */
  readonly reached: Readonly<
    Record<"chosen" | "shown" | "mostNamed" | "degree" | "nominatedFriends" | "random" | "best", number>
  >;
}

/** What is asked of a village. */
export interface TrialTerms {
  readonly share: number;
  readonly how: MissingKind;
  readonly size: number;
  readonly replicates: number;
  readonly seed: number;
}

const nothing = { low: 0, middle: 0, high: 0 };

/** Proposes a group from what is known of a village, and looks at all that was said in the light of the whole of it. */
export function trialOf(village: Village, { share, how, size, replicates, seed }: TrialTerms): Trial {
  const random = randomFrom(Math.imul(seed, 0x85eb_ca6b) ^ Math.round(share * 1000));
  const known = knownOf(village, { share, how, random });
  const { group, near, interval, likelyGroup, recordedCoverage, verdict } = identifyKeyFigures(readNetwork(known), {
    asOf: studyDay,
    size,
    replicates,
    seed,
  });
  const truth = truthOf(village);
  const numberOf = new Map(village.ids.map((id, index) => [id, index]));
  const numbersOf = (ids: readonly string[]): number[] =>
    ids.map((id) => numberOf.get(id) as number).sort((a, b) => a - b);
  const best = bestIn(truth, village.ids.length, size);
  const valueOf = (ids: readonly string[]): number => truth.value(numbersOf(ids));
  const shares = new Map([...group, ...near].map(({ id, inBestShare }) => [id, inBestShare as number]));
  return {
    women: village.ids.length - size,
    shares: village.ids.map((id, index) => ({ share: shares.get(id) ?? 0, isTrue: best.includes(index) })),
    interval: interval ?? nothing,
    shownInterval: likelyGroup?.interval ?? interval ?? nothing,
    recorded: recordedCoverage,
    verdict: verdict.code,
    ...(likelyGroup === null ? {} : { likelyGains: likelyGroup.gains }),
    reached: {
      chosen: valueOf(group.map(({ id }) => id)),
      shown: valueOf(likelyGroup?.group ?? group.map(({ id }) => id)),
      best: truth.value(best),
      ...cheapWays(known, { size, random, valueOf }),
    },
  };
}

/** The coverage of any group with every tie of the village as strong as it is in truth. */
export function truthOf(village: Village): SetObjective {
  const network = readNetwork(knownOf(village, { share: 0, how: "atRandom", random: randomFrom(1) }));
  const numberOf = new Map(village.ids.map((id, index) => [id, index]));
  const rows = packRows(village.ids.length, {
    sources: village.ties.map(({ to }) => numberOf.get(to) as number),
    targets: village.ties.map(({ from }) => numberOf.get(from) as number),
    costs: village.chances.map((chance) => Math.min(0.999, chance)),
  });
  const { offsets, targets, costs: chances } = rows;
  const onward = Uint8Array.from(chances, (chance) => Number(chance >= network.settings.introductionMinimum));
  const rules = fieldRulesOf(network, { asOf: studyDay, maxHops: 2 });
  return coverageObjective(fieldOver({ offsets, targets, chances, onward }, rules));
}

export function bestIn(objective: SetObjective, people: number, size: number): readonly number[] {
  const candidates = Array.from({ length: people }, (_, index) => index);
  const search = { objective, candidates, required: [], size, maxNodes: 100_000, mostTies: 1 };
  const start = goodSet(search);
  return bestSets({ ...search, start: start === undefined ? [] : [start] }).sets[0] ?? [];
}

interface Choosing {
  readonly size: number;
  readonly random: ReturnType<typeof randomFrom>;
  readonly valueOf: (ids: readonly string[]) => number;
}

const draws = 20;

/** The ways without a map, from the same answers; each the mean over draws. */
function cheapWays({ people, ties = [] }: ReturnType<typeof knownOf>, { size, random, valueOf }: Choosing) {
  const ids = people.map(({ id }) => id);
  const countOf = (id: string, ends: readonly ("from" | "to")[]): number =>
    ties.filter((tie) => ends.some((end) => tie[end] === id)).length;
  const mostBy = (count: (id: string) => number) => () => {
    const counts = new Map(ids.map((id) => [id, count(id)]));
    return shuffled(ids, random)
      .sort((a, b) => (counts.get(b) as number) - (counts.get(a) as number))
      .slice(0, size);
  };
  const friends = (): string[] => {
    const named = new Set<string>();
    for (const id of shuffled(ids, random)) {
      const own = ties.filter(({ from }) => from === id);
      if (own.length > 0 && named.size < size) named.add(own[random.index(own.length)]?.to as string);
    }
    return [...named];
  };
  const meanOf = (choose: () => string[]): number => {
    let sum = 0;
    for (let draw = 0; draw < draws; draw++) sum += valueOf(choose());
    return sum / draws;
  };
  return {
    mostNamed: meanOf(mostBy((id) => countOf(id, ["to"]))),
    degree: meanOf(mostBy((id) => countOf(id, ["from", "to"]))),
    nominatedFriends: meanOf(friends),
    random: meanOf(() => shuffled(ids, random).slice(0, size)),
  };
}
