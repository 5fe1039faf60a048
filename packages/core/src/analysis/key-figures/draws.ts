import type { Random } from "../../base/random.ts";

/** Draws places in proportion to weights, any number of times: a search in their sums. */
export function drawerOf(weights: ArrayLike<number>): (random: Random) => number {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  for (let place = 0; place < weights.length; place++) sums[place] = sum += weights[place] as number;
  return (random) => {
    const wanted = random.coarseFraction() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] as number) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/** Weights in proportion to likelihoods that are given by their logarithms. */
export function weightsOfLogs(logs: readonly number[]): Float64Array {
  const most = Math.max(...logs);
  return Float64Array.from(logs, (log) => Math.exp(log - most));
}

/** A draw from the exponential distribution of mean 1. */
export const exponentialDraw = (random: Random): number => -Math.log(1 - random.coarseFraction());
