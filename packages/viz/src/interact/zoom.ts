import { select } from "d3-selection";
import { zoom, zoomIdentity, zoomTransform, type ZoomBehavior } from "d3-zoom";
import type { Point } from "../scene/types.ts";

/** Moves and scales the picture; nothing is animated, so there is no motion to reduce. */
export interface Zooming {
  readonly scaleBy: (factor: number) => void;
  /** Moves by shares of the visible width and height. */
  readonly moveBy: (right: number, down: number) => void;
  readonly reset: () => void;
  /** Brings a place into the middle if it is not in sight. */
  readonly reveal: (place: Point) => void;
  readonly transform: () => { readonly k: number; readonly x: number; readonly y: number };
}

const smallest = 0.8;
const largest = 12;

/** Lets the reader pan and zoom a drawing by hand, wheel and buttons; double clicks choose and do not zoom. */
export function zoomable(svg: SVGSVGElement): Zooming {
  const [left = 0, top = 0, width = 1, height = 1] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const moving = select(svg).select<SVGGElement>(".pc-moving");
  const behaviour: ZoomBehavior<SVGSVGElement, unknown> = zoom<SVGSVGElement, unknown>()
    .scaleExtent([smallest, largest])
    .extent([
      [left, top],
      [left + width, top + height],
    ])
    .translateExtent([
      [left - width / 2, top - height / 2],
      [left + 1.5 * width, top + 1.5 * height],
    ])
    .on("zoom", ({ transform }: { transform: { toString: () => string } }) => {
      moving.attr("transform", transform.toString());
    });
  const target = select<SVGSVGElement, unknown>(svg).call(behaviour).on("dblclick.zoom", null);
  const transform = () => zoomTransform(svg);
  return {
    scaleBy: (factor) => behaviour.scaleBy(target, factor),
    moveBy: (right, down) =>
      behaviour.translateBy(target, (-right * width) / transform().k, (-down * height) / transform().k),
    reset: () => behaviour.transform(target, zoomIdentity),
    reveal: ({ x, y }) => {
      const [seenX, seenY] = transform().apply([x, y]);
      const inSight = seenX > left && seenX < left + width && seenY > top && seenY < top + height;
      if (!inSight) behaviour.translateTo(target, x, y);
    },
    transform: () => {
      const { k, x, y } = transform();
      return { k, x, y };
    },
  };
}
