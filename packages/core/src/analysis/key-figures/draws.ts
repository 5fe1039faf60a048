import type { Random } from "../../base/random.ts";

/**
 * Draws places in proportion to weights, any number of times: a look at about where it lies, and a step or two from there (Chen
 * and Asau 1974).
 */
export function drawerOf(weights: ArrayLike<number>): (random: Random) => number {
  const count = weights.length;
  const sums = new Float64Array(count);
  let sum = 0;
  for (let place = 0; place < count; place++) sums[place] = sum += weights[place] as number;
  const from = new Int32Array(count);
  for (let part = 0, place = 0; part < count; part++) {
    while (place < count - 1 && (sums[place] as number) <= (part / count) * sum) place++;
    from[part] = place;
  }
  return (random) => {
    const fraction = random.coarseFraction();
    let place = from[Math.floor(fraction * count)] as number;
    while (place < count - 1 && (sums[place] as number) <= fraction * sum) place++;
    return place;
  };
}

/** Weights in proportion to likelihoods that are given by their logarithms. */
export function weightsOfLogs(logs: readonly number[]): Float64Array {
  const most = Math.max(...logs);
  return Float64Array.from(logs, (log) => Math.exp(log - most));
}

/** A draw from the exponential distribution of mean 1. */
export const exponentialDraw = (random: Random): number => -Math.log(1 - random.coarseFraction());
