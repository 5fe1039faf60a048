import { expect, test } from "vitest";
import { isGoneIn, standingIn } from "./consent-standing.ts";
import { type ConsentState, consentStates } from "./vocabulary.ts";

/** Rules 6.2, by hand: where each state leaves her, and whether nothing new is recorded of her. */
const rules: Readonly<Record<ConsentState, readonly [string, boolean]>> = {
  named: ["open", false],
  informed: ["open", false],
  consented: ["open", false],
  declined: ["refused", true],
  withdrawn: ["refused", true],
  expired: ["expired", false],
  restricted: ["restricted", true],
  erased: ["refused", true],
};

test.each(consentStates)("R-14, R-17 standingIn(%s) and isGoneIn(%s) are as the rules say", (state) => {
  expect([standingIn(state), isGoneIn(state)]).toEqual(rules[state]);
});

test("standingIn(nothing recorded) is as of somebody who is only named", () => {
  expect([standingIn(undefined), isGoneIn(undefined)]).toEqual(["open", false]);
});
