import type { Import } from "../../data/shapes.ts";

/** An import that was stored, and how many rows were not. */
export interface Stored {
  readonly done: Import;
  readonly left: number;
}
