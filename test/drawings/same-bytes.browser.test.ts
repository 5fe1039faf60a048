import { readNetworkText, viewFor, type NetworkView } from "@parent-circles/core";
import { blankSheet, drawSvg, printSheet, scene, svgText } from "@parent-circles/viz";
import { describe, expect, it } from "vitest";
import { commands } from "vitest/browser";
import { chanceView } from "./views.ts";

/** A file of the project, by its path from the root. */
const fileText = (path: string): Promise<string> => commands.readFile(path);

async function pendrecht(): Promise<NetworkView> {
  const network = readNetworkText(await fileText("examples/data/pendrecht.json"));
  return viewFor(network, { role: "coordinator", asOf: "2026-03-01" });
}

/** The kept drawings were made in Node; the test of the gallery holds that. */
describe("the same view gives the same bytes in a browser as in Node", () => {
  it.each([
    ["pendrecht", async () => drawSvg(await pendrecht(), { document, language: "en" })],
    ["sixty-people", () => drawSvg(chanceView(7, 60), { document })],
    ["three-hundred-people", () => drawSvg(chanceView(11, 300), { document })],
    ["three-thousand-people", () => drawSvg(chanceView(12, 3000), { document })],
    ["arabic", () => drawSvg(chanceView(3, 40, "arabic"), { document, language: "ar" })],
    ["dark", () => drawSvg(chanceView(5, 40), { document, language: "tr", theme: "dark" })],
    ["print-a3", async () => svgText(printSheet(scene(await pendrecht()), { document }))],
    ["blank-a3", () => svgText(blankSheet({ document, language: "nl" }))],
  ] as const)("%s", async (name, drawing) => {
    const [kept, drawn] = [await fileText(`docs/gallery/${name}.svg`), await drawing()];
    expect(drawn.length).toBe(kept.length);
    expect(drawn === kept).toBe(true);
  });
});
