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
    isFree: (box) =>
      everyCell(box, (cell) => {
        const inCell = cells.get(cell);
        if (inCell === undefined) return true;
        for (const other of inCell) if (overlap(box, other)) return false;
        return true;
      }),
    take: (box) => {
      everyCell(box, (cell) => {
        const inCell = cells.get(cell);
        if (inCell === undefined) cells.set(cell, [box]);
        else inCell.push(box);
        return true;
      });
    },
  };
}

/** Asks about the cells that a rectangle touches, until one says no; no list is made, this runs a million times. */
function everyCell({ left, top, right, bottom }: Box, ask: (cell: number) => boolean): boolean {
  for (let column = Math.floor(left / cellPx); column * cellPx < right; column++)
    for (let row = Math.floor(top / cellPx); row * cellPx < bottom; row++)
      if (!ask(column * cellsAcross + row)) return false;
  return true;
}
