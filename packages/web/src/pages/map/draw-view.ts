import { receivedView } from "@parent-circles/core";
import { draw, openMap, scene } from "@parent-circles/viz";
import type { Resilience, View } from "../../data/shapes.ts";
import type { Language } from "@parent-circles/words";

/** What a drawing is made of, and how it is taken away. */
export interface DrawnView {
  readonly close: () => void;
}

/** Puts the drawing of a view in its place, to look at. */
export function drawView(place: HTMLElement, view: View, language: Language): DrawnView {
  const drawing = draw(scene(receivedView(view), { language }), { document });
  place.replaceChildren(drawing);
  return { close: () => drawing.remove() };
}

/** What a map to explore tells beside the view. */
export interface Exploring {
  /** What rests on one person, of the same day. */
  readonly resilience: Resilience;
  /** Earlier days, the first of them first. */
  readonly history: readonly View[];
}

/** Puts a map in its place that can be searched, walked, zoomed and turned back to earlier days. */
export const exploreView = (
  place: HTMLElement,
  { view, resilience, history }: Exploring & { readonly view: View },
  language: Language,
): DrawnView =>
  openMap(place, receivedView(view), { language, twin: false, resilience, history: history.map(receivedView) });
