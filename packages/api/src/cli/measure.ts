import {
  groupParameters,
  listMeasures,
  measure as measureOf,
  measureOptionsFrom,
  type Network,
} from "@parent-circles/core";
import { type Command, readingOptions, UsageError } from "./command.ts";
import { openNetwork, show, type Teller } from "./files.ts";
import { labelIn, measured } from "./labels.ts";
import { checked, ofMeasures, ofParameters, olderSpelling, textsIn } from "./parameter-options.ts";

const ofGroup = ofParameters(groupParameters);
const parameters = ofMeasures();

/** One measure, per person or for a group. */
export const measure: Command = {
  positionals: ["NETWORK", "NAME"],
  options: { ...readingOptions, ...ofGroup.options, ...parameters.options, undirected: { type: "boolean" } },
  run: (typed, surroundings) => {
    const name = typed.positionals[1];
    if (name === undefined)
      throw new UsageError("measure", {
        measures: listMeasures()
          .map(({ id }) => id)
          .join(", "),
      });
    const texts = { ...textsIn(typed, ofGroup), ...textsIn(typed, parameters), ...olderSpelling(typed) };
    const options = checked(() => measureOptionsFrom(name, texts));
    const { network, asOf } = openNetwork(typed, surroundings);
    const found = measureOf(network, name, { ...options, asOf });
    show(typed, surroundings, { json: found, lines: (teller) => linesOf(network, found, teller) });
  },
};

type Found = ReturnType<typeof measureOf>;

function linesOf(network: Network, found: Found, { words, locale }: Teller): string[] {
  const { measure: name, unit, values, value } = found;
  const { measure: texts } = words;
  const shown = (number: number | null): string =>
    number === null ? texts.notKnown : measured(number, { locale, digits: 4 });
  const sorted = Object.entries(values ?? {}).toSorted(([, a], [, b]) => (b ?? -Infinity) - (a ?? -Infinity));
  return [
    `${name} (${unit})`,
    ...(value === undefined ? [] : [`  ${values === undefined ? texts.group : texts.network}: ${shown(value)}`]),
    ...sorted.map(([id, number]) => `  ${labelIn(network, id)}: ${shown(number)}`),
  ];
}
