import type { Random } from "./random.ts";

/**
 * A draw from the Beta distribution, as the ratio of two Gamma draws: how a probability that is believed with
 * `alpha` and `beta` might be in truth. Both must be above 0.
 */
export function betaDraw(random: Random, alpha: number, beta: number): number {
  const first = gammaDraw(random, alpha);
  return first / (first + gammaDraw(random, beta));
}

/** A draw from the Gamma distribution of scale 1, for a shape above 0 (Marsaglia and Tsang 2000; a shape below 1 by one power more). */
export function gammaDraw(random: Random, shape: number): number {
  if (shape < 1) return gammaDraw(random, shape + 1) * (1 - random.coarseFraction()) ** (1 / shape);
  const base = shape - 1 / 3;
  const spread = 1 / Math.sqrt(9 * base);
  for (;;) {
    const normal = normalDraw(random);
    const root = 1 + spread * normal;
    if (root <= 0) continue;
    const cube = root * root * root;
    const square = normal * normal;
    const fraction = 1 - random.coarseFraction();
    // The cheap test decides nearly always; it never accepts what the exact one refuses.
    if (fraction < 1 - 0.0331 * square * square) return base * cube;
    if (Math.log(fraction) < 0.5 * square + base * (1 - cube + Math.log(cube))) return base * cube;
  }
}

/** A draw from the standard normal distribution (the polar method of Marsaglia). */
function normalDraw(random: Random): number {
  for (;;) {
    const x = 2 * random.coarseFraction() - 1;
    const y = 2 * random.coarseFraction() - 1;
    const square = x * x + y * y;
    if (square < 1 && square > 0) return x * Math.sqrt((-2 * Math.log(square)) / square);
  }
}
