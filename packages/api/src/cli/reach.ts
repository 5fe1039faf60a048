import { type Network, reachOf, reachParameters, restsOn } from "@parent-circles/core";
import { type Command, readingOptions } from "./command.ts";
import { openNetwork, show, type Teller } from "./files.ts";
import { estimate, labelIn } from "./labels.ts";
import { ofParameters, optionsTyped } from "./parameter-options.ts";

/** Who can be reached, by whom, and who has one way only. */
export const reach: Command = {
  positionals: ["NETWORK"],
  options: { ...readingOptions, ...ofParameters(reachParameters).options },
  run: (typed, surroundings) => {
    const options = optionsTyped(typed, reachParameters);
    const { network, asOf } = openNetwork(typed, surroundings);
    const found = { ...reachOf(network, { ...options, asOf }), restsOn: restsOn(network, { asOf }) };
    show(typed, surroundings, { json: found, lines: (teller) => linesOf(network, found, teller) });
  },
};

type Found = ReturnType<typeof reachOf>;

function linesOf(network: Network, { counts, soleRoutes, expectedCoverage }: Found, teller: Teller): string[] {
  const { words, say, locale } = teller;
  return [
    say(words.reach.direct, { count: counts.direct }),
    say(words.reach.viaIntroduction, { count: counts.viaIntroduction }),
    say(words.reach.noRoute, { count: counts.noRoute }),
    say(words.reach.expected, { number: estimate(expectedCoverage, locale) }),
    words.reach.soleRoutes,
    ...Object.entries(soleRoutes).map(([id, count]) => `  ${labelIn(network, id)}: ${count}`),
  ];
}
