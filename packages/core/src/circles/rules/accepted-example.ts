import type { CalendarDate } from "../../base/ids.ts";
import { mayBe } from "../../model/consent.ts";
import type { Network } from "../../model/network.ts";
import { roleOn } from "../../model/roles.ts";
import type { PersonRule } from "./rule.ts";

/** Who named a person as an example by a day: other parents, each once, whose word may be used. */
function nominatorsOf(network: Network, id: string, asOf: CalendarDate): string[] {
  const named = network.rows.nominations.filter(
    ({ from, to, question, date }) =>
      to === id && from !== id && question === "example" && (date === undefined || date <= asOf),
  );
  return [...new Set(named.map(({ from }) => from))].filter((from) => {
    const nominator = network.people.get(from);
    return nominator !== undefined && roleOn(nominator, asOf) !== "coach" && mayBe(nominator, "namer", asOf);
  });
}

/** She is an accepted example: at least two other parents named her so; nobody names herself (PN-07). */
export const acceptedExample: PersonRule = {
  id: "acceptedExample",
  version: 1,
  about: "person",
  defaults: { mode: "confirmation", minimum: 2, maxAgeMonths: 240 },
  source: "method 1.1, key figure",
  check: ({ id }, { network, asOf, settings: { minimum } }) => {
    const have = nominatorsOf(network, id, asOf).length;
    return have >= minimum ? null : { reason: "tooFewNominations", have, need: minimum };
  },
};
