import type { CalendarDate } from "../base/ids.ts";
import type { Relaxation, SetObjective } from "../graph/best-set.ts";
import type { HopLimits } from "../graph/hop-limited-paths.ts";
import type { Network } from "../model/network.ts";
import { contactGraphOf, type ContactGraph } from "../trust/contact-graph.ts";
import { introducersIn, routeLimits, routesFrom } from "../trust/routes.ts";
import { mayBe } from "../model/consent.ts";

/** How a new group is valued. */
export interface CoverageQuery {
  readonly asOf: CalendarDate;
  readonly maxHops: number;
}

/** The chance of reaching each target, by number, from one member. */
type Chances = ReadonlyMap<number, number>;

/**
 * How many parents a proposed group may expect to reach: the sum over everyone outside it of
 * 1 − Π(1 − best route of each member), where only people outside the group introduce.
 *
 * Leaving members out as targets and introducers makes this neither monotone nor submodular. The relaxation keeps them
 * as both: it is monotone, submodular and never below the value, so it bounds the search.
 */
export function groupCoverage(network: Network, { asOf, maxHops }: CoverageQuery): SetObjective {
  const graph = contactGraphOf(network, { asOf });
  const targets = targetsIn(network, asOf);
  const limits = routeLimits(network, maxHops, introducersIn(network, graph, new Set()));
  const relaxed = new Map<number, Chances>();
  const relaxedChances = (member: number): Chances => {
    const chances = relaxed.get(member) ?? chancesFrom(graph, member, { limits, targets });
    relaxed.set(member, chances);
    return chances;
  };
  return {
    value: (members) => valueOf(graph, members, { limits, targets }),
    relax: () => relaxationOver(relaxedChances, graph.ids.length),
  };
}

interface Reachable {
  readonly limits: HopLimits;
  /** 1 for each parent who may be on the map. */
  readonly targets: Uint8Array;
}

const targetsIn = (network: Network, asOf: CalendarDate): Uint8Array =>
  Uint8Array.from(network.rows.people, (person) => (person.role !== "coach" && mayBe(person, "onMap", asOf) ? 1 : 0));

function chancesFrom(graph: ContactGraph, member: number, { limits, targets }: Reachable): Chances {
  const paths = routesFrom(graph, member, limits);
  const chances = new Map<number, number>();
  for (const target of paths.reached) if (targets[target] === 1) chances.set(target, Math.exp(-paths.costTo(target)));
  return chances;
}

function valueOf(graph: ContactGraph, members: readonly number[], { limits, targets }: Reachable): number {
  const relays = limits.relays.slice();
  const outside = targets.slice();
  for (const member of members) {
    relays[member] = 0;
    outside[member] = 0;
  }
  const missed = new Map<number, number>();
  for (const member of members)
    for (const [target, chance] of chancesFrom(graph, member, { limits: { ...limits, relays }, targets: outside }))
      missed.set(target, (missed.get(target) ?? 1) * (1 - chance));
  let value = 0;
  for (const chance of missed.values()) value += 1 - chance;
  return value;
}

function relaxationOver(chancesOf: (member: number) => Chances, size: number): Relaxation {
  const missed = new Float64Array(size).fill(1);
  const added: { member: number; before: [number, number][]; value: number }[] = [];
  let value = 0;
  return {
    value: () => value,
    gain: (candidate) => {
      let gain = 0;
      for (const [target, chance] of chancesOf(candidate)) gain += (missed[target] as number) * chance;
      return gain;
    },
    add: (member) => {
      const before: [number, number][] = [];
      added.push({ member, before, value });
      for (const [target, chance] of chancesOf(member)) {
        const miss = missed[target] as number;
        before.push([target, miss]);
        value += miss * chance;
        missed[target] = miss * (1 - chance);
      }
    },
    undo: () => {
      const last = added.pop();
      for (const [target, miss] of last?.before ?? []) missed[target] = miss;
      value = last?.value ?? 0;
    },
  };
}
