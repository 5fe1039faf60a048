import { languages, viewFor, viewNames } from "@parent-circles/core";
import { drawSvg } from "@parent-circles/viz";
import { parseHTML } from "linkedom";
import { choiceOf, type Command, readingOptions, textOf, UsageError } from "./command.ts";
import { openNetwork, show, writeText } from "./files.ts";

/** Draws the map of a network into an SVG file. */
export const draw: Command = {
  positionals: ["NETWORK"],
  options: { ...readingOptions, out: { type: "string" }, view: { type: "string" }, lang: { type: "string" } },
  run: (typed, surroundings) => {
    const file = textOf(typed, "out");
    if (file === undefined) throw new UsageError("mapOut");
    const view = choiceOf(typed, "view", viewNames) ?? "coordinator";
    const language = choiceOf(typed, "lang", languages) ?? "nl";
    const { network, asOf } = openNetwork(typed, surroundings);
    const seen = viewFor(network, { role: "coordinator", asOf, view });
    const { document } = parseHTML("<!doctype html><html><body></body></html>");
    writeText(file, drawSvg(seen, { document, language }));
    show(typed, surroundings, {
      json: { file, view, asOf },
      lines: ({ words, say }) => [say(words.draw.drawn, { file })],
    });
  },
};
