import type { Network } from "../../packages/core/src/index.ts";
import type { Outcome } from "../../packages/core/src/model/document.ts";
import { type Random, randomFrom } from "../../packages/core/src/base/random.ts";
import { trustArcsOf } from "../../packages/core/src/trust/trust-arcs.ts";
import { calendarDate } from "../../packages/core/src/base/time.ts";

/** What really happens when somebody is asked, unknown to the network. */
export interface HiddenTruth {
  /** The chance that the target opens the door to whoever speaks to her. */
  readonly opens: (target: string, speaker: string) => number;
  /** The chance that an introducer who listens to the asker introduces. */
  readonly introduces: number;
  /** The chance that an asker takes up an offer. */
  readonly takesUp: number;
}

/** How answers and truth differ: people promise a little more than they do, and some are misjudged. */
const overstatement = 0.6;
const spread = 1.2;

/** Draws a truth around what the network believes on a day: log-odds lowered by 0.6, with a spread of 1.2. */
export function drawTruth(network: Network, { seed, asOf }: { seed: number; asOf: string }): HiddenTruth {
  const random = randomFrom(seed);
  const chances = new Map<string, number>();
  for (const { truster, trustee, belief } of trustArcsOf(network, { asOf: calendarDate(asOf) })) {
    const logOdds = Math.log(belief.probability / (1 - belief.probability)) - overstatement + spread * normal(random);
    chances.set(`${truster} ${trustee}`, 1 / (1 + Math.exp(-logOdds)));
  }
  return { opens: (target, speaker) => chances.get(`${target} ${speaker}`) ?? 0, introduces: 0.7, takesUp: 0.9 };
}

/** A draw from the normal distribution (Box and Muller 1958). */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.fraction())) * Math.cos(2 * Math.PI * random.fraction());

/** Draws what came of an ask that was put. */
export function drawOutcome(random: Random, open: boolean): Outcome["code"] {
  const draw = random.fraction();
  if (!open) return draw < 0.6 ? "notReached" : "refusedAsker";
  if (draw < 0.6) return "cameAlong";
  return draw < 0.75 ? "saidYesDidNotCome" : "declinedThisTime";
}
