import { calendarDate } from "../base/time.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { defaultSettings, withHead } from "../model/network.ts";
import type { Evidence } from "./belief.ts";
import { outcomesUntil } from "./evidence.ts";
import { foldedTies } from "./fold-outcomes.ts";
import { pastOutcomesOn, sumOf, toldBy } from "./past-outcomes.ts";

/** A rate learned from outcomes, drawn towards its default while they are few. */
export interface LearnedRate {
  /** 0 to 1. */
  readonly rate: number;
  /** How many observations it rests on; 0 gives the default. */
  readonly observations: number;
}

/** What a network's own outcomes say about rates that are defaults until then. */
export interface LearnedRates {
  /** The chance of contact before anything is known of a tie: base rate of every belief. */
  readonly baseRate: LearnedRate;
  /** How often an introducer who could introduce did so. */
  readonly introductionWillingness: LearnedRate;
  /** How often somebody with whom was talked came along. */
  readonly comesAfterTalk: LearnedRate;
}

/** How many observations the default weighs. */
const shrinkage = 20;

/**
 * The rates that a network's outcomes up to a day suggest: (20 × default + successes) ÷ (20 + observations), outcomes ageing
 * by half in 180 days. They are the same before and after retention has folded outcomes: how these went stands with the ties,
 * and in the network's `pastOutcomes`. The rates change nothing by themselves; a coordinator adopts them with
 * {@link adoptRates}.
 */
export function learnedRates(recorded: Network, options: { readonly asOf: string }): LearnedRates {
  const network = inOrder(recorded);
  const asOf = calendarDate(options.asOf);
  const folded = foldedTies(network, asOf).map(({ evidence }) => evidence);
  const past = pastOutcomesOn(network, asOf);
  const told = toldBy(network, outcomesUntil(network, asOf), asOf);
  return {
    baseRate: shrunk(defaultSettings.baseRate, [past.contact, told.contact, ...folded]),
    introductionWillingness: shrunk(defaultSettings.introductionWillingness, [past.introductions, told.introductions]),
    comesAfterTalk: shrunk(defaultSettings.comesAfterTalk, [...past.comes, ...told.comes]),
  };
}

/** The network with learned rates as its settings. */
export const adoptRates = (
  network: Network,
  { baseRate, introductionWillingness, comesAfterTalk }: LearnedRates,
): Network =>
  withHead(network, {
    ...network.head,
    settings: {
      ...network.head.settings,
      baseRate: baseRate.rate,
      introductionWillingness: introductionWillingness.rate,
      comesAfterTalk: comesAfterTalk.rate,
    },
  });

function shrunk(start: number, evidence: readonly Evidence[]): LearnedRate {
  const { positive, negative } = sumOf(evidence);
  return {
    rate: (shrinkage * start + positive) / (shrinkage + positive + negative),
    observations: positive + negative,
  };
}
