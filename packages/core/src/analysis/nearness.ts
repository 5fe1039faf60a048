import { type ReachedNodes, reachedFrom, sumByDistance } from "../graph/breadth-first.ts";
import type { SetObjective } from "../graph/best-set.ts";
import type { CompressedRows } from "../graph/compressed-rows.ts";
import { arcsOf, endsOf } from "./measure.ts";

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
    atMost: mostWorthOf(nearness),
    relax: () => {
      const worth = new Float64Array(nearness.rows.size);
      const added: { readonly changed: readonly { node: number; before: number }[]; readonly sum: number }[] = [];
      let sum = 0;
      return {
        value: () => nearness.toValue(sum),
        gain: (candidate) => nearness.toValue(gainOver(nearness, kept(candidate), worth)) - nearness.toValue(0),
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

/** A bound from the arcs of a candidate and of those they lead to: everybody else lies three arcs away or further. */
function mostWorthOf({ rows, worthAt, toValue }: Nearness): (candidate: number) => number {
  const [own, near, next, far] = [worthAt(0), worthAt(1), worthAt(2), worthAt(3)];
  return (candidate) => {
    const contacts = arcsOf(rows, candidate);
    let ofContacts = 0;
    for (const contact of endsOf(rows, candidate)) ofContacts += arcsOf(rows, contact);
    const others = rows.size - 1 - contacts;
    const second = Math.min(others, ofContacts);
    return toValue(own + contacts * near + second * next + (others - second) * far) - toValue(0);
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

/** By how much a candidate's worths exceed those that the members give already. */
function gainOver({ worthAt }: Nearness, { nodes, levels }: ReachedNodes, worth: Float64Array): number {
  let gain = 0;
  for (let distance = 0; distance + 1 < levels.length; distance++) {
    const offered = worthAt(distance);
    const end = levels[distance + 1] as number;
    for (let index = levels[distance] as number; index < end; index++) {
      const more = offered - (worth[nodes[index] as number] as number);
      if (more > 0) gain += more;
    }
  }
  return gain;
}

function eachWorth({ worthAt }: Nearness, found: ReachedNodes, visit: (node: number, worth: number) => void): void {
  for (let distance = 0; distance + 1 < found.levels.length; distance++) {
    const worth = worthAt(distance);
    const end = found.levels[distance + 1] as number;
    for (let index = found.levels[distance] as number; index < end; index++) visit(found.nodes[index] as number, worth);
  }
}
