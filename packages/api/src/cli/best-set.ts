import { bestSet as bestSetOf, bestSetOptionsFrom, bestSetParameters, type Network } from "@parent-circles/core";
import { type Catalogue, inLanguage, measuresWords } from "@parent-circles/words";
import { type Command, readingOptions } from "./command.ts";
import { openNetwork, show, type Teller } from "./files.ts";
import { labelIn, measured } from "./labels.ts";
import { checked, ofBestSets, ofParameters, olderSpelling, optionsTyped, textsIn } from "./parameter-options.ts";

const ofSet = ofParameters(bestSetParameters);
const ofMeasure = ofBestSets();

/** The best group by one measure, with proof. */
export const bestSet: Command = {
  positionals: ["NETWORK"],
  options: {
    ...readingOptions,
    ...ofSet.options,
    ...ofMeasure.options,
    undirected: { type: "boolean" },
    "all-ties": { type: "boolean" },
  },
  run: (typed, surroundings) => {
    optionsTyped(typed, bestSetParameters);
    const texts = { ...textsIn(typed, ofSet), ...textsIn(typed, ofMeasure), ...olderSpelling(typed) };
    const options = checked(() => bestSetOptionsFrom(texts));
    const { network, asOf } = openNetwork(typed, surroundings);
    const found = bestSetOf(network, { ...options, asOf });
    const sets = typed.values["all-ties"] === true ? found.sets : found.sets.slice(0, 1);
    show(typed, surroundings, {
      json: { ...found, sets, tied: found.sets.length },
      lines: (teller) =>
        linesOf(
          network,
          { ...found, sets },
          { ...teller, units: inLanguage(measuresWords, typed.language).words.units },
        ),
    });
  },
};

/** Who says it, and what is counted. */
type Counting = Teller & Pick<Catalogue["measures"], "units">;
type Found = ReturnType<typeof bestSetOf>;

function linesOf(network: Network, { value, unit, sets, proof, bound }: Found, teller: Counting): string[] {
  const { words, say, locale, units } = teller;
  const written = (number: number) => measured(number, { locale, digits: 6 });
  return [
    say(words.bestSet.best, { number: written(value), unit: units[unit] }),
    ...sets.map((set) => `  ${set.map((id) => labelIn(network, id)).join(", ")}`),
    proof === "exact" ? words.bestSet.exact : say(words.bestSet.bound, { number: written(bound) }),
  ];
}
