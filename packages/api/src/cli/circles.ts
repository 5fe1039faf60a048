import { circlesOf, languages, type Network } from "@parent-circles/core";
import { choiceOf, type Command, readingOptions } from "./command.ts";
import { openNetwork, show } from "./files.ts";
import { labelIn } from "./labels.ts";

/** Who is in the first and in the second circle, and why. */
export const circles: Command = {
  positionals: ["NETWORK"],
  options: { ...readingOptions, lang: { type: "string" } },
  run: (typed, surroundings) => {
    const language = choiceOf(typed, "lang", languages) ?? "en";
    const { network, asOf } = openNetwork(typed, surroundings);
    const found = circlesOf(network, { asOf, language });
    show(typed, surroundings, { json: found, lines: () => linesOf(network, found) });
  },
};

function linesOf(network: Network, { firstCircle, secondCircle, findings }: ReturnType<typeof circlesOf>): string[] {
  const counts = new Map<string, number>();
  for (const { reason } of secondCircle) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [
    `First circle: ${firstCircle.length}`,
    ...firstCircle.map(({ id }) => `  ${labelIn(network, id)}`),
    `Second circle: ${secondCircle.length}`,
    ...[...counts].map(([reason, count]) => `  ${reason}: ${count}`),
    ...findings.map(({ text }) => `Note: ${text}`),
  ];
}
