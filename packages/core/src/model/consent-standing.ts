import type { ConsentState } from "./vocabulary.ts";

/**
 * Where a state of consent leaves somebody: she may be told and asked; nobody has asked her again in time; she objected, and
 * nothing of hers is used; or she said no or left, and is not added again unless she herself asks.
 */
export type ConsentStanding = "open" | "expired" | "restricted" | "refused";

const standings: Readonly<Record<ConsentState, ConsentStanding>> = {
  named: "open",
  informed: "open",
  consented: "open",
  expired: "expired",
  restricted: "restricted",
  declined: "refused",
  withdrawn: "refused",
  erased: "refused",
};

/** Where a state leaves somebody; nothing recorded is as `named`. */
export const standingIn = (state: ConsentState = "named"): ConsentStanding => standings[state];

/** Whether somebody refused, left or objected: nothing new is recorded of her. */
export const isGoneIn = (state?: ConsentState): boolean => {
  const standing = standingIn(state);
  return standing === "refused" || standing === "restricted";
};
