import { trustBands } from "@parent-circles/core";
import type { Catalogue } from "@parent-circles/words";
import { markRadiusPx } from "./cast.ts";
import { tieWidthPx } from "./arrows.ts";
import type { LegendEntry, Mark, Point, TieBand } from "./types.ts";

const linePx = 25;
const signWidthPx = 46;

/** What a legend explains. */
export interface LegendInput {
  readonly marks: readonly Mark[];
  readonly bands: readonly TieBand[];
  readonly words: Catalogue["drawing"];
}

/** Lines of signs and texts, laid out from a corner: its signs to the reader's reading side. */
export interface LegendPlace {
  readonly corner: Point;
  /** 1 where lines read to the right of the corner, −1 to the left. */
  readonly reading: 1 | -1;
}

const markOrder: readonly Mark[] = [
  "keyFigure",
  "candidate",
  "secondCircle",
  "direct",
  "viaIntroduction",
  "noRoute",
  "coach",
  "institution",
  "group",
];

/** The lines about marks, from the top down; the last stands on the corner. */
export function markEntries({ marks, words }: LegendInput, place: LegendPlace): LegendEntry[] {
  const used = markOrder.filter((mark) => marks.includes(mark));
  return used.map((mark, line) => entry({ mark }, words.legend[mark], { place, linesBelow: used.length - 1 - line }));
}

/** The lines about arrows. */
export function bandEntries({ bands, words }: LegendInput, place: LegendPlace): LegendEntry[] {
  const used = trustBands.filter((band) => bands.includes(band));
  return used.map((band, line) =>
    entry({ band, widthPx: tieWidthPx[band] }, words.legend[band], { place, linesBelow: used.length - 1 - line }),
  );
}

/** How high a legend of so many lines is. */
export const legendHeightPx = (lines: number): number => lines * linePx;

/** How far the text of a legend line stands from its corner. */
export const legendTextOffsetPx = signWidthPx;

function entry(
  sign: LegendEntry["sign"],
  text: string,
  { place: { corner, reading }, linesBelow }: { place: LegendPlace; linesBelow: number },
): LegendEntry {
  const y = corner.y - linesBelow * linePx;
  return {
    sign,
    x: corner.x + (reading * signWidthPx) / 2 - reading * ("mark" in sign ? markRadiusPx.keyFigure / 2 : 0),
    y: y - 5,
    text: { text, x: corner.x + reading * signWidthPx, y, side: reading === 1 ? "left" : "right", role: "key" },
  };
}
