import { canvasAlters, canvasEdges, canvasEgos, egoWebAlters, egoWebPairs } from "../foreign/interviews.ts";
import { edgeSheet, nodeSheet } from "../foreign/tabular.ts";
import { attendanceByDay } from "./attendance-by-day.ts";
import { attendanceGrid } from "./attendance-grid.ts";
import { matrix } from "./matrix.ts";
import { pairs } from "./pairs.ts";
import type { Shape } from "./shape.ts";
import { wideList } from "./wide-list.ts";

/** Every shape that is none of the product's own formats, in the order in which they are tried. */
export const shapes: readonly Shape[] = [
  canvasAlters,
  canvasEdges,
  canvasEgos,
  egoWebPairs,
  egoWebAlters,
  pairs,
  edgeSheet,
  nodeSheet,
  attendanceGrid,
  attendanceByDay,
  matrix,
  wideList,
];
