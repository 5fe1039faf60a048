import { overlap, type Box } from "./geometry.ts";

const cellPx = 96;
/** More than a map ever has in one direction. */
const cellsAcross = 4096;

/** The rectangles that are taken on a map, kept by cell so that asking is quick. */
export interface Taken {
  /** Whether a rectangle would touch none that is taken. */
  readonly isFree: (box: Box) => boolean;
  /** Takes a rectangle. */
  readonly take: (box: Box) => void;
}

/** Opens an empty set of rectangles. */
export function nothingTaken(): Taken {
  const cells = new Map<number, Box[]>();
  return {
    isFree: (box) => cellsOf(box).every((cell) => !(cells.get(cell) ?? []).some((other) => overlap(box, other))),
    take: (box) => {
      for (const cell of cellsOf(box)) {
        const inCell = cells.get(cell);
        if (inCell === undefined) cells.set(cell, [box]);
        else inCell.push(box);
      }
    },
  };
}

function cellsOf({ left, top, right, bottom }: Box): number[] {
  const cells: number[] = [];
  for (let column = Math.floor(left / cellPx); column * cellPx < right; column++)
    for (let row = Math.floor(top / cellPx); row * cellPx < bottom; row++) cells.push(column * cellsAcross + row);
  return cells;
}
