import { pointAt, rounded } from "../scene/geometry.ts";
import { textBox } from "../scene/titles.ts";
import type { LegendEntry, Scene, SceneArrow, SceneNode, SceneRing } from "../scene/types.ts";
import { markShapes } from "./marks.ts";
import { fontStack, languageTag } from "./paper.ts";
import { penFor, type Pen } from "./pen.ts";
import { textElement } from "./text.ts";
import { paletteOf, styleSheet, type Paint, type Theme } from "./theme.ts";

/** How a scene is drawn. */
export interface DrawOptions {
  /** The document that makes the elements: the browser's, or one made in Node. */
  readonly document: Document;
  /** "auto" when absent. */
  readonly theme?: Theme;
  /** Begins the ids inside the drawing; needed where a page holds two drawings. */
  readonly idPrefix?: string;
  /** Whether title, legend and list stand around the disc; true when absent. */
  readonly framed?: boolean;
}

const dashes: Readonly<Record<SceneArrow["band"], string | undefined>> = {
  strong: undefined,
  fair: undefined,
  weak: undefined,
  unknown: "5 4",
  old: "1.5 4",
};
const ringPaints: Readonly<Record<string, Paint>> = { first: "middle", direct: "second", viaIntroduction: "via" };

/**
 * Draws a scene as one SVG element that carries its own styles and can stand alone as a file.
 *
 * @example document.body.append(draw(scene(view), { document }))
 */
export function draw(scene: Scene, { document, theme = "auto", idPrefix = "pc", framed = true }: DrawOptions): Element {
  const pen = penFor(document, paletteOf(theme));
  const { widthPx, heightPx, language, title, description } = scene;
  const svg = pen.make(
    "svg",
    {
      class: "pc-map",
      viewBox: framed ? `0 0 ${widthPx} ${heightPx}` : viewBoxOfDisc(scene),
      lang: languageTag(language),
      direction: "ltr",
      role: "img",
      "aria-labelledby": `${idPrefix}-title ${idPrefix}-description`,
      "font-family": fontStack,
    },
    [
      pen.make("title", { id: `${idPrefix}-title` }, [title]),
      pen.make("desc", { id: `${idPrefix}-description` }, [description]),
      pen.make("style", {}, [styleSheet(theme)]),
      ...(framed ? [pen.make("rect", { width: widthPx, height: heightPx, fill: "paper" })] : []),
      pen.make("g", { class: "pc-moving" }, disc(pen, scene)),
      ...(framed ? [pen.make("g", {}, frame(pen, scene))] : []),
    ],
  );
  svg.setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns", "http://www.w3.org/2000/svg");
  return svg;
}

const frame = (pen: Pen, { texts, legend }: Scene): Element[] => [
  ...texts.map((text) => textElement(pen, text)),
  ...legend.map((entry) => legendLine(pen, entry)),
];

/** The whole drawing without its outer element: for a sheet of paper. */
export const drawingParts = (pen: Pen, scene: Scene): Element[] => [...disc(pen, scene), ...frame(pen, scene)];

const aroundDiscPx = 12;

/** The rectangle of the disc with the institutions beside it. */
function viewBoxOfDisc({ rings, nodes, centre }: Scene): string {
  const radiusPx = (rings.at(-1)?.outerPx ?? 0) + aroundDiscPx;
  const boxes = nodes.flatMap(({ label }) => (label === undefined ? [] : [textBox(label)]));
  const left = Math.floor(Math.min(centre.x - radiusPx, ...boxes.map((box) => box.left - aroundDiscPx)));
  const right = Math.ceil(Math.max(centre.x + radiusPx, ...boxes.map((box) => box.right + aroundDiscPx)));
  const top = Math.floor(centre.y - radiusPx);
  return `${left} ${top} ${right - left} ${Math.ceil(2 * radiusPx)}`;
}

function disc(pen: Pen, scene: Scene): Element[] {
  const { rings, nodes } = scene;
  return [
    pen.make("g", { class: "pc-rings" }, ringShapes(pen, scene)),
    pen.make(
      "g",
      { class: "pc-arrows" },
      inDrawingOrder(scene).map((arrow) => arrowShape(pen, arrow)),
    ),
    pen.make(
      "g",
      { class: "pc-ring-titles" },
      rings.flatMap((ring) => ringTexts(pen, ring)),
    ),
    pen.make(
      "g",
      { class: "pc-people" },
      nodes.map((node) => nodeShape(pen, node)),
    ),
  ];
}

