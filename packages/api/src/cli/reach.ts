import { type Network, reachOf } from "@parent-circles/core";
import { type Command, idsOf, numberOf, readingOptions } from "./command.ts";
import { openNetwork, show } from "./files.ts";
import { labelIn } from "./labels.ts";

/** Who can be reached, by whom, and who has one way only. */
export const reach: Command = {
  positionals: ["NETWORK"],
  options: { ...readingOptions, "max-hops": { type: "string" }, absent: { type: "string" } },
  run: (typed, surroundings) => {
    const maxHops = numberOf(typed, "max-hops");
    const { network, asOf } = openNetwork(typed, surroundings);
    const absent = idsOf(typed, "absent");
    const found = reachOf(network, { asOf, absent, ...(maxHops === undefined ? {} : { maxHops }) });
    show(typed, surroundings, { json: found, lines: () => linesOf(network, found) });
  },
};

function linesOf(network: Network, { counts, soleRoutes, expectedCoverage }: ReturnType<typeof reachOf>): string[] {
  return [
    `Reached directly: ${counts.direct}`,
    `Through an introduction: ${counts.viaIntroduction}`,
    `No route: ${counts.noRoute}`,
    `May be expected to be reached: ${expectedCoverage.toFixed(1)}`,
    "Only way to how many:",
    ...Object.entries(soleRoutes).map(([id, count]) => `  ${labelIn(network, id)}: ${count}`),
  ];
}
