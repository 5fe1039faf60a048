import { keyGroupParts } from "../key-group.ts";
import type { NetworkRule } from "./rule.ts";

/** The key figures hang together: each is tied to the others, directly or through one another. */
export const keyGroupConnected: NetworkRule = {
  id: "keyGroupConnected",
  version: 1,
  about: "network",
  // Seen in the health of the network; as a finding only where a network wants it.
  defaults: { mode: "off", minimum: 1, maxAgeMonths: 240 },
  source: "method 1.1, first circle",
  check: ({ network, asOf }) => {
    const have = keyGroupParts(network, asOf).length;
    return have <= 1 ? null : { reason: "severalParts", have, need: 1 };
  },
};
