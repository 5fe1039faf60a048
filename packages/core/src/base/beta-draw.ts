import type { Random } from "./random.ts";

/**
 * A draw from the Beta distribution: how a probability that is believed with `alpha` and `beta`, both above 0, might be in
 * truth. With both above 1 it is a ratio of odds (algorithm BB of Cheng 1978), at a third of the cost of two Gamma draws; with
 * both 1 any probability is as likely as another; else it is the ratio of two Gamma draws.
 */
export function betaDraw(random: Random, alpha: number, beta: number): number {
  if (alpha === 1 && beta === 1) return random.coarseFraction();
  if (Math.min(alpha, beta) > 1)
    return alpha <= beta ? drawnByOdds(random, alpha, beta) : 1 - drawnByOdds(random, beta, alpha);
  const first = gammaDraw(random, alpha);
  return first / (first + gammaDraw(random, beta));
}

/** For 1 < alpha ≤ beta. */
function drawnByOdds(random: Random, alpha: number, beta: number): number {
  const sum = alpha + beta;
  const scale = Math.sqrt((sum - 2) / (2 * alpha * beta - sum));
  for (;;) {
    // Never 0 nor 1.
    const fraction = random.coarseFraction() + 2 ** -33;
    const logOdds = scale * Math.log(fraction / (1 - fraction));
    const odds = alpha * Math.exp(logOdds);
    const weight = fraction * fraction * (random.coarseFraction() + 2 ** -33);
    const height = (alpha + 1 / scale) * logOdds - logFour;
    // The cheap test decides nearly always; it never accepts what the exact one refuses.
    if (alpha + height - odds + oneAndLogFive >= 5 * weight) return odds / (beta + odds);
    if (height + sum * Math.log(sum / (beta + odds)) >= Math.log(weight)) return odds / (beta + odds);
  }
}

const logFour = Math.log(4);
const oneAndLogFive = 1 + Math.log(5);

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
