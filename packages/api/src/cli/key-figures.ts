import { explainKeyFigures, identifyKeyFigures, keyFigureParameters, type Network } from "@parent-circles/core";
import { type Command, readingOptions } from "./command.ts";
import { openNetwork, show, type Teller } from "./files.ts";
import { estimate, labelIn } from "./labels.ts";
import { ofParameters, optionsTyped } from "./parameter-options.ts";

/** The group that may expect to reach the most parents. */
export const keyFigures: Command = {
  positionals: ["NETWORK"],
  options: { ...readingOptions, ...ofParameters(keyFigureParameters).options },
  run: (typed, surroundings) => {
    const options = optionsTyped(typed, keyFigureParameters);
    const { network, asOf } = openNetwork(typed, surroundings);
    const found = identifyKeyFigures(network, { ...options, asOf });
    const told = { ...found, verdictText: explainKeyFigures(found, typed.language).verdict };
    show(typed, surroundings, { json: found, lines: (teller) => linesOf(network, told, teller) });
  },
};

type Told = ReturnType<typeof identifyKeyFigures> & { readonly verdictText: string };

function linesOf(network: Network, told: Told, { words, say, locale }: Teller): string[] {
  const { group, recordedCoverage, interval, proof, bound, tiedGroups, interviewed, likelyGroup, verdictText } = told;
  const { keyFigures: texts } = words;
  const written = (value: number) => estimate(value, locale);
  return [
    say(texts.group, { count: group.length, number: written(recordedCoverage) }),
    ...group.map(({ id, adds, tier }) => {
      const values = { who: labelIn(network, id), number: written(adds), tier: texts.tiers[tier] };
      return `  ${say(texts.adds, values)}`;
    }),
    ...(likelyGroup === null
      ? []
      : [
          say(texts.likelyGroup, { number: written(likelyGroup.gains) }),
          ...likelyGroup.group.map((id) => `  ${labelIn(network, id)}`),
          verdictText,
        ]),
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
    ...(likelyGroup === null ? [verdictText] : []),
    texts.decide,
  ];
}
