import type { SceneTie } from "./ties.ts";

/** Ties by both ends: how strongly each node is tied to each other, and to itself once nodes have been joined. */
type Weights = readonly ReadonlyMap<number, number>[];

/** Enough for any network; moving stops by itself long before. */
const passes = 40;

/**
 * People who are close in the network: those whose ties, both ways, run more among themselves than chance would have it.
 *
 * Modularity, raised by moving one person at a time and then whole groups (Blondel and others, 2008,
 * doi:10.1088/1742-5468/2008/10/P10008). People move in the order of their ids and prefer the group of the lowest id, so
 * there is no chance in it. Nobody: no groups. People without ties are in none. Cost: a few passes over the ties.
 *
 * @param ids everyone who may be in a group, sorted
 * @param ties with both ends among the ids
 * @returns each person's group, named after the first id in it
 */
export function communitiesOf(ids: readonly string[], ties: readonly SceneTie[]): Map<string, string> {
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const members = ids.filter((id) => tied.has(id));
  let weights = weightsOf(members, ties);
  let groupOf = members.map((_, at) => at);
  for (;;) {
    const moved = moveOneByOne(weights);
    groupOf = groupOf.map((node) => moved[node] ?? node);
    const groups = Math.max(-1, ...moved) + 1;
    if (groups === weights.length) break;
    weights = joined(weights, moved, groups);
  }
  const nameOf = new Map<number, string>();
  for (const [at, id] of members.entries()) {
    const group = groupOf[at] ?? at;
    if (!nameOf.has(group)) nameOf.set(group, id);
  }
  return new Map(members.map((id, at) => [id, nameOf.get(groupOf[at] ?? at) ?? id]));
}

function weightsOf(members: readonly string[], ties: readonly SceneTie[]): Weights {
  const placeOf = new Map(members.map((id, at) => [id, at]));
  const weights = members.map(() => new Map<number, number>());
  for (const { from, to, weight } of ties) {
    const [one = 0, other = 0] = [placeOf.get(from), placeOf.get(to)];
    addTo(weights[one], other, weight);
    addTo(weights[other], one, weight);
  }
  return weights;
}

function addTo(sums: Map<number, number> | undefined, key: number, amount: number): void {
  sums?.set(key, (sums.get(key) ?? 0) + amount);
}

const totalOf = (sums: ReadonlyMap<number, number>): number =>
  [...sums.values()].reduce((sum, value) => sum + value, 0);

/** Moves each node to the neighbouring group where it adds most, until none gains; groups numbered by first node. */
function moveOneByOne(weights: Weights): number[] {
  const strength = weights.map(totalOf);
  const whole = strength.reduce((sum, value) => sum + value, 0);
  const groupOf = weights.map((_, node) => node);
  const groupStrength = [...strength];
  let moving = true;
  for (let pass = 0; moving && pass < passes; pass++) {
    moving = false;
    for (const [node, own] of groupOf.entries()) {
      const ownStrength = strength[node] ?? 0;
      groupStrength[own] = (groupStrength[own] ?? 0) - ownStrength;
      const best = bestGroup(weights[node] ?? new Map(), {
        node,
        own,
        groupOf,
        gain: (tied, group) => tied - (ownStrength * (groupStrength[group] ?? 0)) / whole,
      });
      groupStrength[best] = (groupStrength[best] ?? 0) + ownStrength;
      groupOf[node] = best;
      moving ||= best !== own;
    }
  }
  return numbered(groupOf);
}

interface Choice {
  readonly node: number;
  readonly own: number;
  readonly groupOf: readonly number[];
  readonly gain: (tied: number, group: number) => number;
}

function bestGroup(neighbours: ReadonlyMap<number, number>, { node, own, groupOf, gain }: Choice): number {
  const tiedTo = new Map<number, number>([[own, 0]]);
  for (const [other, weight] of neighbours) if (other !== node) addTo(tiedTo, groupOf[other] ?? other, weight);
  let best = own;
  let most = gain(tiedTo.get(own) ?? 0, own);
  for (const [group, tied] of [...tiedTo].sort(([a], [b]) => a - b)) {
    const more = gain(tied, group);
    if (more > most + 1e-9) [best, most] = [group, more];
  }
  return best;
}

function numbered(groups: readonly number[]): number[] {
  const numbers = new Map<number, number>();
  return groups.map((group) => {
    if (!numbers.has(group)) numbers.set(group, numbers.size);
    return numbers.get(group) ?? 0;
  });
}

/** The groups as nodes, tied as strongly as their members are together. */
function joined(weights: Weights, groupOf: readonly number[], groups: number): Weights {
  const sums = Array.from({ length: groups }, () => new Map<number, number>());
  for (const [node, neighbours] of weights.entries())
    for (const [other, weight] of neighbours) addTo(sums[groupOf[node] ?? 0], groupOf[other] ?? 0, weight);
  return sums;
}
