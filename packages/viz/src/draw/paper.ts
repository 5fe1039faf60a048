import type { LanguageOrWords } from "@parent-circles/words";
import type { Pen } from "./pen.ts";

/** The sheets that the drawing is made for, both lying on their long side. */
export const papers = {
  A3: { widthMm: 420, heightMm: 297 },
  A4: { widthMm: 297, heightMm: 210 },
} as const;

/** One of {@link papers}. */
export type Paper = keyof typeof papers;

/** Drawing units per millimetre. */
export const unitsPerMm = 4;
/** What printers leave white. */
export const paperMarginMm = 10;

/** An empty sheet of paper as an SVG element, one page large. */
export function sheetOf(pen: Pen, paper: Paper, language: LanguageOrWords<"drawing">): Element {
  const { widthMm, heightMm } = papers[paper];
  const svg = pen.make("svg", {
    class: "pc-map pc-sheet",
    width: `${widthMm}mm`,
    height: `${heightMm}mm`,
    viewBox: `0 0 ${widthMm * unitsPerMm} ${heightMm * unitsPerMm}`,
    lang: languageTag(language),
    direction: "ltr",
    role: "img",
    "font-family": fontStack,
  });
  svg.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns", "http://www.w3.org/2000/svg");
  return svg;
}

/** Letters that most machines have, Arabic ones included. */
export const fontStack = "'Noto Sans','Segoe UI',Arial,'Noto Sans Arabic',sans-serif";

/** The tag of a language, for `lang`: own words say theirs. */
export const languageTag = (language: LanguageOrWords<"drawing">): string =>
  typeof language === "string" ? language : language.about.locale;
