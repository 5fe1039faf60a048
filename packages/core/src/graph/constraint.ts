import type { CompressedRows } from "./compressed-rows.ts";

/** A graph's arcs, the same reversed, and each tie both ways. */
export interface ThreeViews {
  readonly arcs: CompressedRows;
  readonly reversed: CompressedRows;
  readonly bothWays: CompressedRows;
}

/**
 * Burt's constraint of every node: Σ over neighbours j of (p(i,j) + Σ over q of p(i,q) p(q,j))², with p(i,j) the share of
 * the arcs between i and j in all arcs at i. `NaN` for a node without ties. Cost O(Σ over ties of the other end's degree).
 */
export function constraints({ arcs, reversed, bothWays }: ThreeViews): Float64Array {
  const { size, offsets, targets } = bothWays;
  const shares = sharesOf(bothWays, [arcs, reversed]);
  const results = new Float64Array(size).fill(NaN);
  const invested = new Float64Array(size);
  const markedBy = new Int32Array(size).fill(-1);
  for (let node = 0; node < size; node++) {
    const first = offsets[node] as number;
    const end = offsets[node + 1] as number;
    if (first === end) continue;
    for (let tie = first; tie < end; tie++) {
      const neighbour = targets[tie] as number;
      markedBy[neighbour] = node;
      invested[neighbour] = shares[tie] as number;
    }
    for (let tie = first; tie < end; tie++) {
      const between = targets[tie] as number;
      const share = shares[tie] as number;
      for (let next = offsets[between] as number; next < (offsets[between + 1] as number); next++) {
        const neighbour = targets[next] as number;
        if (markedBy[neighbour] === node)
          invested[neighbour] = (invested[neighbour] as number) + share * (shares[next] as number);
      }
    }
    results[node] = sumOfSquares(bothWays, node, invested);
  }
  return results;
}

/** The share of each tie in all arcs at its node, in the order of `bothWays`. */
function sharesOf({ size, offsets, targets }: CompressedRows, views: readonly CompressedRows[]): Float64Array {
  const shares = new Float64Array(targets.length);
  for (let node = 0; node < size; node++) {
    const end = offsets[node + 1] as number;
    let sum = 0;
    for (const view of views) {
      let tie = offsets[node] as number;
      for (let arc = view.offsets[node] as number; arc < (view.offsets[node + 1] as number); arc++) {
        while (targets[tie] !== view.targets[arc]) tie++;
        shares[tie] = (shares[tie] as number) + 1;
        sum++;
      }
    }
    for (let tie = offsets[node] as number; tie < end; tie++) shares[tie] = (shares[tie] as number) / sum;
  }
  return shares;
}

function sumOfSquares({ offsets, targets }: CompressedRows, node: number, invested: Float64Array): number {
  let sum = 0;
  for (let tie = offsets[node] as number; tie < (offsets[node + 1] as number); tie++) {
    const whole = invested[targets[tie] as number] as number;
    sum += whole * whole;
  }
  return sum;
}
