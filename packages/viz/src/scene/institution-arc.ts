import { textStyles, type Figure } from "./cast.ts";
import { overlap, pointAt, rounded } from "./geometry.ts";
import type { Seat } from "./seats.ts";
import type { Point } from "./types.ts";

const outsidePx = 36;
const closestPx = 30;
const widestPx = 62;
const arcDegrees = 130;
const middle: Point = { x: 0, y: 0 };

/** What the arc is made from. */
export interface ArcInput {
  readonly figures: readonly Figure[];
  readonly discRadiusPx: number;
  /** 90 for the right of the disc, 270 for the left. */
  readonly middleDegrees: number;
  readonly kept: ReadonlyMap<string, Point>;
}

/** Seats for institutions and coaches: on an arc of their own beside the disc; its middle is at 0, 0. */
export function arcSeats({ figures, discRadiusPx, middleDegrees, kept }: ArcInput): Map<string, Seat> {
  const radiusPx = discRadiusPx + outsidePx;
  const pitchPx = Math.min(widestPx, (((arcDegrees * Math.PI) / 180) * radiusPx) / Math.max(1, figures.length - 1));
  const stepDegrees = (pitchPx / radiusPx) * (180 / Math.PI);
  const named = pitchPx >= closestPx;
  const seats = new Map<string, Seat>();
  for (const { id } of figures) {
    const point = kept.get(id);
    if (point !== undefined) seats.set(id, { ...point, named });
  }
  let place = 0;
  for (const { id } of figures) {
    if (seats.has(id)) continue;
    let seat: Seat;
    do {
      const turn = (place++ - (figures.length - 1) / 2) * stepDegrees;
      const { x, y } = pointAt(middle, radiusPx, middleDegrees === 90 ? 90 + turn : middleDegrees - turn);
      seat = { x: rounded(x), y: rounded(y), named };
    } while (place < 2 * figures.length && [...seats.values()].some((other) => touching(seat, other)));
    seats.set(id, seat);
  }
  return seats;
}

function touching(one: Point, other: Point): boolean {
  const box = ({ x, y }: Point) => ({ left: x - 12, right: x + 12, top: y - 12, bottom: y + 12 });
  return overlap(box(one), box(other));
}

/** Where the name of an institution stands: outside its mark. */
export const arcLabel = (figure: Figure, seat: Point, atRight: boolean) => ({
  text: figure.label,
  role: figure.labelRole,
  x: rounded(seat.x + (atRight ? 1 : -1) * (figure.radiusPx + 7)),
  y: rounded(seat.y + textStyles[figure.labelRole].sizePx * 0.36),
  side: atRight ? ("left" as const) : ("right" as const),
});
