import { wordsIn } from "@parent-circles/core";
import { drawingWords, explorerWords } from "@parent-circles/words";
import { legendSign } from "../draw/draw.ts";
import { penFor } from "../draw/pen.ts";
import { paletteOf, type Theme } from "../draw/theme.ts";
import type { Scene } from "../scene/types.ts";
import type { Html } from "./dom.ts";
import type { MapLanguage } from "./state.ts";

/** The legend and the description of the picture as text under the map. */
export function legendList(
  html: Html,
  document: Document,
  { scene, theme, language }: { scene: Scene; theme: Theme; language: MapLanguage },
): HTMLElement {
  const pen = penFor(document, paletteOf(theme));
  const sign = (entry: Scene["legend"][number]): Element =>
    pen.make(
      "svg",
      { class: "pc-map", viewBox: "-20 -14 40 28", width: 40, height: 28, "aria-hidden": "true" },
      legendSign(pen, entry),
    );
  return html("details", {}, [
    html("summary", {}, [wordsIn(explorerWords, language).words.legend]),
    html("p", {}, [scene.description]),
    html(
      "ul",
      { class: "pc-legend-list" },
      scene.legend.map((entry) => html("li", {}, [sign(entry), entry.text.text])),
    ),
    ...(scene.arrows.length > 0 ? [html("p", {}, [wordsIn(drawingWords, language).words.legend.arrow])] : []),
  ]);
}
