import type { CalendarDate } from "../../base/ids.ts";
import type { Person } from "../../model/document.ts";
import type { Network } from "../../model/network.ts";
import type { MethodRule, ruleModes } from "../../model/vocabulary.ts";

/** When a rule is checked; see {@link ruleModes}. */
export type RuleMode = (typeof ruleModes)[number];

/** How a rule is set: by the network, or by its default. */
export interface RuleSettings {
  readonly mode: RuleMode;
  /** How much is enough, in the unit of the rule. */
  readonly minimum: number;
  /** How old what it rests on may be. */
  readonly maxAgeMonths: number;
}

/** Why a rule is not met: a code, how much there is, and how much is needed. */
export interface Unmet {
  readonly reason: string;
  readonly have: number;
  readonly need: number;
}

/** What a rule is checked on. */
export interface RuleContext {
  readonly network: Network;
  readonly asOf: CalendarDate;
  readonly settings: RuleSettings;
}

interface Declared {
  readonly id: MethodRule;
  /** Goes up when the rule asks for something else. */
  readonly version: number;
  readonly defaults: RuleSettings;
  /** Where the rule comes from. */
  readonly source: string;
}

/** A rule about one person who is, or is to be, a key figure. */
export interface PersonRule extends Declared {
  readonly about: "person";
  /** What follows for a key figure who no longer meets it; a person decides. */
  readonly proposes?: "candidate";
  /** `null` when it is met. */
  readonly check: (person: Person, context: RuleContext) => Unmet | null;
}

/** A rule about the network as a whole. */
export interface NetworkRule extends Declared {
  readonly about: "network";
  /** `null` when it is met, or when nothing is recorded by which it could be judged. */
  readonly check: (context: RuleContext) => Unmet | null;
}

/** The settings of a rule in a network: its own where given, else the defaults of the rule. */
export const settingsOf = ({ id, defaults }: Declared, network: Network): RuleSettings => {
  const { mode, minimum, maxAgeMonths } = network.settings.rules[id] ?? {};
  return {
    mode: mode ?? defaults.mode,
    minimum: minimum ?? defaults.minimum,
    maxAgeMonths: maxAgeMonths ?? defaults.maxAgeMonths,
  };
};
