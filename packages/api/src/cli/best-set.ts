import { bestSet as bestSetOf, type Network } from "@parent-circles/core";
import { type Command, idsOf, numberOf, readingOptions, textOf, UsageError } from "./command.ts";
import { openNetwork, show } from "./files.ts";
import { labelIn } from "./labels.ts";
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
    if (measure === undefined || size === undefined)
      throw new UsageError("Say by what and how many: --measure and --size.");
    const settings = settingsIn(typed, measure, parameters);
    const { network, asOf } = openNetwork(typed, surroundings);
    const constraints = { mustInclude: idsOf(typed, "must"), exclude: idsOf(typed, "exclude") };
    const found = bestSetOf(network, { asOf, measure, size, ...constraints, ...settings });
    const sets = typed.values["all-ties"] === true ? found.sets : found.sets.slice(0, 1);
    show(typed, surroundings, {
      json: { ...found, sets, tied: found.sets.length },
      lines: () => linesOf(network, { ...found, sets }),
    });
  },
};

function linesOf(network: Network, { value, unit, sets, proof, bound }: ReturnType<typeof bestSetOf>): string[] {
  return [
    `Best: ${Number(value.toFixed(6))} (${unit})`,
    ...sets.map((set) => `  ${set.map((id) => labelIn(network, id)).join(", ")}`),
    proof === "exact" ? "No group is better." : `No group is better than ${Number(bound.toFixed(6))}.`,
  ];
}
