import { keyGroupOf } from "../key-group.ts";
import type { NetworkRule } from "./rule.ts";

/** The first circle is a group: three at least, so that no one carries it alone. */
export const keyGroupSize: NetworkRule = {
  id: "keyGroupSize",
  version: 1,
  about: "network",
  defaults: { mode: "always", minimum: 3, maxAgeMonths: 240 },
  source: "method 1.4, dependence on one key figure",
  check: ({ network, asOf, settings: { minimum } }) => {
    const have = keyGroupOf(network, asOf).length;
    return have >= minimum ? null : { reason: "tooFew", have, need: minimum };
  },
};
