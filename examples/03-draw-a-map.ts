/**
 * Draws a neighbourhood from its file: the map as the coordinator may see it, and a sheet of A3 for the wall.
 *
 * Run: `node examples/03-draw-a-map.ts examples/data/pendrecht.json map.svg sheet.svg`
 */
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { readNetworkText, viewFor } from "@parent-circles/core";
import { drawSvg, printSheet, scene, svgText } from "@parent-circles/viz";
import { parseHTML } from "linkedom";

/** The map and the sheet, as the text of two SVG files. */
export function drawNeighbourhood(file: string): { map: string; sheet: string } {
  const network = readNetworkText(readFileSync(file, "utf8"));
  const view = viewFor(network, { role: "coordinator", asOf: "2026-03-01" });
  const { document } = parseHTML("<html></html>");
  return {
    map: drawSvg(view, { document, language: "nl" }),
    sheet: svgText(printSheet(scene(view, { language: "nl" }), { document, paper: "A3" })),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const [file = "examples/data/pendrecht.json", mapFile = "map.svg", sheetFile = "sheet.svg"] = process.argv.slice(2);
  const { map, sheet } = drawNeighbourhood(file);
  writeFileSync(mapFile, map);
  writeFileSync(sheetFile, sheet);
  console.log(`${mapFile} and ${sheetFile} are written.`);
}
