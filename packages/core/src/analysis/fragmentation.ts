import type { CompressedRows } from "../graph/compressed-rows.ts";
import { withoutNodes } from "../graph/derived-rows.ts";
import { pairLosses } from "../graph/pair-losses.ts";
import { contactsIn, type MeasureContext, type SetSearchPlan } from "./measure.ts";

/** What holds a network together, as a sum over ordered pairs of people. */
export interface Cohesion {
  /** What a pair so many steps apart adds; at most 1. */
  readonly worthAt: (distance: number) => number;
  /** The sum over all ordered pairs that are left. */
  readonly sumOver: (rows: CompressedRows) => number;
  readonly maxNodes: number;
}

/**
 * How far the network falls apart without a group: 1 − the cohesion that is left ÷ the pairs that are left. Undefined
 * with fewer than two people left.
 */
export function fragmentationWithout(
  context: MeasureContext,
  members: readonly number[],
  { sumOver }: Cohesion,
): number | undefined {
  const left = context.graph.ids.length - members.length;
  if (left < 2) return undefined;
  return 1 - sumOver(withoutNodes(contactsIn(context), members)) / (left * (left - 1));
}

/** Up to so many people all pairs enter the bound; above it those within two steps. */
const mostPeopleForAllPairs = 400;

/**
 * The search for the group without which the network falls apart most. Fragmentation is neither monotone nor submodular;
 * the bound leaves out what cannot be lost: pairs with a path that no member is on.
 */
export function fragmentationSearch(context: MeasureContext, size: number, cohesion: Cohesion): SetSearchPlan {
  const rows = contactsIn(context);
  const left = rows.size - size;
  const pairs = left * (left - 1);
  const farthest = rows.size <= mostPeopleForAllPairs ? Infinity : 2;
  return {
    objective: {
      value: (members) => fragmentationWithout(context, members, cohesion) ?? -Infinity,
      relax: () => {
        const losses = pairLosses({ rows, worthAt: cohesion.worthAt, farthest });
        return {
          value: () => 1 - (losses.all - losses.value()) / pairs,
          gain: (candidate) => losses.gain(candidate) / pairs,
          add: losses.add,
          undo: losses.undo,
        };
      },
    },
    mostMembers: rows.size - 2,
    submodular: true,
    maxNodes: cohesion.maxNodes,
  };
}
