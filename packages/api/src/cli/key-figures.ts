import { identifyKeyFigures, type Network } from "@parent-circles/core";
import { choiceOf, type Command, idsOf, numberOf, readingOptions, UsageError } from "./command.ts";
import { openNetwork, show } from "./files.ts";
import { labelIn } from "./labels.ts";

/** The group that may expect to reach the most parents. */
export const keyFigures: Command = {
  positionals: ["NETWORK"],
  options: {
    ...readingOptions,
    size: { type: "string" },
    must: { type: "string" },
    exclude: { type: "string" },
    "cover-by": { type: "string" },
    fairness: { type: "string" },
    seed: { type: "string" },
    replicates: { type: "string" },
    "max-hops": { type: "string" },
  },
  run: (typed, surroundings) => {
    const size = numberOf(typed, "size");
    if (size === undefined) throw new UsageError("Say how many with --size.");
    const given = {
      maxHops: numberOf(typed, "max-hops"),
      coverBy: choiceOf(typed, "cover-by", ["language", "cluster", "institution"]),
      fairness: choiceOf(typed, "fairness", ["worst-first"]),
      seed: numberOf(typed, "seed"),
      replicates: numberOf(typed, "replicates"),
    };
    const { network, asOf } = openNetwork(typed, surroundings);
    const found = identifyKeyFigures(network, {
      asOf,
      size,
      mustInclude: idsOf(typed, "must"),
      exclude: idsOf(typed, "exclude"),
      ...withoutMissing(given),
    });
    show(typed, surroundings, { json: found, lines: () => linesOf(network, found) });
  },
};

const withoutMissing = <Options extends object>(options: Options) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Options]?: Exclude<Options[Key], undefined>;
  };

const words = { clear: "clear", likely: "likely", cannotTellYet: "cannot tell yet" } as const;

function linesOf(network: Network, found: ReturnType<typeof identifyKeyFigures>): string[] {
  const { group, recordedCoverage, interval, proof, bound, tiedGroups, interviewed } = found;
  return [
    `A group of ${group.length} that may expect to reach ${recordedCoverage.toFixed(1)} parents on what is recorded:`,
    ...group.map(({ id, adds, tier }) => `  ${labelIn(network, id)} adds ${adds.toFixed(1)}, ${words[tier]}`),
    proof === "exact" ? "No group reaches more there." : `No group reaches more than ${bound.toFixed(1)} there.`,
    ...(interval === null
      ? []
      : [
          `In truth probably ${interval.low.toFixed(1)} to ${interval.high.toFixed(1)}, about ${interval.middle.toFixed(1)}.`,
        ]),
    `${interviewed.count} of ${interviewed.of} parents were interviewed; more interviews make this surer.`,
    ...(tiedGroups.length > 1 ? [`${tiedGroups.length} groups reach as many.`] : []),
    "A person decides: look at the criteria and the nominations too.",
  ];
}
