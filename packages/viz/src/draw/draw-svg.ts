import type { NetworkView } from "@parent-circles/core";
import { scene, type SceneOptions } from "../scene/scene.ts";
import { draw, type DrawOptions } from "./draw.ts";

/**
 * Draws a view as the text of an SVG file.
 *
 * @example writeFile("map.svg", drawSvg(view, { document, language: "nl" }))
 */
export function drawSvg(view: NetworkView, options: SceneOptions & DrawOptions): string {
  return `${draw(scene(view, options), options).outerHTML}\n`;
}
