import { rounded, type Box } from "./geometry.ts";
import type { SceneTie } from "./ties.ts";
import { textBox } from "./titles.ts";
import type { Point, SceneArrow, SceneNode, TieBand } from "./types.ts";

/** Widths by band: what is strong is wide. Uncertain and old ties are dashed as well; see the legend. */
export const tieWidthPx: Readonly<Record<TieBand, number>> = { strong: 3, fair: 2, weak: 1.1, unknown: 1.4, old: 1.1 };

/** How far an arc may bend, as a share of its length; the first that passes fewest people is drawn. */
const bends = [0.09, -0.09, 0.17, -0.17, 0.26, -0.26] as const;
const samples = 14;
/** How finely the end of an arc is looked for. */
const endSteps = 80;
const gapPx = 3;
const clearancePx = 5;

/** One shallow arc per tie, from who trusts to who is trusted, bent so that it passes as few others as it can. */
export function arrowsOf(ties: readonly SceneTie[], nodes: readonly SceneNode[]): SceneArrow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return ties.flatMap(({ from, to, band }) => {
    const truster = byId.get(from);
    const trustee = byId.get(to);
    return truster === undefined || trustee === undefined ? [] : [arrow(truster, trustee, { band, nodes })];
  });
}

function arrow(
  truster: SceneNode,
  trustee: SceneNode,
  { band, nodes }: { band: TieBand; nodes: readonly SceneNode[] },
): SceneArrow {
  const others = nodes.filter((node) => node !== truster && node !== trustee && near(node, truster, trustee));
  const arcs = bends.map((bend) => arcBetween(truster, trustee, bend));
  const hits = arcs.map((arc) => others.filter((other) => passes(arc, other)).length);
  const arc = arcs[hits.indexOf(Math.min(...hits))] ?? arcBetween(truster, trustee, bends[0]);
  return { from: truster.id, to: trustee.id, band, widthPx: tieWidthPx[band], ...pathsOf(arc, headLengthPx(band)) };
}

interface Arc {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

const headLengthPx = (band: TieBand): number => 6 + tieWidthPx[band] * 1.4;

/** From the edge of one mark to where the other's mark and name begin, so that no name hides a head. */
function arcBetween(truster: SceneNode, trustee: SceneNode, bend: number): Arc {
  const across = { x: trustee.x - truster.x, y: trustee.y - truster.y };
  const control = {
    x: (truster.x + trustee.x) / 2 - across.y * bend,
    y: (truster.y + trustee.y) / 2 + across.x * bend,
  };
  const whole = { start: towards(truster, control, truster.radiusPx + gapPx), control, end: trustee };
  const name = trustee.label === undefined ? undefined : textBox(trustee.label);
  const isFree = (step: number): boolean => {
    const end = pointOn(whole, step / endSteps);
    return Math.hypot(end.x - trustee.x, end.y - trustee.y) >= trustee.radiusPx + gapPx && !isIn(name, end);
  };
  let last = endSteps / 4;
  while (last < endSteps && isFree(last + 1)) last++;
  if (!isFree(last)) return { ...whole, end: towards(trustee, control, trustee.radiusPx + gapPx) };
  const share = last / endSteps;
  return { start: whole.start, control: between(whole.start, control, share), end: pointOn(whole, share) };
}

const isIn = (box: Box | undefined, { x, y }: Point): boolean =>
  box !== undefined && x > box.left - gapPx && x < box.right + gapPx && y > box.top - gapPx && y < box.bottom + gapPx;

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

const pointOn = ({ start, control, end }: Arc, share: number): Point =>
  between(between(start, control, share), between(control, end, share), share);

function towards(from: Point, to: Point, distancePx: number): Point {
  return between(from, to, distancePx / (Math.hypot(to.x - from.x, to.y - from.y) || 1));
}

function near({ x, y, radiusPx }: SceneNode, one: Point, other: Point): boolean {
  const marginPx = radiusPx + 0.3 * Math.hypot(one.x - other.x, one.y - other.y);
  return (
    x > Math.min(one.x, other.x) - marginPx &&
    x < Math.max(one.x, other.x) + marginPx &&
    y > Math.min(one.y, other.y) - marginPx &&
    y < Math.max(one.y, other.y) + marginPx
  );
}

function passes(arc: Arc, { x, y, radiusPx }: SceneNode): boolean {
  for (let step = 1; step < samples; step++) {
    const point = pointOn(arc, step / samples);
    if (Math.hypot(point.x - x, point.y - y) < radiusPx + clearancePx) return true;
  }
  return false;
}

function pathsOf({ start, control, end }: Arc, headPx: number): Pick<SceneArrow, "line" | "head"> {
  const neck = towards(end, control, headPx);
  const lengthPx = Math.hypot(neck.x - end.x, neck.y - end.y) || 1;
  const side = { x: (-(neck.y - end.y) / lengthPx) * headPx * 0.42, y: ((neck.x - end.x) / lengthPx) * headPx * 0.42 };
  const left = { x: neck.x + side.x, y: neck.y + side.y };
  const right = { x: neck.x - side.x, y: neck.y - side.y };
  return {
    line: `M${place(start)}Q${place(control)} ${place(neck)}`,
    head: `M${place(end)}L${place(left)}L${place(right)}Z`,
  };
}

const place = ({ x, y }: Point): string => `${rounded(x)},${rounded(y)}`;
