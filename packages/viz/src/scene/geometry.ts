import type { Point } from "./types.ts";

const fullTurn = 360;

/** One decimal: enough for the eye, and the same text on every machine. */
export const rounded = (value: number): number => Math.round(value * 10) / 10 + 0;

/** The point at a radius and an angle in degrees, clockwise from the top. */
export function pointAt(centre: Point, radiusPx: number, degrees: number): Point {
  const radians = (degrees * Math.PI) / 180;
  return { x: centre.x + radiusPx * Math.sin(radians), y: centre.y - radiusPx * Math.cos(radians) };
}

/** The angle of a point in degrees from 0 to 360, clockwise from the top. */
export const degreesOf = (centre: Point, { x, y }: Point): number =>
  turned((Math.atan2(x - centre.x, centre.y - y) * 180) / Math.PI);

/** The same angle between 0 (included) and 360. */
export const turned = (degrees: number): number => ((degrees % fullTurn) + fullTurn) % fullTurn;

/** From one angle to another the short way: −180 to 180 degrees. */
export function turnBetween(from: number, to: number): number {
  const turn = turned(to - from);
  return turn > fullTurn / 2 ? turn - fullTurn : turn;
}

/** The middle direction of some angles; `otherwise` where they cancel out or there are none. */
export function meanDegrees(angles: readonly number[], otherwise: number): number {
  const sum = angles.reduce(
    (total, angle) => {
      const unit = pointAt({ x: 0, y: 0 }, 1, angle);
      return { x: total.x + unit.x, y: total.y + unit.y };
    },
    { x: 0, y: 0 },
  );
  return Math.hypot(sum.x, sum.y) < 1e-6 ? otherwise : degreesOf({ x: 0, y: 0 }, sum);
}

/** A rectangle that something takes up. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether two rectangles share any area. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
