import { wordsIn } from "@parent-circles/core";
import { drawingWords, type LanguageOrWords, type Spoken } from "@parent-circles/words";
import { textStyles } from "../scene/cast.ts";
import { discRings } from "../scene/rings.ts";
import { textWidth } from "../scene/text-width.ts";
import type { SceneText } from "../scene/types.ts";
import { paperMarginMm, papers, sheetOf, unitsPerMm } from "./paper.ts";
import { penFor, type Pen } from "./pen.ts";
import type { SheetOptions } from "./print-sheet.ts";
import { textElement } from "./text.ts";
import { lightPalette, type Paint } from "./theme.ts";

/** The outer edge of each ring as a share of the disc: room to write in each. */
const shares = { first: 0.36, direct: 0.68, viaIntroduction: 0.84, noRoute: 1 } as const;
const paints: Partial<Record<keyof typeof shares, Paint>> = {
  first: "middle",
  direct: "second",
  viaIntroduction: "via",
};
const writingLinePx = 230;
const linePitchPx = 44;

/**
 * Empty rings to fill in by pen with the parents themselves, at the kitchen table.
 *
 * @example blankSheet({ document, paper: "A3", language: "tr" })
 */
export function blankSheet({
  document,
  paper = "A3",
  language = "nl",
}: SheetOptions & { language?: LanguageOrWords<"drawing"> }): Element {
  const speaker = wordsIn(drawingWords, language);
  const pen = penFor(document, { ...lightPalette, paper: "#ffffff" });
  const { widthMm, heightMm } = papers[paper];
  const [widthPx, heightPx, marginPx] = [widthMm, heightMm, paperMarginMm].map((mm) => mm * unitsPerMm) as [
    number,
    number,
    number,
  ];
  const radiusPx = heightPx / 2 - marginPx;
  const centre = { x: widthPx / 2 + marginPx * 2, y: heightPx / 2 };
  const sheet = sheetOf(pen, paper, language);
  sheet.append(
    pen.make("title", {}, [speaker.words.sheet.heading]),
    pen.make("rect", { width: widthPx, height: heightPx, fill: "paper" }),
    ...rings(pen, { words: speaker.words, radiusPx, ...centre }),
    ...writingLines(pen, { speaker, widthPx, marginPx }),
  );
  return sheet;
}

interface Disc {
  readonly words: Spoken<"drawing">["words"];
  readonly radiusPx: number;
  readonly x: number;
  readonly y: number;
}

function rings(pen: Pen, { words, radiusPx, x, y }: Disc): Element[] {
  return discRings.toReversed().flatMap((name) => {
    const outerPx = radiusPx * shares[name];
    const text = words.rings[name];
    const halfPx = textWidth(text, textStyles.ring) / 2;
    const titleY = y - Math.sqrt(outerPx ** 2 - halfPx ** 2) + 16;
    const dashed = name === "viaIntroduction" ? { "stroke-dasharray": "9 6", "stroke-width": 2 } : {};
    return [
      ...(name === "noRoute"
        ? []
        : [pen.make("circle", { cx: x, cy: y, r: outerPx, fill: paints[name] ?? "none", stroke: "line", ...dashed })]),
      textElement(pen, { text, x, y: titleY, side: "middle", role: "ring" }, false),
    ];
  });
}

interface Lines {
  readonly speaker: Spoken<"drawing">;
  readonly widthPx: number;
  readonly marginPx: number;
}

/** Where to write neighbourhood, date and who sat at the table, on the side where reading starts. */
function writingLines(pen: Pen, { speaker, widthPx, marginPx }: Lines): Element[] {
  const { direction } = speaker;
  const { sheet } = speaker.words;
  const x = direction === "ltr" ? marginPx : widthPx - marginPx;
  const end = direction === "ltr" ? x + writingLinePx : x - writingLinePx;
  const side = direction === "ltr" ? "left" : "right";
  const heading: SceneText = { text: sheet.heading, x, y: marginPx + 28, side, role: "title" };
  const lines = [sheet.neighbourhood, sheet.date, sheet.together].flatMap((text, at) => {
    const y = marginPx + 84 + at * linePitchPx;
    return [
      textElement(pen, { text, x, y, side, role: "note" }, false),
      pen.make("path", { d: `M${x},${y + 24}L${end},${y + 24}`, stroke: "line" }),
    ];
  });
  return [textElement(pen, heading, false), ...lines, ...hintLines(pen, sheet.hint, { x, side, y: marginPx + 250 })];
}

function hintLines(pen: Pen, hint: string, { x, y, side }: Pick<SceneText, "x" | "y" | "side">): Element[] {
  const lines: string[] = [];
  for (const word of hint.split(" ")) {
    const longer = `${lines.at(-1) ?? ""} ${word}`.trim();
    if (lines.length > 0 && textWidth(longer, textStyles.note) <= writingLinePx) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((text, at) => textElement(pen, { text, x, y: y + at * 21, side, role: "note" }, false));
}
