import type { Count, PartInWords } from "../disclosure/small-counts.ts";
import type { Cell } from "./csv.ts";

/** A count in a cell: "<5" stands for fewer than five, "~15" for about fifteen, an empty cell for a count that is withheld. */
export function countText(count: Count | PartInWords): Cell {
  switch (count.kind) {
    case "exact":
      return count.value;
    case "about":
      return `~${count.value}`;
    case "fewerThan":
      return `<${count.limit}`;
    case "part":
      return count.share;
    case "withheld":
      return undefined;
  }
}
