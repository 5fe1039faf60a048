import { consentStateOf, scopesOn } from "../../model/consent.ts";
import type { PersonRule } from "./rule.ts";

/** A key figure has agreed to be on the map, is a parent, and is not under protection. */
export const mayBeAsker: PersonRule = {
  id: "mayBeAsker",
  version: 1,
  about: "person",
  defaults: { mode: "confirmation", minimum: 1, maxAgeMonths: 24 },
  source: "rules 6.2",
  check: (person, { asOf }) => {
    const state = consentStateOf(person, asOf);
    if (state !== "consented") return { reason: state, have: 0, need: 1 };
    if (!scopesOn(person, asOf).includes("keepInMap")) return { reason: "scopeMissing", have: 0, need: 1 };
    return person.protected === true ? { reason: "protected", have: 0, need: 1 } : null;
  },
};
