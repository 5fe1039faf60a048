import type { Random } from "../../base/random.ts";
import { drawerOf, exponentialDraw, weightsOfLogs } from "./draws.ts";

/** What the interviewed gave: how many names each, how often each is expected to be named, and what is usual. */
export interface NamesGiven {
  readonly counts: readonly number[];
  /** As {@link Popularity.expected}. */
  readonly expected: readonly number[];
  /** How many names a parent gives in the mean; above 0. */
  readonly usual: number;
}

/** How many names somebody might give, and like which of the interviewed; `undefined` where like none of them. */
export interface NamesDrawn {
  readonly count: number;
  readonly donor: number | undefined;
}

/** How the number of names goes with how often somebody is named: not at all (0) to in proportion (1). */
const exponents = [0, 0.25, 0.5, 0.75, 1];

/**
 * Draws how many names those who were not interviewed might give. Each takes a donor among the interviewed, by the weights
 * of a Bayesian bootstrap (Rubin 1981), to which one imagined parent is added whose number is geometric about the usual:
 * three interviews alike do not make all others alike. The donor's number is multiplied by the ratio of how often the two
 * are expected to be named, to a power that is weighed by the interviewed themselves: where those who are named less name fewer,
 * so will those who were missed, who are seldom a random sample.
 */
export function namesGivenBy({ counts, expected, usual }: NamesGiven) {
  const exponentDrawn = drawerOf(exponentWeights(counts, expected));
  const most = Math.max(...counts, Math.ceil(usual));
  return (random: Random): ((expectedOfHer: number) => NamesDrawn) => {
    const exponent = exponents[exponentDrawn(random)] as number;
    const donorDrawn = drawerOf(Array.from({ length: counts.length + 1 }, () => exponentialDraw(random)));
    const imagined = Math.floor(exponentialDraw(random) / Math.log((1 + usual) / usual));
    return (expectedOfHer) => {
      const donor = donorDrawn(random);
      const given = counts[donor];
      if (given === undefined) return { count: imagined, donor: undefined };
      const scale = (expectedOfHer / (expected[donor] as number)) ** exponent;
      return { count: Math.min(most, Math.floor(given * scale + random.coarseFraction())), donor };
    };
  };
}

/** How likely each exponent is: the numbers as shares of all, by a likelihood as flat as they are spread. */
function exponentWeights(counts: readonly number[], expected: readonly number[]): Float64Array {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / Math.max(1, counts.length - 1);
  const dispersion = mean === 0 ? 1 : Math.max(1, variance / mean);
  return weightsOfLogs(
    exponents.map((exponent) => {
      const all = expected.reduce((sum, chance) => sum + chance ** exponent, 0);
      const fit = counts.reduce(
        (sum, count, at) => sum + count * Math.log((expected[at] as number) ** exponent / all),
        0,
      );
      return fit / dispersion;
    }),
  );
}
