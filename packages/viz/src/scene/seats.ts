import type { Figure } from "./cast.ts";
import { pointAt, rounded, type Box } from "./geometry.ts";
import { roomOf, type RingPlan } from "./rings.ts";
import { nothingTaken } from "./taken.ts";
import type { Point, SceneSector } from "./types.ts";

/** Where someone sits, and whether her name fits there. */
export interface Seat extends Point {
  readonly named: boolean;
}

/** What the seats are made from. */
export interface SeatInput {
  /** In the order in which they choose. */
  readonly figures: readonly Figure[];
  readonly rings: readonly RingPlan[];
  /** The sector of each person. */
  readonly spanOf: (id: string) => SceneSector | undefined;
  readonly directionOf: (id: string) => number;
  /** What is written on the disc already. */
  readonly reserved: readonly Box[];
  /** Seats that stay as they are. */
  readonly kept: ReadonlyMap<string, Point>;
}

const stepPx = 5;
/** How far over the edge of her sector someone may sit, and what keeps her from it while there is room inside. */
const overEdgeDegrees = 14;
const overEdgeCost = 1000;
const middle: Point = { x: 0, y: 0 };

/**
 * Gives everyone a seat on a lane of her ring, as near to her own direction as there is room for mark and name; with the
 * middle of the disc at 0, 0. Kept seats are taken first. Where no seat has room for the name, the mark alone is put in
 * the widest free place.
 */
export function seatsOf(input: SeatInput): Map<string, Seat> {
  const taken = nothingTaken();
  for (const box of input.reserved) taken.take(box);
  const seats = new Map<string, Seat>();
  const give = (figure: Figure, point: Point, named: boolean) => {
    taken.take(named ? boxAround(figure, point) : markBox(figure, point));
    seats.set(figure.id, { ...point, named: named && figure.label !== "" });
  };
  for (const figure of input.figures) {
    const kept = input.kept.get(figure.id);
    if (kept !== undefined) give(figure, kept, taken.isFree(boxAround(figure, kept)));
  }
  for (const figure of input.figures) {
    if (seats.has(figure.id)) continue;
    const places = placesFor(figure, input);
    const named = places.find((place) => taken.isFree(boxAround(figure, place)));
    give(
      figure,
      named ?? places.find((place) => taken.isFree(markBox(figure, place))) ?? places[0] ?? middle,
      named !== undefined,
    );
  }
  return seats;
}

/** The rectangle of a mark with its name under it. */
export function boxAround(figure: Figure, { x, y }: Point): Box {
  const { widthPx, heightPx } = roomOf(figure);
  const top = y - figure.radiusPx - 3;
  return { left: x - widthPx / 2, right: x + widthPx / 2, top, bottom: top + heightPx };
}

function markBox({ radiusPx }: Figure, { x, y }: Point): Box {
  const reach = radiusPx + 3;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

interface Place {
  readonly point: Point;
  readonly cost: number;
}

/** All places of her ring in her sector, the nearest to her own direction first; then those just over its edge. */
function placesFor(figure: Figure, { rings, spanOf, directionOf }: SeatInput): Point[] {
  const lanesPx = rings.find(({ name }) => name === figure.ring)?.lanesPx ?? [];
  const wanted = directionOf(figure.id);
  const span = figure.ring === "first" ? { startDegrees: wanted - 180, endDegrees: wanted + 180 } : spanOf(figure.id);
  if (span === undefined) return [];
  const places = lanesPx.flatMap((radiusPx, lane) => placesOnLane(radiusPx, { lane, wanted, span }));
  return places.sort((a, b) => a.cost - b.cost).map(({ point }) => point);
}

interface Lane {
  readonly lane: number;
  readonly wanted: number;
  readonly span: Pick<SceneSector, "startDegrees" | "endDegrees">;
}

function placesOnLane(radiusPx: number, { lane, wanted, span }: Lane): Place[] {
  if (radiusPx === 0) return [{ point: middle, cost: 0 }];
  const stepDegrees = (stepPx / radiusPx) * (180 / Math.PI);
  const reach = Math.min(180, Math.max(wanted - span.startDegrees, span.endDegrees - wanted) + overEdgeDegrees);
  const places: Place[] = [];
  for (let offset = 0; offset <= reach; offset += stepDegrees)
    for (const degrees of offset === 0 ? [wanted] : [wanted - offset, wanted + offset]) {
      const beyond = Math.max(span.startDegrees - degrees, degrees - span.endDegrees, 0);
      if (beyond > overEdgeDegrees) continue;
      const { x, y } = pointAt(middle, radiusPx, degrees);
      const cost = (offset / 180) * Math.PI * radiusPx + lane * 9 + (beyond > 0 ? overEdgeCost : 0);
      places.push({ point: { x: rounded(x), y: rounded(y) }, cost });
    }
  return places;
}
