import type { Count } from "../disclosure/small-counts.ts";
import type { Cell } from "./csv.ts";

/** A count in a cell: "<5" stands for fewer than five, and an empty cell for a count that is withheld. */
export function countText(count: Count): Cell {
  if (count.kind === "exact") return count.value;
  return count.kind === "fewerThan" ? `<${count.limit}` : undefined;
}
