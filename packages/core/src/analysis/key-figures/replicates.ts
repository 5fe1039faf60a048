import { betaDraw } from "../../base/beta-draw.ts";
import type { CalendarDate } from "../../base/ids.ts";
import { type Random, randomFrom } from "../../base/random.ts";
import { packRows } from "../../graph/compressed-rows.ts";
import type { Person } from "../../model/document.ts";
import type { Network } from "../../model/network.ts";
import { contactGraphOf } from "../../trust/contact-graph.ts";
import { type CoverageField, type CoverageQuery, fieldOver, fieldRulesOf } from "../coverage-field.ts";
import { isParent } from "../parents.ts";
import { interviewedIn, namesAsked } from "./interviewed.ts";
import { type DrawnNames, type Interviews, namesOfOthers } from "./names-of-others.ts";

/** How strong the ties of a replicate are: drawn from what is believed of each, or as strong as is believed. */
export type Strengths = "drawn" | "believed";

/** Returns the neighbourhood as it might be in truth: replicate 0, 1, 2, … each with chance of its own. */
export type Replicator = (replicate: number) => CoverageField;

/** The recorded arcs of trust, side by side, each with its belief. */
interface Arcs {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
}

/**
 * Neighbourhoods as they might be: every tie's probability is drawn from its belief, Beta(alpha, beta), and whoever was
 * not interviewed trusts, besides those recorded, people drawn by {@link namesOfOthers}. Replicate r depends on the seed and
 * r alone, so that replicates may run anywhere, in any order.
 *
 * Returns `undefined` where nobody was interviewed: nothing then says how many people a parent trusts. Source: measures
 * 2.19. Cost of a replicate O(people + ties).
 */
export function replicatorOf(
  network: Network,
  query: CoverageQuery,
  { seed, strengths = "drawn" }: { readonly seed: number; readonly strengths?: Strengths },
): Replicator | undefined {
  const rules = fieldRulesOf(network, query);
  const interviews = interviewsOf(network, query.asOf);
  if (interviews.interviewed.length === 0) return undefined;
  const arcs = arcsOf(network, query.asOf);
  const namesIn = namesOfOthers(interviews);
  const minimum = network.settings.introductionMinimum;
  return (replicate) => {
    const random = randomFrom(mixed(seed, replicate));
    const { sources, targets, chances } = drawnArcs(arcs, { names: namesIn(random), random, strengths });
    // Contact runs from the trusted to the truster.
    const rows = packRows(network.rows.people.length, { sources: targets, targets: sources, costs: chances });
    const onward = new Uint8Array(rows.costs.length);
    for (let arc = 0; arc < onward.length; arc++) onward[arc] = (rows.costs[arc] as number) >= minimum ? 1 : 0;
    return fieldOver({ offsets: rows.offsets, targets: rows.targets, chances: rows.costs, onward }, rules);
  };
}

/** Spreads a seed and a number over 32 bits, so that neighbouring replicates have nothing in common. */
export function mixed(seed: number, number: number): number {
  let bits = Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) ^ Math.imul(number + 1, 0xc2b2_ae35);
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb_352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846c_a68b);
  return bits ^ (bits >>> 16);
}

function interviewsOf(network: Network, asOf: CalendarDate): Interviews {
  const { offsets, targets } = contactGraphOf(network, { asOf }).trustees;
  const { people } = network.rows;
  const flags = interviewedIn(network, asOf);
  const parents = Array.from(people.keys()).filter((person) => isParent(people[person] as Person, asOf));
  const isOne = new Set(parents);
  const namesIn = (parent: number) =>
    Array.from(targets.subarray(offsets[parent], offsets[parent + 1]), (trustee, place) => ({
      trustee,
      arc: (offsets[parent] as number) + place,
    })).filter(({ trustee }) => isOne.has(trustee));
  return {
    parents,
    namesOf: new Map(parents.map((parent) => [parent, namesIn(parent)])),
    interviewed: parents.filter((parent) => flags[parent] === 1),
    others: parents.flatMap((parent) =>
      flags[parent] === 1 ? [] : [{ parent, asked: namesAsked(network, people[parent] as Person) }],
    ),
  };
}

function arcsOf(network: Network, asOf: CalendarDate): Arcs {
  const { trustees, arcBetween } = contactGraphOf(network, { asOf });
  const count = trustees.targets.length;
  const arcs = {
    sources: new Uint32Array(count),
    targets: trustees.targets,
    alpha: new Float64Array(count),
    beta: new Float64Array(count),
  };
  for (let truster = 0; truster < trustees.size; truster++)
    for (let arc = trustees.offsets[truster] as number; arc < (trustees.offsets[truster + 1] as number); arc++) {
      const belief = arcBetween(truster, trustees.targets[arc] as number)?.belief;
      arcs.sources[arc] = truster;
      arcs.alpha[arc] = belief?.alpha ?? 1;
      arcs.beta[arc] = belief?.beta ?? 1;
    }
  return arcs;
}

interface Drawing {
  readonly names: DrawnNames;
  readonly random: Random;
  readonly strengths: Strengths;
}

function drawnArcs({ sources, targets, alpha, beta }: Arcs, { names, random, strengths }: Drawing) {
  const recorded = sources.length;
  const count = recorded + names.trusters.length;
  const drawn = { sources: new Uint32Array(count), targets: new Uint32Array(count), chances: new Float64Array(count) };
  drawn.sources.set(sources);
  drawn.sources.set(names.trusters, recorded);
  drawn.targets.set(targets);
  drawn.targets.set(names.trustees, recorded);
  const isDrawn = strengths === "drawn";
  for (let arc = 0; arc < count; arc++) {
    const like = arc < recorded ? arc : (names.likeArcs[arc - recorded] as number);
    // Like no recorded arc: any strength is as likely as another.
    const positive = like < 0 ? 1 : (alpha[like] as number);
    const negative = like < 0 ? 1 : (beta[like] as number);
    const chance = isDrawn ? betaDraw(random, positive, negative) : positive / (positive + negative);
    drawn.chances[arc] = Math.min(nearlyCertain, chance);
  }
  return drawn;
}

const nearlyCertain = 0.999;
