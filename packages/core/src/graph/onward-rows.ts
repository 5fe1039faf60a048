import { type CompressedRows, reverseRows } from "./compressed-rows.ts";

/** Compressed rows of which each arc says, in the order of `targets`, whether it may be part of a path of several. */
export interface OnwardRows extends CompressedRows {
  /** 1 for each arc that may be; any arc may be a path of its own. */
  readonly onward: Uint8Array;
}

/** The same arcs the other way round. Cost O(n + m). */
export function reverseOnward({ costs, onward, ...rows }: OnwardRows): OnwardRows {
  const reversed = reverseRows({ ...rows, costs: Float64Array.from(costs.keys()) });
  return {
    ...reversed,
    costs: reversed.costs.map((arc) => costs[arc] as number),
    onward: Uint8Array.from(reversed.costs, (arc) => onward[arc] as number),
  };
}
