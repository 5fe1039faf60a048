import { listMeasures, measure as measureOf, type Network } from "@parent-circles/core";
import { type Command, idsOf, readingOptions, textOf, UsageError } from "./command.ts";
import { openNetwork, show } from "./files.ts";
import { labelIn } from "./labels.ts";
import { ofMeasures, settingsIn } from "./measure-options.ts";

const parameters = ofMeasures();

/** One measure, per person or for a group. */
export const measure: Command = {
  positionals: ["NETWORK", "NAME"],
  options: { ...readingOptions, ...parameters.options, set: { type: "string" } },
  run: (typed, surroundings) => {
    const name = typed.positionals[1];
    if (name === undefined)
      throw new UsageError(
        `Say which measure: ${listMeasures()
          .map(({ id }) => id)
          .join(", ")}.`,
      );
    const settings = settingsIn(typed, name, parameters);
    const { network, asOf } = openNetwork(typed, surroundings);
    const set = textOf(typed, "set") === undefined ? {} : { set: idsOf(typed, "set") };
    const found = measureOf(network, name, { asOf, ...set, ...settings });
    show(typed, surroundings, { json: found, lines: () => linesOf(network, found) });
  },
};

function linesOf(network: Network, { measure: name, unit, values, value }: ReturnType<typeof measureOf>): string[] {
  const shown = (number: number | null): string => (number === null ? "not known" : String(Number(number.toFixed(4))));
  const sorted = Object.entries(values ?? {}).toSorted(([, a], [, b]) => (b ?? -Infinity) - (a ?? -Infinity));
  return [
    `${name} (${unit})`,
    ...(value === undefined ? [] : [`  ${values === undefined ? "the group" : "the network"}: ${shown(value)}`]),
    ...sorted.map(([id, number]) => `  ${labelIn(network, id)}: ${shown(number)}`),
  ];
}
