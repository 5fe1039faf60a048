import { receivedView } from "@parent-circles/core";
import { draw, scene } from "@parent-circles/viz";
import type { View } from "../../data/shapes.ts";
import type { Language } from "../../words/words.ts";

/** Puts the drawing of a view in its place. */
export function drawView(place: Element, view: View, language: Language): void {
  place.replaceChildren(draw(scene(receivedView(view), { language }), { document }));
}
