import type { CalendarDate } from "../../base/ids.ts";
import type { Network } from "../../model/network.ts";
import { roleOn } from "../../model/roles.ts";
import { trustDomains } from "../../model/vocabulary.ts";
import { contactGraphOf } from "../../trust/contact-graph.ts";
import type { PersonRule } from "./rule.ts";

/** The other parents with an arc of trust to a person on a day, in any domain, each once. */
function trustersOf(network: Network, id: string, asOf: CalendarDate): string[] {
  const used = new Set(network.rows.ties.map(({ domain }) => domain ?? "invite"));
  const trusters = trustDomains
    .filter((domain) => domain === "invite" || used.has(domain))
    .flatMap((domain) => {
      const { contacts, indexOf, ids } = contactGraphOf(network, { asOf, domain });
      const index = indexOf.get(id) as number;
      return [...contacts.targets.subarray(contacts.offsets[index], contacts.offsets[index + 1])].map(
        (truster) => ids[truster] as string,
      );
    });
  return [...new Set(trusters)].filter((truster) => {
    const person = network.people.get(truster);
    return person !== undefined && roleOn(person, asOf) !== "coach";
  });
}

/** She knows at least one other parent who trusts her (PN-03); losing the last proposes `candidate` (PN-05). */
export const trustedByAnotherParent: PersonRule = {
  id: "trustedByAnotherParent",
  version: 1,
  about: "person",
  defaults: { mode: "always", minimum: 1, maxAgeMonths: 240 },
  proposes: "candidate",
  source: "method 1.1, trust condition",
  check: ({ id }, { network, asOf, settings: { minimum } }) => {
    const have = trustersOf(network, id, asOf).length;
    return have >= minimum ? null : { reason: "nobodyTrustsHer", have, need: minimum };
  },
};
