import { gammaDraw } from "../../base/beta-draw.ts";
import type { Random } from "../../base/random.ts";
import { drawerOf, weightsOfLogs } from "./draws.ts";

/** How often each parent was named, and by how many of those who were asked she might have been. */
export interface TimesNamed {
  readonly named: Float64Array;
  readonly askedOthers: Float64Array;
}

/** How likely each parent is named by one who was not asked. */
export interface Popularity {
  /** The chance with which one who was asked names one other, over all. */
  readonly mean: number;
  /** Per parent, the expected chance. */
  readonly expected: Float64Array;
  /** Per parent, the chance as it might be: the spread among parents is drawn first, then each. */
  readonly drawn: (random: Random) => Float64Array;
}

/** Shapes that are looked at, ¼ to 16: from a few whom nearly all name to all named alike. */
const shapes = Array.from({ length: 25 }, (_, step) => 2 ** (-2 + step / 4));
/** Before anything is known the shape is about 2, and in two thirds of neighbourhoods within a factor of e^½ of it. */
const shapePrior = { middle: 2, logSpread: 0.5 };

/**
 * Popularity as gamma–Poisson: a parent's chance of being named is drawn from Gamma(shape a, mean μ), and those who were
 * asked name her as often as Poisson says. μ = (Σ x + 1) ÷ (Σ m + 1), x times named by m who were asked; a is weighed by
 * Σ [Σ_{k < x} ln((a + k) ÷ (a + μ m)) + a ln(a ÷ (a + μ m))] and a prior, so that little data leave a wide spread. Whoever
 * was never named keeps a chance of it. Cost of a draw O(parents).
 */
export function popularityOf({ named, askedOthers }: TimesNamed): Popularity {
  const mean = (sumOf(named) + 1) / (sumOf(askedOthers) + 1);
  const shapeDrawn = drawerOf(
    weightsOfLogs(shapes.map((shape) => logLikelihood({ named, askedOthers }, { shape, mean }))),
  );
  const rateOf = (shape: number, parent: number): number => shape / mean + (askedOthers[parent] as number);
  return {
    mean,
    expected: named.map((times, parent) => (shapePrior.middle + times) / rateOf(shapePrior.middle, parent)),
    drawn: (random) => {
      const shape = shapes[shapeDrawn(random)] as number;
      return named.map((times, parent) => gammaDraw(random, shape + times) / rateOf(shape, parent));
    },
  };
}

const sumOf = (numbers: Float64Array): number => numbers.reduce((sum, number) => sum + number, 0);

function logLikelihood(
  { named, askedOthers }: TimesNamed,
  { shape, mean }: { readonly shape: number; readonly mean: number },
): number {
  let log = -0.5 * (Math.log(shape / shapePrior.middle) / shapePrior.logSpread) ** 2;
  for (let parent = 0; parent < named.length; parent++) {
    const rate = shape + mean * (askedOthers[parent] as number);
    for (let k = 0; k < (named[parent] as number); k++) log += Math.log((shape + k) / rate);
    log += shape * Math.log(shape / rate);
  }
  return log;
}
