import type { CompressedRows } from "./compressed-rows.ts";

/** The parts into which a graph falls. */
export interface Components {
  /** The part of each node, numbered from 0 in the order of their lowest node. */
  readonly componentOf: Uint32Array;
  /** How many nodes each part has. */
  readonly sizes: readonly number[];
}

/** The number of a node that is in no part because it was left out. */
const leftOut = 0xfffffffe;

/**
 * The connected parts of a graph whose rows hold each tie both ways; nodes marked in `gone` are in none. Cost O(n + m).
 */
export function componentsOf({ size, offsets, targets }: CompressedRows, gone?: Uint8Array): Components {
  const unseen = 0xffffffff;
  const componentOf = new Uint32Array(size).fill(unseen);
  for (let node = 0; gone !== undefined && node < size; node++) if (gone[node] === 1) componentOf[node] = leftOut;
  const queue = new Uint32Array(size);
  const sizes: number[] = [];
  for (let start = 0; start < size; start++) {
    if (componentOf[start] !== unseen) continue;
    let last = 0;
    queue[last++] = start;
    componentOf[start] = sizes.length;
    for (let first = 0; first < last; first++) {
      const node = queue[first] as number;
      for (let arc = offsets[node] as number; arc < (offsets[node + 1] as number); arc++) {
        const target = targets[arc] as number;
        if (componentOf[target] !== unseen) continue;
        componentOf[target] = sizes.length;
        queue[last++] = target;
      }
    }
    sizes.push(last);
  }
  return { componentOf, sizes };
}
