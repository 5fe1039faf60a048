import type { NetworkView } from "@parent-circles/core";
import type { Spoken } from "@parent-circles/words";
import { textStyles } from "./cast.ts";
import { bandEntries, legendHeightPx, legendTextOffsetPx, markEntries } from "./legend.ts";
import { textWidth } from "./text-width.ts";
import type { LegendEntry, Mark, Point, SceneText, TieBand } from "./types.ts";

/** What stands around the disc. */
export interface Frame {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly centre: Point;
  readonly texts: readonly SceneText[];
  readonly legend: readonly LegendEntry[];
}

/** What the frame is made from. */
export interface FrameInput {
  readonly view: NetworkView;
  readonly speaker: Spoken<"drawing">;
  readonly discRadiusPx: number;
  readonly marks: readonly Mark[];
  readonly bands: readonly TieBand[];
  /** How far names reach beside the disc, on the side of the institutions. */
  readonly besidePx: number;
  /** Names that did not fit on the map, numbered from 1. */
  readonly unplaced: readonly string[];
}

const marginPx = 24;
const listLinePx = 20;
const listColumnPx = 210;
const titleLinesPx = [27, 52, 74] as const;

/** Puts title, legend and the list beside the map into the free corners around the disc. */
export function frameAround(input: FrameInput): Frame {
  const { discRadiusPx, speaker, unplaced, besidePx } = input;
  const rightToLeft = speaker.direction === "rtl";
  const blocks = blocksOf(input);
  const heightPx = 2 * (discRadiusPx + marginPx);
  const startPx = Math.max(needed(blocks.title, discRadiusPx), needed(blocks.marks, discRadiusPx));
  const endPx = Math.max(besidePx, needed(blocks.bands, discRadiusPx));
  const columns = Math.ceil(((unplaced.length + 1) * listLinePx) / (heightPx - 2 * marginPx));
  const listPx = unplaced.length === 0 ? 0 : columns * listColumnPx;
  const widthPx = Math.ceil(2 * (discRadiusPx + marginPx) + startPx + endPx + listPx);
  const fromStart = (px: number): number => (rightToLeft ? widthPx - px : px);
  const reading = rightToLeft ? -1 : 1;
  const bandsStart = widthPx - listPx - marginPx - blocks.bands.widthPx;
  const legendInput = { marks: input.marks, bands: input.bands, words: speaker.words };
  return {
    widthPx,
    heightPx: Math.ceil(heightPx),
    centre: { x: Math.round(fromStart(marginPx + startPx + discRadiusPx)), y: Math.round(discRadiusPx + marginPx) },
    texts: [
      ...titleTexts(input, fromStart(marginPx)),
      ...listTexts(input, { fromStart, startPx: widthPx - listPx, heightPx }),
    ],
    legend: [
      ...markEntries(legendInput, { corner: { x: fromStart(marginPx), y: heightPx - marginPx }, reading }),
      ...bandEntries(legendInput, { corner: { x: fromStart(bandsStart), y: heightPx - marginPx }, reading }),
    ],
  };
}

interface Block {
  readonly widthPx: number;
  readonly heightPx: number;
}

function blocksOf({ view, speaker, marks, bands }: FrameInput): Record<"title" | "marks" | "bands", Block> {
  const legendBlock = (texts: readonly string[]): Block => ({
    widthPx: texts.length === 0 ? 0 : legendTextOffsetPx + widest(texts, "key"),
    heightPx: legendHeightPx(texts.length),
  });
  return {
    title: {
      widthPx: Math.max(widest([view.network.name], "title"), widest(noteLines(view, speaker), "note")),
      heightPx: titleLinesPx[2],
    },
    marks: legendBlock(marks.map((mark) => speaker.words.legend[mark])),
    bands: legendBlock(bands.map((band) => speaker.words.legend[band])),
  };
}

const widest = (texts: readonly string[], role: SceneText["role"]): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, textStyles[role])));

const noteLines = (view: NetworkView, { words, say, date }: Spoken<"drawing">): [string, string] => [
  words.subtitle,
  say(words.asOf, { date: date(view.asOf) }),
];

/** How much further out a block in a corner must stand so as not to touch the disc. */
function needed({ widthPx, heightPx }: Block, discRadiusPx: number): number {
  if (widthPx === 0) return 0;
  const above = Math.max(0, discRadiusPx - heightPx);
  return Math.max(0, widthPx + 14 - (discRadiusPx - Math.sqrt(discRadiusPx ** 2 - above ** 2)));
}

function titleTexts({ view, speaker }: FrameInput, x: number): SceneText[] {
  const side = speaker.direction === "rtl" ? "right" : "left";
  const [subtitle, asOf] = noteLines(view, speaker);
  return [
    { text: view.network.name, x, y: marginPx + titleLinesPx[0] - 5, side, role: "title" },
    { text: subtitle, x, y: marginPx + titleLinesPx[1] - 5, side, role: "note" },
    { text: asOf, x, y: marginPx + titleLinesPx[2] - 5, side, role: "note" },
  ];
}

interface ListPlace {
  readonly fromStart: (px: number) => number;
  readonly startPx: number;
  readonly heightPx: number;
}

function listTexts(
  { unplaced, speaker: { words, direction } }: FrameInput,
  { fromStart, startPx, heightPx }: ListPlace,
): SceneText[] {
  if (unplaced.length === 0) return [];
  const side = direction === "rtl" ? "right" : "left";
  const linesPerColumn = Math.floor((heightPx - 2 * marginPx) / listLinePx);
  const lines = [words.legend.list, ...unplaced.map((name, at) => `${at + 1} ${name}`)];
  return lines.map((text, line) => ({
    text,
    x: fromStart(startPx + Math.floor(line / linesPerColumn) * listColumnPx),
    y: marginPx + ((line % linesPerColumn) + 1) * listLinePx,
    side,
    role: line === 0 ? "note" : "list",
  }));
}
