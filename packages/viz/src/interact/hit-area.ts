import { rounded } from "../scene/geometry.ts";
import { textBox } from "../scene/titles.ts";
import type { SceneNode } from "../scene/types.ts";

/**
 * Adds an unseen rectangle around a person's mark and name that answers to the pointer. Letters leave gaps, other ones in
 * every font; the layout keeps this rectangle free of everybody else.
 */
export function addHitArea(mark: SVGGElement, { x, y, radiusPx, label }: SceneNode): void {
  const name = label === undefined ? undefined : textBox(label);
  const left = Math.min(-radiusPx, (name?.left ?? x) - x);
  const right = Math.max(radiusPx, (name?.right ?? x) - x);
  const top = Math.min(-radiusPx, (name?.top ?? y) - y);
  const bottom = Math.max(radiusPx, (name?.bottom ?? y) - y);
  const area = mark.ownerDocument.createElementNS("http://www.w3.org/2000/svg", "rect");
  const box = { x: left, y: top, width: right - left, height: bottom - top };
  for (const [attribute, value] of Object.entries(box)) area.setAttribute(attribute, String(rounded(value)));
  area.setAttribute("fill", "none");
  area.setAttribute("pointer-events", "all");
  mark.prepend(area);
}
