/** Why something may be unknown: the answers that were not given, an answer that is too old, and what has no value here. */
export const unknownReasons = ["notAsked", "declined", "unreadable", "tooOld", "undefinedHere"] as const;

/** Why something is unknown. */
export type UnknownReason = (typeof unknownReasons)[number];

/** An answer that may be missing; whoever reads it has to look at `known` first. */
export type Answer<Value> =
  | { readonly known: true; readonly value: Value }
  | { readonly known: false; readonly reason: UnknownReason };

/** A known answer. */
export const known = <Value>(value: Value): Answer<Value> => ({ known: true, value });

/** A missing answer with its reason. */
export const unknown = (reason: UnknownReason): Answer<never> => ({ known: false, reason });
