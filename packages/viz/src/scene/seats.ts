import type { Figure } from "./cast.ts";
import { pointAt, rounded, type Box } from "./geometry.ts";
import { roomOf, type RingPlan, type Room } from "./rings.ts";
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
/** A lane further out counts as this much further away; a multiple of the step. */
const lanePenaltyPx = 10;
/** How far over the edge of her sector someone may sit where there is no room inside. */
const overEdgeDegrees = 20;
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
    const search = searchFor(figure, input);
    const room = roomOf(figure);
    const named = nearestPlace(search, (place) => taken.isFree(boxFor(figure, room, place)));
    const bare = (): Point => nearestPlace(search, (place) => taken.isFree(markBox(figure, place))) ?? middle;
    give(figure, named ?? bare(), named !== undefined);
  }
  return seats;
}

/** The rectangle of a mark with its name under it. */
function boxAround(figure: Figure, place: Point): Box {
  return boxFor(figure, roomOf(figure), place);
}

function boxFor(figure: Figure, { widthPx, heightPx }: Room, { x, y }: Point): Box {
  const top = y - figure.radiusPx - 3;
  return { left: x - widthPx / 2, right: x + widthPx / 2, top, bottom: top + heightPx };
}

function markBox({ radiusPx }: Figure, { x, y }: Point): Box {
  const reach = radiusPx + 3;
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

interface Search {
  readonly lanesPx: readonly number[];
  readonly wanted: number;
  readonly span: Pick<SceneSector, "startDegrees" | "endDegrees">;
}

/** Where someone may sit: on the lanes of her ring, in her sector; a key figure anywhere round the middle. */
function searchFor({ id, ring }: Figure, { rings, spanOf, directionOf }: SeatInput): Search {
  const wanted = directionOf(id);
  const around = { startDegrees: wanted - 180, endDegrees: wanted + 180 };
  return {
    lanesPx: rings.find(({ name }) => name === ring)?.lanesPx ?? [],
    wanted,
    span: ring === "first" ? around : (spanOf(id) ?? around),
  };
}

/** The nearest place to the wanted direction that is free: within the sector, else just over its edge. */
function nearestPlace(search: Search, isFree: (place: Point) => boolean): Point | undefined {
  return (
    placeWithin(search, { leewayDegrees: 0, isFree }) ?? placeWithin(search, { leewayDegrees: overEdgeDegrees, isFree })
  );
}

interface Within {
  readonly leewayDegrees: number;
  readonly isFree: (place: Point) => boolean;
}

function placeWithin({ lanesPx, wanted, span }: Search, { leewayDegrees, isFree }: Within): Point | undefined {
  const backDegrees = wanted - span.startDegrees + leewayDegrees;
  const onDegrees = span.endDegrees - wanted + leewayDegrees;
  const farthestPx = (Math.max(backDegrees, onDegrees) * Math.PI * Math.max(...lanesPx)) / 180;
  for (let costPx = 0; costPx <= farthestPx + lanesPx.length * lanePenaltyPx; costPx += stepPx)
    for (const [lane, radiusPx] of lanesPx.entries()) {
      const offsetPx = costPx - lane * lanePenaltyPx;
      if (offsetPx < 0) break;
      const offset = radiusPx === 0 ? offsetPx * 360 : (offsetPx / radiusPx) * (180 / Math.PI);
      if (offset <= backDegrees) {
        const place = roundedPoint(pointAt(middle, radiusPx, wanted - offset));
        if (isFree(place)) return place;
      }
      if (offset > 0 && offset <= onDegrees) {
        const place = roundedPoint(pointAt(middle, radiusPx, wanted + offset));
        if (isFree(place)) return place;
      }
    }
  return undefined;
}

const roundedPoint = ({ x, y }: Point): Point => ({ x: rounded(x), y: rounded(y) });
