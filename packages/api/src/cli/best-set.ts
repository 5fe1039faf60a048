import { bestSet as bestSetOf, type Network } from "@parent-circles/core";
import { type Command, idsOf, numberOf, readingOptions, textOf, UsageError } from "./command.ts";
import { openNetwork, show, type Teller } from "./files.ts";
import { labelIn, measured } from "./labels.ts";
import { ofBestSets, settingsIn } from "./measure-options.ts";

const parameters = ofBestSets();

/** The best group by one measure, with proof. */
export const bestSet: Command = {
  positionals: ["NETWORK"],
  options: {
    ...readingOptions,
    ...parameters.options,
    measure: { type: "string" },
    size: { type: "string" },
    must: { type: "string" },
    exclude: { type: "string" },
    "all-ties": { type: "boolean" },
  },
  run: (typed, surroundings) => {
    const measure = textOf(typed, "measure");
    const size = numberOf(typed, "size");
    if (measure === undefined || size === undefined) throw new UsageError("measureAndSize");
    const settings = settingsIn(typed, measure, parameters);
    const { network, asOf } = openNetwork(typed, surroundings);
    const constraints = { mustInclude: idsOf(typed, "must"), exclude: idsOf(typed, "exclude") };
    const found = bestSetOf(network, { asOf, measure, size, ...constraints, ...settings });
    const sets = typed.values["all-ties"] === true ? found.sets : found.sets.slice(0, 1);
    show(typed, surroundings, {
      json: { ...found, sets, tied: found.sets.length },
      lines: (teller) => linesOf(network, { ...found, sets }, teller),
    });
  },
};

type Found = ReturnType<typeof bestSetOf>;

function linesOf(network: Network, { value, unit, sets, proof, bound }: Found, teller: Teller): string[] {
  const { words, say, locale } = teller;
  const written = (number: number) => measured(number, { locale, digits: 6 });
  return [
    say(words.bestSet.best, { number: written(value), unit }),
    ...sets.map((set) => `  ${set.map((id) => labelIn(network, id)).join(", ")}`),
    proof === "exact" ? words.bestSet.exact : say(words.bestSet.bound, { number: written(bound) }),
  ];
}
