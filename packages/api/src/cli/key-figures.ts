import { divisionKinds, identifyKeyFigures, type Network } from "@parent-circles/core";
import { choiceOf, type Command, idsOf, numberOf, readingOptions, UsageError } from "./command.ts";
import { openNetwork, show, type Teller } from "./files.ts";
import { estimate, labelIn } from "./labels.ts";

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
    if (size === undefined) throw new UsageError("size");
    const given = {
      maxHops: numberOf(typed, "max-hops"),
      coverBy: choiceOf(typed, "cover-by", divisionKinds),
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
    show(typed, surroundings, { json: found, lines: (teller) => linesOf(network, found, teller) });
  },
};

const withoutMissing = <Options extends object>(options: Options) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Options]?: Exclude<Options[Key], undefined>;
  };

type Found = ReturnType<typeof identifyKeyFigures>;

function linesOf(network: Network, found: Found, { words, say, locale }: Teller): string[] {
  const { group, recordedCoverage, interval, proof, bound, tiedGroups, interviewed, likelyGroup } = found;
  const { keyFigures: texts } = words;
  const written = (value: number) => estimate(value, locale);
  return [
    say(texts.group, { count: group.length, number: written(recordedCoverage) }),
    ...group.map(({ id, adds, tier }) => {
      const values = { who: labelIn(network, id), number: written(adds), tier: texts.tiers[tier] };
      return `  ${say(texts.adds, values)}`;
    }),
    proof === "exact" ? texts.exact : say(texts.bound, { number: written(bound) }),
    ...(interval === null
      ? []
      : [
          say(texts.inTruth, {
            low: written(interval.low),
            high: written(interval.high),
            middle: written(interval.middle),
          }),
        ]),
    say(texts.interviewed, interviewed),
    ...(tiedGroups.length > 1 ? [say(texts.tied, { count: tiedGroups.length })] : []),
    ...(likelyGroup === null
      ? []
      : [
          say(texts.likelyGroup, { number: written(likelyGroup.gains) }),
          ...likelyGroup.group.map((id) => `  ${labelIn(network, id)}`),
        ]),
    texts.decide,
  ];
}
