import {
  groupParameters,
  type ListedMeasure,
  listMeasures,
  measure as measureOf,
  measureOptionsFrom,
  type Network,
} from "@parent-circles/core";
import { type Command, readingOptions, type Typed, UsageError } from "./command.ts";
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
    show(typed, surroundings, {
      json: found,
      lines: (teller) => linesOf({ network, found, ...inWords(typed, name) }, teller),
    });
  },
};

interface Shown {
  readonly network: Network;
  readonly found: ReturnType<typeof measureOf>;
  readonly listed: ListedMeasure;
}

/** What a measure is called, and what it counts, in the language of the command line. */
const inWords = ({ language }: Typed, name: string): Pick<Shown, "listed"> => ({
  listed: listMeasures({ language }).find(({ id }) => id === name) as ListedMeasure,
});

function linesOf({ network, found: { values, value }, listed }: Shown, { words, locale }: Teller): string[] {
  const { id: measureId, name, unitName, togetherUnitName } = listed;
  const { measure: texts } = words;
  const shown = (number: number | null): string =>
    number === null ? texts.notKnown : measured(number, { locale, digits: 4 });
  const sorted = Object.entries(values ?? {}).toSorted(([, a], [, b]) => (b ?? -Infinity) - (a ?? -Infinity));
  const together = value === undefined ? [] : [`${shown(value)} (${togetherUnitName})`];
  return [
    `${measureId}: ${name} (${unitName})`,
    ...together.map((text) => `  ${values === undefined ? texts.group : texts.network}: ${text}`),
    ...sorted.map(([id, number]) => `  ${labelIn(network, id)}: ${shown(number)}`),
  ];
}
