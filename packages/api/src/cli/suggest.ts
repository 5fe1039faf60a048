import { languages, readRowText, suggestOutreach } from "@parent-circles/core";
import { choiceOf, type Command, readingOptions, textOf, UsageError } from "./command.ts";
import { openNetwork, readText, show } from "./files.ts";

/** Who could ask whom, for one request of an institution. */
export const suggest: Command = {
  positionals: ["NETWORK"],
  options: { ...readingOptions, request: { type: "string" }, lang: { type: "string" } },
  run: (typed, surroundings) => {
    const file = textOf(typed, "request");
    if (file === undefined) throw new UsageError("Say which request with --request FILE.");
    const language = choiceOf(typed, "lang", languages) ?? "nl";
    const { network, asOf } = openNetwork(typed, surroundings);
    const request = readRowText("requests", readText(file));
    const found = suggestOutreach(network, request, { asOf, language });
    show(typed, surroundings, { json: found, lines: () => linesOf(found) });
  },
};

const linesOf = ({ plan, tell, unassigned, expectedYes, proof }: ReturnType<typeof suggestOutreach>): string[] => [
  ...plan.map(({ text }) => text),
  ...tell.map(({ text }) => text),
  ...unassigned.map(({ text }) => text),
  `${plan.length} of ${plan.length + unassigned.length}; ${expectedYes.toFixed(1)} may be expected to come.`,
  proof === "exact"
    ? "No other plan is likelier to work."
    : "Another plan may be likelier to work: not all were tried.",
];
