import { mayBe } from "../../model/consent.ts";
import { roleOn } from "../../model/roles.ts";
import type { NetworkRule } from "./rule.ts";

/** The key group is coached by a professional: without one, such networks fall apart (PN-11). */
export const activeCoach: NetworkRule = {
  id: "activeCoach",
  version: 1,
  about: "network",
  defaults: { mode: "always", minimum: 1, maxAgeMonths: 240 },
  source: "method 1.1, coaching; 1.4",
  check: ({ network, asOf, settings: { minimum } }) => {
    const have = network.rows.people.filter(
      (person) => roleOn(person, asOf) === "coach" && mayBe(person, "onMap", asOf),
    ).length;
    return have >= minimum ? null : { reason: "noCoach", have, need: minimum };
  },
};
