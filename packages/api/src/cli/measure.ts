import { listMeasures, measure as measureOf, type Network } from "@parent-circles/core";
import { choiceOf, type Command, idsOf, readingOptions, textOf, type Typed, UsageError } from "./command.ts";
import { openNetwork, show } from "./files.ts";
import { labelIn } from "./labels.ts";

/** The three ways to normalise distance-weighted reach. */
const normalisations = ["paper", "excludeOverN", "excludeOverRest"] as const;

/** The options that choose among the forms of a measure. */
export const formOptions = { normalisation: { type: "string" }, undirected: { type: "boolean" } } as const;

/** The form of a measure that was asked for. */
export function formOf(typed: Typed) {
  const normalisation = choiceOf(typed, "normalisation", normalisations);
  return {
    ...(normalisation === undefined ? {} : { normalisation }),
    ...(typed.values.undirected === true ? { directed: false } : {}),
  };
}

/** One measure, per person or for a group. */
export const measure: Command = {
  positionals: ["NETWORK", "NAME"],
  options: { ...readingOptions, ...formOptions, set: { type: "string" } },
  run: (typed, surroundings) => {
    const name = typed.positionals[1];
    if (name === undefined)
      throw new UsageError(
        `Say which measure: ${listMeasures()
          .map(({ id }) => id)
          .join(", ")}.`,
      );
    const form = formOf(typed);
    const { network, asOf } = openNetwork(typed, surroundings);
    const set = textOf(typed, "set") === undefined ? {} : { set: idsOf(typed, "set") };
    const found = measureOf(network, name, { asOf, ...set, ...form });
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
