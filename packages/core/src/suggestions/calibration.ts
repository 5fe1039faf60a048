import { calendarDate } from "../base/time.ts";
import type { Ask, Outcome } from "../model/document.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { type Likelihood, likelihoodOf, likelihoods } from "../trust/band.ts";
import { cameAlong, opensDoor, outcomesUntil } from "../trust/evidence.ts";

/** How asks of one likelihood went. */
export interface BandRecord {
  readonly likelihood: Likelihood;
  /** How many asks with this word have an outcome. */
  readonly asks: number;
  /** In how many of them the invited person talked with the asker: the door was open. */
  readonly talked: number;
  /** In how many she came along. */
  readonly came: number;
  /** The average chance that was given; `null` without asks. */
  readonly meanChance: number | null;
  /** The share that talked; `null` without asks. */
  readonly talkedShare: number | null;
}

/** How often a talk led to coming along, of all asks with an outcome. */
export interface ComingRecord {
  /** In how many asks they talked. */
  readonly talked: number;
  /** After how many of those she came along. */
  readonly came: number;
  /** `came` ÷ `talked`; `null` without a talk. */
  readonly cameShare: number | null;
  /** The share that plans reckon with: the network's `comesAfterTalk`. */
  readonly expectedShare: number;
}

/** How well the chances that were given fit what happened. */
export interface Calibration {
  readonly asOf: string;
  /** Asks with a chance and an outcome. */
  readonly asks: number;
  /**
   * The average of (chance − what happened)², with 1 for an open door and 0 for a closed one: 0 is perfect, 0.25 what saying
   * one half each time would get. `null` without asks (Brier 1950).
   */
  readonly brier: number | null;
  readonly bands: readonly BandRecord[];
  /** Whether those with whom was talked came along as often as is reckoned with. */
  readonly coming: ComingRecord;
  /** What could not be judged, and why. */
  readonly leftOut: { readonly notAsked: number; readonly withoutChance: number };
}

interface Judged {
  readonly chance: number;
  readonly code: Outcome["code"];
}

/**
 * Of those called likely, how many worked? Compares the chance that each ask was made with and its outcome. A decline
 * is an open door; an introduction that did not come about is a closed one, since the chance spoke of it too. An ask that the
 * asker never put, or that carries no chance, is counted apart.
 */
export function calibrationOf(recorded: Network, options: { readonly asOf: string }): Calibration {
  const network = inOrder(recorded);
  const asOf = calendarDate(options.asOf);
  const asks = new Map(network.rows.asks.map((ask) => [ask.id, ask]));
  const ended = outcomesUntil(network, asOf).filter(({ ask }) => ask !== undefined);
  const put = ended.filter(wasPut);
  const judged = put.flatMap(({ ask, code }) => judgedFrom(asks.get(ask as string), code));
  return {
    asOf,
    asks: judged.length,
    brier: meanOf(judged.map(({ chance, code }) => (chance - (opensDoor({ code }) ? 1 : 0)) ** 2)),
    bands: likelihoods.map((likelihood) =>
      recordOf(
        likelihood,
        judged.filter(({ chance }) => likelihoodOf(chance) === likelihood),
      ),
    ),
    coming: comingOf(network, put),
    leftOut: { notAsked: ended.length - put.length, withoutChance: put.length - judged.length },
  };
}

/** The asker did not come round to it: that says nothing about the chance. With an introducer between, it does. */
const wasPut = ({ code, via }: Outcome): boolean => code !== "notAsked" || via !== undefined;

const judgedFrom = (ask: Ask | undefined, code: Outcome["code"]): Judged[] =>
  ask?.chance === undefined ? [] : [{ chance: ask.chance, code }];

function recordOf(likelihood: Likelihood, judged: readonly Judged[]): BandRecord {
  const talked = judged.filter(opensDoor).length;
  return {
    likelihood,
    asks: judged.length,
    talked,
    came: judged.filter(cameAlong).length,
    meanChance: meanOf(judged.map(({ chance }) => chance)),
    talkedShare: judged.length === 0 ? null : talked / judged.length,
  };
}

function comingOf({ settings }: Network, put: readonly Outcome[]): ComingRecord {
  const talked = put.filter(opensDoor).length;
  const came = put.filter(cameAlong).length;
  return { talked, came, cameShare: talked === 0 ? null : came / talked, expectedShare: settings.comesAfterTalk };
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
