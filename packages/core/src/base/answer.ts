/** Why something is unknown. */
export type UnknownReason = "notAsked" | "declined" | "unreadable" | "tooOld" | "undefinedHere";

/** An answer that may be missing; whoever reads it has to look at `known` first. */
export type Answer<Value> =
  | { readonly known: true; readonly value: Value }
  | { readonly known: false; readonly reason: UnknownReason };

/** A known answer. */
export const known = <Value>(value: Value): Answer<Value> => ({ known: true, value });

/** A missing answer with its reason. */
export const unknown = (reason: UnknownReason): Answer<never> => ({ known: false, reason });
