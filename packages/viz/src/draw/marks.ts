import type { Mark } from "../scene/types.ts";
import type { Pen } from "./pen.ts";

/** The shapes of a mark around 0, 0; what it means shows without colour. */
export function markShapes(pen: Pen, mark: Mark, radiusPx: number): Element[] {
  return shapes[mark](pen, radiusPx);
}

const shapes: Readonly<Record<Mark, (pen: Pen, radiusPx: number) => Element[]>> = {
  keyFigure: ({ make }, r) => [
    make("circle", { r, fill: "paper", stroke: "keyFigure", "stroke-width": 2 }),
    make("circle", { r: r - 4, fill: "keyFigure" }),
  ],
  candidate: ({ make }, r) => [
    make("circle", { r: r - 1, fill: "paper", stroke: "keyFigure", "stroke-width": 2, "stroke-dasharray": "4 2.5" }),
    make("circle", { r: r - 6, fill: "keyFigure" }),
  ],
  secondCircle: ({ make }, r) => [make("circle", { r, fill: "noRoute" })],
  direct: ({ make }, r) => [make("circle", { r, fill: "member" })],
  viaIntroduction: ({ make }, r) => [
    make("circle", { r: r - 1.75, fill: "paper", stroke: "member", "stroke-width": 3.5 }),
  ],
  noRoute: ({ make }, r) => [make("circle", { r: r - 0.75, fill: "paper", stroke: "noRoute", "stroke-width": 1.5 })],
  group: ({ make }, r) => [
    make("circle", { r, fill: "second", stroke: "member", "stroke-width": 2 }),
    make("circle", { r: r * 0.62, fill: "none", stroke: "member", "stroke-width": 1.5, "stroke-dasharray": "2 3" }),
  ],
  coach: ({ make }, r) => [make("path", { d: `M0,${-r}L${r},0L0,${r}L${-r},0Z`, fill: "institution" })],
  institution: ({ make }, r) => [
    make("rect", { x: -r + 1, y: -r + 1, width: 2 * r - 2, height: 2 * r - 2, rx: 2, fill: "institution" }),
  ],
};
