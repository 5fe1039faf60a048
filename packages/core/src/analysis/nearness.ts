import { type ReachedNodes, reachedFrom, sumByDistance } from "../graph/breadth-first.ts";
import type { SetObjective } from "../graph/best-set.ts";
import type { CompressedRows } from "../graph/compressed-rows.ts";

/** What being near is worth. */
export interface Nearness {
  readonly rows: CompressedRows;
  /** The worth of lying so many arcs from the nearest member; never rising with the distance, and 1 at distance 0. */
  readonly worthAt: (distance: number) => number;
  /** No worth lies beyond this distance. */
  readonly farthest: number;
  /** From the summed worth, members included at 1 each, to the value of a group. */
  readonly toValue: (sum: number) => number;
}

/** The value of a group: every node counts by its distance from the nearest member. Cost O(n + m). */
export const nearnessOf = ({ rows, worthAt, farthest, toValue }: Nearness, members: readonly number[]): number =>
  toValue(sumByDistance(reachedFrom(rows, members, farthest), worthAt));

/**
 * The same as something to be maximised over groups of one size. Members count 1 each in the sum, so that the sum is
 * monotone and submodular (every node takes its nearest member: facility location); `toValue` is affine and rising for
 * groups of one size, so the relaxation is exact: it is the value itself.
 */
export function nearnessObjective(nearness: Nearness): SetObjective {
  const kept = keptSearches(nearness);
  return {
    value: (members) => nearnessOf(nearness, members),
    relax: () => {
      const worth = new Float64Array(nearness.rows.size);
      const added: { readonly changed: readonly { node: number; before: number }[]; readonly sum: number }[] = [];
      let sum = 0;
      return {
        value: () => nearness.toValue(sum),
        gain: (candidate) => {
          let gain = 0;
          eachWorth(nearness, kept(candidate), (node, offered) => {
            gain += Math.max(0, offered - (worth[node] as number));
          });
          return nearness.toValue(gain) - nearness.toValue(0);
        },
        add: (member) => {
          const changed: { node: number; before: number }[] = [];
          added.push({ changed, sum });
          eachWorth(nearness, kept(member), (node, offered) => {
            const before = worth[node] as number;
            if (offered <= before) return;
            changed.push({ node, before });
            worth[node] = offered;
            sum += offered - before;
          });
        },
        undo: () => {
          const last = added.pop();
          for (const { node, before } of last?.changed ?? []) worth[node] = before;
          sum = last?.sum ?? 0;
        },
      };
    },
  };
}

const mostKeptNodes = 20_000_000;

/** Searches are kept, up to 80 MB of them: the best-set search asks for the same candidates again and again. */
function keptSearches({ rows, farthest }: Nearness): (candidate: number) => ReachedNodes {
  const kept = new Map<number, ReachedNodes>();
  let nodes = 0;
  return (candidate) => {
    const found = kept.get(candidate) ?? reachedFrom(rows, [candidate], farthest);
    if (!kept.has(candidate) && nodes + found.nodes.length <= mostKeptNodes) {
      kept.set(candidate, found);
      nodes += found.nodes.length;
    }
    return found;
  };
}

function eachWorth({ worthAt }: Nearness, found: ReachedNodes, visit: (node: number, worth: number) => void): void {
  for (let distance = 0; distance + 1 < found.levels.length; distance++) {
    const worth = worthAt(distance);
    const end = found.levels[distance + 1] as number;
    for (let index = found.levels[distance] as number; index < end; index++) visit(found.nodes[index] as number, worth);
  }
}
