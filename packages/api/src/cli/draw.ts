import { settingsFrom, viewFor } from "@parent-circles/core";
import { drawSvg } from "@parent-circles/viz";
import { parseHTML } from "linkedom";
import { type Command, readingOptions, textOf, UsageError } from "./command.ts";
import { drawParameters } from "./draw-parameters.ts";
import { openNetwork, show, writeText } from "./files.ts";
import { ofParameters, optionsTyped } from "./parameter-options.ts";

/** Draws the map of a network into an SVG file. */
export const draw: Command = {
  positionals: ["NETWORK"],
  options: { ...readingOptions, ...ofParameters(drawParameters).options, out: { type: "string" } },
  run: (typed, surroundings) => {
    const file = textOf(typed, "out");
    if (file === undefined) throw new UsageError("mapOut");
    const { view, language } = settingsFrom(drawParameters, optionsTyped(typed, drawParameters));
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
