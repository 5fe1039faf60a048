import type { Random } from "./random.ts";

/**
 * A draw from the Beta distribution, as the ratio of two Gamma draws: how a probability that is believed with
 * `alpha` and `beta` might be in truth. Both must be 1 or more.
 */
export function betaDraw(random: Random, alpha: number, beta: number): number {
  const first = gammaDraw(random, alpha);
  return first / (first + gammaDraw(random, beta));
}

/** A draw from the Gamma distribution of a shape of 1 or more and scale 1 (Marsaglia and Tsang 2000). */
function gammaDraw(random: Random, shape: number): number {
  const base = shape - 1 / 3;
  const spread = 1 / Math.sqrt(9 * base);
  for (;;) {
    const normal = normalDraw(random);
    const cube = (1 + spread * normal) ** 3;
    if (cube <= 0) continue;
    const fraction = 1 - random.fraction();
    if (Math.log(fraction) < 0.5 * normal * normal + base * (1 - cube + Math.log(cube))) return base * cube;
  }
}

/** A draw from the standard normal distribution (Box and Muller). */
const normalDraw = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.fraction())) * Math.cos(2 * Math.PI * random.fraction());
