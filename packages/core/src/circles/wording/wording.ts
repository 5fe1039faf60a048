import type { MethodRule } from "../../model/vocabulary.ts";

/** How much there is and how much is needed; what a rule says uses the latter. */
export interface Amounts {
  readonly have: number;
  readonly need: number;
}

/** A rule in words: its name, what it asks, and what is missing where it is not met. */
export interface RuleWords {
  readonly name: string;
  readonly says: (settings: { readonly minimum: number }) => string;
  /** `who` is empty for a rule about the network. */
  readonly unmet: (amounts: Amounts, who: string) => string;
}

/** What the health of the key group is told by. */
export interface HealthFacts {
  readonly count: number;
  readonly of: number;
  /** Names of people or of languages, as one phrase. */
  readonly names: string;
}

/** The sentences about the health of the key group. */
export type HealthCode =
  | "keyGroupSize"
  | "keyGroupOneGroup"
  | "keyGroupSeveralGroups"
  | "languagesServed"
  | "languagesUnserved"
  | "languageDominates"
  | "soleRoutes"
  | "noSoleRoutes"
  | "coachActive"
  | "coachMissing"
  | "coachingRecent"
  | "coachingMissing"
  | "coachingUnknown";

/** The sentences of one language: short, plain, and such that anybody may read them. */
export interface CirclesWording {
  readonly rules: Readonly<Record<MethodRule, RuleWords>>;
  readonly health: Readonly<Record<HealthCode, (facts: HealthFacts) => string>>;
  /** "x of y parents have a trusted route" (PN-40). */
  readonly withRoute: (amounts: { readonly withRoute: number; readonly parents: number }) => string;
  /** Who gained and lost a route between two days. */
  readonly routesChanged: (amounts: { readonly gained: number; readonly lost: number }) => string;
}
