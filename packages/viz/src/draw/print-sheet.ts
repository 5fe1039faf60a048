import { wordsIn } from "@parent-circles/core";
import { drawingWords } from "@parent-circles/words";
import type { Scene, SceneText } from "../scene/types.ts";
import { drawingParts } from "./draw.ts";
import { paperMarginMm, papers, sheetOf, unitsPerMm, type Paper } from "./paper.ts";
import { penFor } from "./pen.ts";
import { textElement } from "./text.ts";
import { lightPalette } from "./theme.ts";

/** How a sheet is printed. */
export interface SheetOptions {
  readonly document: Document;
  /** "A3" when absent. */
  readonly paper?: Paper;
}

const footLinePx = 20;

/**
 * A scene on one page: vectors and text, on white, with legend, date and, where it shows names, a line that says it is
 * confidential.
 *
 * @example printSheet(scene(view), { document, paper: "A4" })
 */
export function printSheet(scene: Scene, { document, paper = "A3" }: SheetOptions): Element {
  const pen = penFor(document, { ...lightPalette, paper: "#ffffff" });
  const { widthMm, heightMm } = papers[paper];
  const marginPx = paperMarginMm * unitsPerMm;
  const innerWidthPx = widthMm * unitsPerMm - 2 * marginPx;
  const innerHeightPx = heightMm * unitsPerMm - 2 * marginPx - 2 * footLinePx;
  const scale = Math.min(innerWidthPx / scene.widthPx, innerHeightPx / scene.heightPx);
  const leftPx = marginPx + (innerWidthPx - scene.widthPx * scale) / 2;
  const topPx = marginPx + (innerHeightPx - scene.heightPx * scale) / 2;
  const sheet = sheetOf(pen, paper, scene.language);
  sheet.append(
    pen.make("title", {}, [scene.title]),
    pen.make("desc", {}, [scene.description]),
    pen.make("rect", { width: widthMm * unitsPerMm, height: heightMm * unitsPerMm, fill: "paper" }),
    pen.make(
      "g",
      { transform: `translate(${leftPx.toFixed(1)},${topPx.toFixed(1)}) scale(${scale.toFixed(4)})` },
      drawingParts(pen, scene),
    ),
    ...footTexts(scene, { widthMm, heightMm }).map((text) => textElement(pen, text, false)),
  );
  return sheet;
}

interface Size {
  readonly widthMm: number;
  readonly heightMm: number;
}

function footTexts({ language, direction, asOf, title, view }: Scene, { widthMm, heightMm }: Size): SceneText[] {
  const { words, say, date } = wordsIn(drawingWords, language);
  const y = (heightMm - paperMarginMm) * unitsPerMm;
  const [startX, endX] = [paperMarginMm * unitsPerMm, (widthMm - paperMarginMm) * unitsPerMm];
  const [start, end] = direction === "ltr" ? ([startX, endX] as const) : ([endX, startX] as const);
  const [startSide, endSide] = direction === "ltr" ? (["left", "right"] as const) : (["right", "left"] as const);
  const dated = `${title} · ${say(words.asOf, { date: date(asOf) })}`;
  const named = view === "coordinator" || view === "keyGroup";
  return [
    { text: dated, x: start, y, side: startSide, role: "note" },
    ...(named ? [{ text: words.confidential, x: end, y, side: endSide, role: "key" } as const] : []),
  ];
}
