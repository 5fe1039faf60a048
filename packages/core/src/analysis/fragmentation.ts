import type { CompressedRows } from "../graph/compressed-rows.ts";
import { pairLosses } from "../graph/pair-losses.ts";
import {
  affordable,
  contactsIn,
  definedOr,
  type MeasureContext,
  type MeasureFunctions,
  type SetSearchPlan,
  stepsOf,
  valuesOf,
} from "./measure.ts";

type Context = MeasureContext<{ readonly directed: boolean }>;

/** What holds a network together, as a sum over ordered pairs of people. */
export interface Cohesion {
  /** What a pair so many steps apart adds; at most 1. */
  readonly worthAt: (distance: number) => number;
  /** Opens the sum over all ordered pairs of people who are not gone. */
  readonly open: (rows: CompressedRows) => (gone: Uint8Array) => number;
  /** The sum without each person, where that takes less than opening it once for each. */
  readonly withoutEach?: (rows: CompressedRows) => ArrayLike<number>;
  /** How many steps the sum takes. */
  readonly steps: (rows: CompressedRows) => number;
}

/**
 * What a measure of fragmentation answers, given what holds the network together: what is lost without each person,
 * without a group, as the network is now, and which group it depends on most.
 */
export function fragmentationAnswers(cohesionIn: (context: Context) => Cohesion): MeasureFunctions<Context> {
  const fragmentation = (context: Context) => fragmentationIn(context, cohesionIn(context));
  return {
    ofPeople: (context) => {
      const { withoutEach } = cohesionIn(context);
      if (withoutEach === undefined) {
        const without = fragmentation(context);
        return valuesOf(context.graph, (index) => without([index]));
      }
      const rows = contactsIn(context);
      const sums = withoutEach(rows);
      return valuesOf(context.graph, (index) => shareLost(sums[index] as number, rows.size - 1));
    },
    ofSet: (context, members) => definedOr(fragmentation(context)(members)),
    ofNetwork: (context) => definedOr(fragmentation(context)([])),
    search: (context, size) => fragmentationSearch(context, size, cohesionIn(context)),
  };
}

/** 1 − the cohesion that is left ÷ the pairs that are left. Undefined with fewer than two people left. */
const shareLost = (sum: number, left: number): number | undefined =>
  left < 2 ? undefined : 1 - sum / (left * (left - 1));

/** How far the network falls apart without a group. */
function fragmentationIn(context: Context, { open }: Cohesion): (members: readonly number[]) => number | undefined {
  const rows = contactsIn(context);
  const sumWithout = open(rows);
  const gone = new Uint8Array(rows.size);
  return (members) => {
    const left = rows.size - members.length;
    gone.fill(0);
    for (const member of members) gone[member] = 1;
    return shareLost(sumWithout(gone), left);
  };
}

const levels = 8;

/** About how many steps it takes to search from everybody, 32 at a time. */
export const stepsOfAllSearches = (rows: CompressedRows): number => stepsOf(rows) * levels * Math.ceil(rows.size / 32);

/** Up to so many people all pairs enter the bound; above it those within two steps. */
const mostPeopleForAllPairs = 150;

/**
 * The search for the group without which the network falls apart most. Fragmentation is neither monotone nor submodular;
 * the bound leaves out what so few people cannot take with them: pairs with more separate ways than that.
 */
function fragmentationSearch(context: Context, size: number, cohesion: Cohesion): SetSearchPlan {
  const rows = contactsIn(context);
  const valueOf = fragmentationIn(context, cohesion);
  const left = rows.size - size;
  const pairs = left * (left - 1);
  let open: ReturnType<typeof pairLosses> | undefined;
  const farthest = rows.size <= mostPeopleForAllPairs ? Infinity : 2;
  return {
    objective: {
      value: (members) => valueOf(members) ?? -Infinity,
      relax: () => {
        open ??= pairLosses({ rows, worthAt: cohesion.worthAt, farthest, leaving: size });
        const losses = open();
        return {
          value: () => 1 - (losses.all - losses.value()) / pairs,
          gain: (candidate) => losses.gain(candidate) / pairs,
          add: losses.add,
          undo: losses.undo,
        };
      },
    },
    submodular: true,
    mostMembers: rows.size - 2,
    maxNodes: Math.max(affordable(cohesion.steps(rows)), nodesToTryAll(rows.size, size)),
  };
}

const mostSetsTried = 200_000;

/** Enough to try every group, where there are few enough of them; else 0. */
function nodesToTryAll(people: number, size: number): number {
  let groups = 1;
  for (let chosen = 1; chosen <= size; chosen++) groups = (groups * (people - chosen + 1)) / chosen;
  return groups > mostSetsTried ? 0 : 4 * groups;
}
