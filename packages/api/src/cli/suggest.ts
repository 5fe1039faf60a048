import { type Language, outreachParameters, readRowText, settingsFrom, suggestOutreach } from "@parent-circles/core";
import { type Command, readingOptions, textOf, UsageError } from "./command.ts";
import { openNetwork, readText, show, type Teller } from "./files.ts";
import { estimate } from "./labels.ts";
import { ofParameters, optionsTyped } from "./parameter-options.ts";

/** Who could ask whom, for one request of an institution. */
export const suggest: Command = {
  positionals: ["NETWORK"],
  options: { ...readingOptions, ...ofParameters(outreachParameters).options, request: { type: "string" } },
  run: (typed, surroundings) => {
    const file = textOf(typed, "request");
    if (file === undefined) throw new UsageError("request");
    const { language } = settingsFrom(outreachParameters, optionsTyped(typed, outreachParameters));
    const { network, asOf } = openNetwork(typed, surroundings);
    const request = readRowText("requests", readText(file));
    const found = suggestOutreach(network, request, { language, asOf });
    show({ ...typed, language: language as Language }, surroundings, {
      json: found,
      lines: (teller) => linesOf(found, teller),
    });
  },
};

type Found = ReturnType<typeof suggestOutreach>;

const linesOf = (
  { plan, tell, unassigned, newTies, expectedTalks, expectedComes, proof }: Found,
  { words, say, locale }: Teller,
): string[] => [
  ...plan.map(({ text }) => text),
  ...tell.map(({ text }) => text),
  ...unassigned.map(({ text, next }) => (next === null ? text : `${text} ${next.text}`)),
  ...newTies.map(({ text }) => text),
  say(words.suggest.planned, {
    planned: plan.length,
    of: plan.length + unassigned.length,
    talks: estimate(expectedTalks, locale),
    comes: estimate(expectedComes, locale),
  }),
  proof === "exact" ? words.suggest.exact : words.suggest.bound,
];
