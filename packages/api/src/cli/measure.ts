import { listMeasures, measure as measureOf, type Network } from "@parent-circles/core";
import { type Command, idsOf, readingOptions, textOf, UsageError } from "./command.ts";
import { openNetwork, show, type Teller } from "./files.ts";
import { labelIn, measured } from "./labels.ts";
import { ofMeasures, settingsIn } from "./measure-options.ts";

const parameters = ofMeasures();

/** One measure, per person or for a group. */
export const measure: Command = {
  positionals: ["NETWORK", "NAME"],
  options: { ...readingOptions, ...parameters.options, set: { type: "string" } },
  run: (typed, surroundings) => {
    const name = typed.positionals[1];
    if (name === undefined)
      throw new UsageError("measure", {
        measures: listMeasures()
          .map(({ id }) => id)
          .join(", "),
      });
    const settings = settingsIn(typed, name, parameters);
    const { network, asOf } = openNetwork(typed, surroundings);
    const set = textOf(typed, "set") === undefined ? {} : { set: idsOf(typed, "set") };
    const found = measureOf(network, name, { asOf, ...set, ...settings });
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
