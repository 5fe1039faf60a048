import { calendarDate } from "../base/time.ts";
import type { Outcome } from "../model/document.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { defaultSettings, withHead } from "../model/network.ts";
import { cameAlong, evidenceOfOutcome, opensDoor, outcomesUntil, remainingOf } from "./evidence.ts";
import { foldedEvidence } from "./fold-outcomes.ts";

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
 * by half in 180 days. Contact that retention has folded into ties still counts for the base rate; whether introductions came
 * about, and who came along, is forgotten with the outcomes, of which a quarter is left by then. The rates change nothing by
 * themselves; a coordinator adopts them with {@link adoptRates}.
 */
export function learnedRates(recorded: Network, options: { readonly asOf: string }): LearnedRates {
  const network = inOrder(recorded);
  const asOf = calendarDate(options.asOf);
  const outcomes = outcomesUntil(network, asOf);
  const contact = [...outcomes.map((outcome) => evidenceOfOutcome(outcome, asOf)), ...foldedEvidence(network, asOf)];
  const introduced = outcomes.filter(({ via }) => via !== undefined);
  const talked = outcomes.filter(opensDoor);
  const weightOf = (some: readonly Outcome[]): number => sumOf(some.map((outcome) => remainingOf(outcome, asOf)));
  return {
    baseRate: shrunk(defaultSettings.baseRate, {
      successes: sumOf(contact.map(({ positive }) => positive)),
      failures: sumOf(contact.map(({ negative }) => negative)),
    }),
    introductionWillingness: shrunk(defaultSettings.introductionWillingness, {
      successes: weightOf(introduced.filter((outcome) => !isNotPut(outcome))),
      failures: weightOf(introduced.filter(isNotPut)),
    }),
    comesAfterTalk: shrunk(defaultSettings.comesAfterTalk, {
      successes: weightOf(talked.filter(cameAlong)),
      failures: weightOf(talked.filter((outcome) => !cameAlong(outcome))),
    }),
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

/** With an introducer between, "not asked" says that the introduction did not come about. */
const isNotPut = ({ code }: Outcome): boolean => code === "notAsked";

const shrunk = (start: number, { successes, failures }: { successes: number; failures: number }): LearnedRate => ({
  rate: (shrinkage * start + successes) / (shrinkage + successes + failures),
  observations: successes + failures,
});

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
