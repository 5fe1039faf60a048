import type { ConsentState, SafeContact } from "../model/vocabulary.ts";
import type { Likelihood } from "../trust/band.ts";
import type { Rung } from "./ladder.ts";
import type { NextThing } from "./next-thing.ts";
import type { UnassignedReason } from "./options.ts";

/** A fact on which a suggestion rests, with its day; text comes from the words of a language. */
export type Reason =
  | { readonly code: "saidSheWouldCome"; readonly who: string; readonly whom: string; readonly date: string | null }
  | { readonly code: "trusts"; readonly who: string; readonly whom: string; readonly date: string | null }
  | { readonly code: "speakTogether"; readonly who: string; readonly whom: string; readonly language: string }
  | { readonly code: "otherAsksOpen"; readonly who: string; readonly count: number };

/** What may not be known about a suggestion, in the order in which it is told. */
export const unknownParts = ["language", "strength", "contradictory", "oldAnswer", "undated", "stage"] as const;
/** One of {@link unknownParts}. */
export type UnknownPart = (typeof unknownParts)[number];

/** A reason with its sentence. */
export type ReasonText = Reason & { readonly text: string };

/** How people may be spoken to; never by letter alone. */
export const channels = ["faceToFace", "phone", "message"] as const;
/** How somebody may be spoken to. */
export type Channel = (typeof channels)[number];
/** What is never said to whom is asked. */
export const notMentioned = ["childResults", "requestersReason", "whoNamedHer"] as const;

/** Another way to invite the same person, with another asker. */
export interface Alternative {
  readonly asker: string;
  readonly via: string | null;
  readonly probability: number;
  readonly likelihood: Likelihood;
}

/** One small, refusable ask: who could invite whom, to what, and why. A person accepts it or not. */
export interface Suggestion {
  readonly target: string;
  readonly asker: string;
  /** Who introduces; `null` when the asker knows her. */
  readonly via: string | null;
  /** The chance of a talk: the door opens. */
  readonly probability: number;
  readonly likelihood: Likelihood;
  /** The chance that she comes along: of a talk, and of coming after it. */
  readonly comesProbability: number;
  /** What she is invited to; `null` when the request names no occasion. */
  readonly occasion: string | null;
  readonly kind: "invite";
  /** The language that the target and whoever speaks to her share; `null` when it is unknown. */
  readonly language: string | null;
  /** How the person spoken to may be approached, the best way first, and what keeps it safe. */
  readonly contact: { readonly channels: readonly Channel[]; readonly safe: readonly SafeContact[] };
  /** At most three. */
  readonly reasons: readonly ReasonText[];
  readonly unknown: readonly UnknownPart[];
  readonly burden: { readonly openAsks: number; readonly capacity: number; readonly lastAskedDays: number | null };
  readonly consent: { readonly target: ConsentState; readonly asker: ConsentState; readonly via: ConsentState | null };
  /** The rungs to the goal of the request, each with its occasion (PN-24); absent where it names no goal. */
  readonly ladder?: readonly Rung[];
  readonly alternatives: readonly Alternative[];
  /** What can be done in place of asking. */
  readonly otherwise: readonly ["openActivity", "wait"];
  /** What must not be said. */
  readonly doNotMention: typeof notMentioned;
  /** After this day the suggestion is void, not failed. */
  readonly expires: string;
  /** The whole suggestion in a few plain sentences. */
  readonly text: string;
}

/** Who could tell somebody about the network who has only been named so far. */
export interface TellSuggestion {
  readonly target: string;
  readonly teller: string;
  readonly kind: "tell";
  readonly text: string;
}

/** Somebody who gets no invitation now, and why. */
export interface Unassigned {
  readonly target: string;
  readonly reason: UnassignedReason;
  readonly text: string;
  /** The next best thing for her; `null` where she is to be left in peace. */
  readonly next: NextThingText | null;
}

/** The next best thing with its sentence. */
export interface NextThingText extends NextThing {
  readonly text: string;
}

/** A tie that is not there yet and would open routes: somebody who is trusted and a key figure, and where they could meet. */
export interface NewTieText {
  readonly member: string;
  readonly keyFigure: string;
  /** How many parents without a route would have one. */
  readonly opens: number;
  /** A coming activity on a familiar rung; `null` where none is planned. */
  readonly occasion: string | null;
  readonly text: string;
}

/** The answer to a request. */
export interface OutreachPlan {
  readonly request: string;
  readonly asOf: string;
  readonly plan: readonly Suggestion[];
  readonly tell: readonly TellSuggestion[];
  readonly unassigned: readonly Unassigned[];
  /** The few new ties that would open most routes, the one that opens most first; none where everybody in the request has a route. */
  readonly newTies: readonly NewTieText[];
  /** The sum of −ln probability, with −ln of the floor for each unassigned person: what the plan minimises. */
  readonly cost: number;
  /** `exact` where no plan costs less; `bound` where the search was cut, and {@link OutreachPlan.bound} says how good it is. */
  readonly proof: "exact" | "bound";
  /** No plan costs less than this: `cost` itself where that is proved. */
  readonly bound: number;
  /** With how many of the invited somebody may be expected to talk: the door opens. */
  readonly expectedTalks: number;
  /** How many of the invited may be expected to come along. */
  readonly expectedComes: number;
}
