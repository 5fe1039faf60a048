import { betaDraw } from "../../base/beta-draw.ts";
import { type Random, randomFrom } from "../../base/random.ts";
import { arcPosition, type CompressedRows, packRows } from "../../graph/compressed-rows.ts";
import { communitiesOf } from "../../graph/communities.ts";
import type { Network } from "../../model/network.ts";
import { contactGraphOf } from "../../trust/contact-graph.ts";
import { isParent } from "../parents.ts";
import { interviewedIn } from "./interviewed.ts";
import { type CoverageField, type CoverageQuery, fieldOver, fieldRulesOf } from "../coverage-field.ts";

/** Returns the neighbourhood as it might be in truth: replicate 0, 1, 2, … each with chance of its own. */
export type Replicator = (replicate: number) => CoverageField;

interface Ties {
  /** Trust, from the truster to the trusted. */
  readonly trustees: CompressedRows;
  readonly sources: Uint32Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
}

/**
 * Neighbourhoods as they might be: every tie's probability is drawn from its belief, Beta(alpha, beta), and whoever was
 * not interviewed trusts, besides those recorded, the same people as a random interviewed parent of her cluster (nobody,
 * where there is none). Replicate r depends on the seed and r alone, so that replicates may run anywhere, in any order.
 *
 * Source: measures 2.19. Cost of a replicate O(ties).
 */
export function replicatorOf(network: Network, query: CoverageQuery, seed: number): Replicator {
  const rules = fieldRulesOf(network, query);
  const ties = tiesOf(network, query);
  const donors = donorsOf(network, query, ties.trustees);
  return (replicate) => {
    const random = randomFrom(mixed(seed, replicate));
    const { sources, targets, chances } = drawnArcs(ties, donors, random);
    // Contact runs from the trusted to the truster.
    const rows = packRows(network.rows.people.length, { sources: targets, targets: sources, costs: chances });
    return fieldOver({ offsets: rows.offsets, targets: rows.targets, chances: rows.costs }, rules);
  };
}

/** Spreads a seed and a number over 32 bits, so that neighbouring replicates have nothing in common. */
export function mixed(seed: number, number: number): number {
  let bits = Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) ^ Math.imul(number + 1, 0xc2b2_ae35);
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb_352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846c_a68b);
  return bits ^ (bits >>> 16);
}

function tiesOf(network: Network, { asOf }: CoverageQuery): Ties {
  const { trustees, arcBetween } = contactGraphOf(network, { asOf });
  const count = trustees.targets.length;
  const ties = {
    trustees,
    sources: new Uint32Array(count),
    alpha: new Float64Array(count),
    beta: new Float64Array(count),
  };
  for (let truster = 0; truster < trustees.size; truster++)
    for (let arc = trustees.offsets[truster] as number; arc < (trustees.offsets[truster + 1] as number); arc++) {
      const belief = arcBetween(truster, trustees.targets[arc] as number)?.belief;
      ties.sources[arc] = truster;
      ties.alpha[arc] = belief?.alpha ?? 1;
      ties.beta[arc] = belief?.beta ?? 1;
    }
  return ties;
}

/** Per person who was not interviewed, the interviewed parents of her cluster. */
function donorsOf(network: Network, { asOf }: CoverageQuery, trustees: CompressedRows): Map<number, readonly number[]> {
  const clusters = communitiesOf(trustees);
  const interviewed = interviewedIn(network, asOf);
  const inCluster = new Map<number, number[]>();
  for (const [person, cluster] of clusters.entries())
    if (interviewed[person] === 1) inCluster.set(cluster, [...(inCluster.get(cluster) ?? []), person]);
  const donors = new Map<number, readonly number[]>();
  for (const [index, person] of network.rows.people.entries()) {
    const found = inCluster.get(clusters[index] as number);
    const standsIn = interviewed[index] === 0 && isParent(person, asOf);
    if (standsIn && found !== undefined) donors.set(index, found);
  }
  return donors;
}

function drawnArcs(ties: Ties, donors: ReadonlyMap<number, readonly number[]>, random: Random) {
  const { trustees, sources, alpha, beta } = ties;
  const stoodIn = standInArcs(trustees, donors, random);
  const count = sources.length + stoodIn.length;
  const drawn = { sources: new Uint32Array(count), targets: new Uint32Array(count), chances: new Float64Array(count) };
  drawn.sources.set(sources);
  drawn.targets.set(trustees.targets);
  for (let arc = 0; arc < sources.length; arc++)
    drawn.chances[arc] = chanceOf(random, alpha[arc] as number, beta[arc] as number);
  for (const [index, { person, arc }] of stoodIn.entries()) {
    drawn.sources[sources.length + index] = person;
    drawn.targets[sources.length + index] = trustees.targets[arc] as number;
    drawn.chances[sources.length + index] = chanceOf(random, alpha[arc] as number, beta[arc] as number);
  }
  return drawn;
}

/** The arcs of trust that those who were not interviewed take over, each from one donor. */
function standInArcs(trustees: CompressedRows, donors: ReadonlyMap<number, readonly number[]>, random: Random) {
  const arcs: { person: number; arc: number }[] = [];
  for (const [person, candidates] of donors) {
    const donor = candidates[random.index(candidates.length)] as number;
    for (let arc = trustees.offsets[donor] as number; arc < (trustees.offsets[donor + 1] as number); arc++) {
      const trustee = trustees.targets[arc] as number;
      if (trustee !== person && arcPosition(trustees, person, trustee) === -1) arcs.push({ person, arc });
    }
  }
  return arcs;
}

const nearlyCertain = 0.999;

const chanceOf = (random: Random, alpha: number, beta: number): number =>
  Math.min(nearlyCertain, betaDraw(random, alpha, beta));