function ringShapes(pen: Pen, { rings, sectors, centre }: Scene): Element[] {
  const circle = (ring: SceneRing) => {
    const paint = ringPaints[ring.name];
    const outline =
      ring.name === "viaIntroduction" ? { "stroke-width": 2, "stroke-dasharray": "9 6" } : { "stroke-width": 1 };
    const shown =
      ring.name === "noRoute"
        ? {}
        : ({ stroke: ring.name === "viaIntroduction" ? "quiet" : "line", ...outline } as const);
    return pen.make("circle", { cx: centre.x, cy: centre.y, r: ring.outerPx, fill: paint ?? "none", ...shown });
  };
  const [first, direct, via] = rings;
  if (first === undefined || direct === undefined || via === undefined) return [];
  return [
    circle(via),
    circle(direct),
    ...(sectors.length < 2
      ? []
      : sectors.map(({ startDegrees }) => {
          const from = pointAt(centre, first.outerPx, startDegrees - 1.2);
          const to = pointAt(centre, via.outerPx, startDegrees - 1.2);
          return pen.make("path", {
            d: `M${rounded(from.x)},${rounded(from.y)}L${rounded(to.x)},${rounded(to.y)}`,
            stroke: "paper",
            "stroke-width": 5,
          });
        })),
    circle(first),
  ];
}

function ringTexts(pen: Pen, { title, count }: SceneRing): Element[] {
  return [textElement(pen, title), ...(count === undefined ? [] : [textElement(pen, count)])];
}

/** Ties between key figures lie below the others. */
function inDrawingOrder({ nodes, arrows }: Scene): (SceneArrow & { paint: Paint })[] {
  const keyFigures = new Set(nodes.filter(({ ring }) => ring === "first").map(({ id }) => id));
  const isBetween = ({ from, to }: SceneArrow) => keyFigures.has(from) && keyFigures.has(to);
  const painted = arrows.map((arrow) => ({
    ...arrow,
    paint: isBetween(arrow) ? ("keyTie" as const) : ("tie" as const),
  }));
  return painted.toSorted((a, b) => (a.paint === b.paint ? 0 : a.paint === "keyTie" ? -1 : 1));
}

function arrowShape(pen: Pen, { from, to, band, widthPx, line, head, paint }: SceneArrow & { paint: Paint }): Element {
  return pen.make("g", { class: `pc-arrow pc-${band}`, "data-from": from, "data-to": to }, [
    pen.make("path", {
      d: line,
      fill: "none",
      stroke: paint,
      "stroke-width": widthPx,
      "stroke-dasharray": dashes[band],
    }),
    pen.make("path", { d: head, fill: paint }),
  ]);
}

function nodeShape(pen: Pen, { id, mark, x, y, radiusPx, label, number, spoken }: SceneNode): Element {
  const relative = label === undefined ? undefined : { ...label, x: rounded(label.x - x), y: rounded(label.y - y) };
  return pen.make("g", { class: `pc-person pc-${mark}`, "data-id": id, transform: `translate(${x},${y})` }, [
    pen.make("title", {}, [spoken]),
    ...markShapes(pen, mark, radiusPx),
    ...(relative === undefined ? [] : [textElement(pen, relative)]),
    ...(number === undefined ? [] : [numberText(pen, number, mark)]),
  ]);
}

function numberText({ make }: Pen, number: number, mark: SceneNode["mark"]): Element {
  const filled = mark !== "viaIntroduction" && mark !== "noRoute";
  return make("text", { y: 3.5, "text-anchor": "middle", "font-size": 10, fill: filled ? "onMark" : "ink" }, [
    String(number),
  ]);
}

/** The sign of a legend line around 0, 0. */
export function legendSign(pen: Pen, { sign }: Pick<LegendEntry, "sign">): Element[] {
  if ("mark" in sign) return markShapes(pen, sign.mark, sign.mark === "keyFigure" ? 11 : 8);
  const line = { d: "M-17,0L11,0", "stroke-width": sign.widthPx, "stroke-dasharray": dashes[sign.band] };
  return [pen.make("path", { ...line, stroke: "tie" }), pen.make("path", { d: "M17,0L9,-4L9,4Z", fill: "tie" })];
}

function legendLine(pen: Pen, entry: LegendEntry): Element {
  const { x, y, text } = entry;
  return pen.make("g", {}, [
    pen.make("g", { transform: `translate(${rounded(x)},${rounded(y)})` }, legendSign(pen, entry)),
    textElement(pen, text),
  ]);
}
