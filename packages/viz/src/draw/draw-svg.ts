import type { NetworkView } from "@parent-circles/core";
import type { SceneOptions } from "../scene/compose.ts";
import { prepared } from "../scene/groups.ts";
import { draw, type DrawOptions } from "./draw.ts";
import { svgText } from "./svg-text.ts";

/**
 * Draws a view as the text of an SVG file; a large network as groups.
 *
 * @example writeFile("map.svg", drawSvg(view, { document, language: "nl" }))
 */
export function drawSvg(view: NetworkView, options: SceneOptions & DrawOptions): string {
  return `${svgText(draw(prepared(view, options).scene, options))}\n`;
}
