import { type Trial, trialOf } from "./trial.ts";
import { type MissingKind, type VillageKind, villageKinds, villageOf } from "./villages.ts";

/** How much of a village was not interviewed. */
export interface Setting {
  readonly share: number;
  readonly how: MissingKind;
}

/** The settings of the study. */
export const settings: readonly Setting[] = [
  { share: 0, how: "atRandom" },
  { share: 0.3, how: "atRandom" },
  { share: 0.6, how: "atRandom" },
  { share: 0.82, how: "atRandom" },
  { share: 0.3, how: "leastNamed" },
  { share: 0.6, how: "leastNamed" },
  { share: 0.6, how: "oneNameEach" },
  { share: 0.82, how: "oneNameEach" },
];

/** A village's trial, with the way in which the village was made. */
export interface StudyTrial extends Trial {
  readonly kind: VillageKind;
}

/** The kinds of village, in the order in which they are shown. */
export const kinds = Object.keys(villageKinds) as VillageKind[];

/** All trials of one setting: so many villages of each kind, a group of five. */
export const trialsOf = (
  setting: Setting,
  { villages, replicates }: { villages: number; replicates: number },
): StudyTrial[] =>
  kinds.flatMap((kind) =>
    Array.from({ length: villages }, (_, index) => ({
      kind,
      ...trialOf(villageOf(kind, index + 1), { ...setting, size: 5, replicates, seed: index + 1 }),
    })),
  );

/** How often something said came true: of so many, said in the mean, true in truth, with the 95 % interval of Wilson. */
export interface CameTrue {
  readonly count: number;
  readonly said: number;
  readonly true: number;
  readonly low: number;
  readonly high: number;
}

/** The shares of best groups from `least` to below `most`, held against the groups that were best in truth. */
export function wordsIn(trials: readonly Trial[], [least, most]: readonly [number, number]): CameTrue {
  const said = trials.flatMap(({ shares }) => shares.filter(({ share }) => share >= least && share < most));
  const count = said.length;
  const share = meanOf(said.map(({ isTrue }) => Number(isTrue)));
  const z = 1.96;
  const middle = (share + z ** 2 / (2 * count)) / (1 + z ** 2 / count);
  const half = (z / (1 + z ** 2 / count)) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  return { count, said: meanOf(said.map((one) => one.share)), true: share, low: middle - half, high: middle + half };
}

/** Mean squared difference between the share and what was true, and the slope of what was true by the share (1 is right). */
export function scoresOf(trials: readonly Trial[]): { readonly brier: number; readonly slope: number } {
  const all = trials.flatMap(({ shares }) => shares.map(({ share, isTrue }) => ({ share, truth: Number(isTrue) })));
  const [share, truth] = [meanOf(all.map((one) => one.share)), meanOf(all.map((one) => one.truth))];
  return {
    brier: meanOf(all.map((one) => (one.share - one.truth) ** 2)),
    slope:
      meanOf(all.map((one) => (one.share - share) * (one.truth - truth))) /
      meanOf(all.map((one) => (one.share - share) ** 2)),
  };
}

/** In what share of villages the 80 % interval holds what the group reaches in truth, its width, and how far its middle is off. */
export const intervalsOf = (trials: readonly Trial[]) => ({
  holds: meanOf(trials.map(({ interval, reached }) => Number(holds(interval, reached.chosen)))),
  holdsShown: meanOf(trials.map(({ shownInterval, reached }) => Number(holds(shownInterval, reached.shown)))),
  width: meanOf(trials.map(({ interval }) => interval.high - interval.low)),
  off: meanOf(trials.map(({ interval, reached }) => interval.middle - reached.chosen)),
});

const holds = ({ low, high }: Trial["interval"], value: number): boolean => value >= low - 1e-9 && value <= high + 1e-9;

/** The share of the women outside the group that a way of choosing reaches in truth. */
export const reachedBy = (trials: readonly Trial[], way: keyof Trial["reached"]): number =>
  meanOf(trials.map(({ reached, women }) => reached[way] / women));

/** How much more the group shown first reaches than the most named, as a share of the women outside, with its 95 % interval. */
export const gainOverMostNamed = (trials: readonly Trial[], way: "shown" | "chosen" = "shown") =>
  withInterval(trials.map(({ reached, women }) => (reached[way] - reached.mostNamed) / women));

/** How many more women one way of choosing reaches than another, with its 95 % interval. */
export const differenceIn = (
  trials: readonly Trial[],
  [one, other]: readonly [keyof Trial["reached"], keyof Trial["reached"]],
) => withInterval(trials.map(({ reached }) => reached[one] - reached[other]));

function withInterval(values: readonly number[]) {
  const mean = meanOf(values);
  const half = 1.96 * Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)) / Math.max(1, values.length - 1));
  return { count: values.length, mean, low: mean - half, high: mean + half };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
