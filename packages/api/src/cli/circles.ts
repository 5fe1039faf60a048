import { circlesOf, circlesParameters, type Network } from "@parent-circles/core";
import { type Command, readingOptions } from "./command.ts";
import { openNetwork, show, type Teller } from "./files.ts";
import { labelIn } from "./labels.ts";
import { ofParameters, optionsTyped } from "./parameter-options.ts";

/** Who is in the first and in the second circle, and why. */
export const circles: Command = {
  positionals: ["NETWORK"],
  options: { ...readingOptions, ...ofParameters(circlesParameters).options },
  run: (typed, surroundings) => {
    const options = optionsTyped(typed, circlesParameters);
    const { network, asOf } = openNetwork(typed, surroundings);
    const found = circlesOf(network, { language: typed.language, ...options, asOf });
    show(typed, surroundings, { json: found, lines: (teller) => linesOf(network, found, teller) });
  },
};

type Found = ReturnType<typeof circlesOf>;

function linesOf(network: Network, { firstCircle, secondCircle, findings }: Found, { words, say }: Teller): string[] {
  const { circles: texts } = words;
  const counts = new Map<keyof typeof texts.reasons, number>();
  for (const { reason } of secondCircle) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [
    say(texts.firstCircle, { count: firstCircle.length }),
    ...firstCircle.map(({ id }) => `  ${labelIn(network, id)}`),
    say(texts.secondCircle, { count: secondCircle.length }),
    ...[...counts].map(([reason, count]) => `  ${texts.reasons[reason]}: ${count}`),
    ...findings.map(({ text }) => say(texts.note, { text })),
  ];
}
