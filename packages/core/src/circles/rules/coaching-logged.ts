import { addDays } from "../../base/time.ts";
import type { NetworkRule } from "./rule.ts";

const withinDays = 62;

/** Coaching goes on: at least one session in the last two months, where sessions are recorded at all (PN-11). */
export const coachingLogged: NetworkRule = {
  id: "coachingLogged",
  version: 1,
  about: "network",
  defaults: { mode: "always", minimum: 1, maxAgeMonths: 2 },
  source: "method 1.1, coaching",
  check: ({ network, asOf, settings: { minimum } }) => {
    if (!network.lists.includes("coachingSessions")) return null;
    const from = addDays(asOf, -withinDays);
    const have = network.rows.coachingSessions.filter(({ date }) => date > from && date <= asOf).length;
    return have >= minimum ? null : { reason: "noSession", have, need: minimum };
  },
};
