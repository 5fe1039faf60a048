import type { CalendarDate } from "../base/ids.ts";
import { type ChanceRows, type PathAlternatives, pathAlternatives } from "../graph/path-alternatives.ts";
import type { Network } from "../model/network.ts";
import { contactGraphOf } from "../trust/contact-graph.ts";
import { introducersIn } from "../trust/routes.ts";
import { isParent } from "./parents.ts";

/** How a group is valued. */
export interface CoverageQuery {
  readonly asOf: CalendarDate;
  readonly maxHops: number;
}

/** What the routes of a neighbourhood must keep to. */
export interface FieldRules {
  readonly maxHops: number;
  /** 1 for each person who may introduce. */
  readonly introducers: Uint8Array;
  readonly willingness: number;
  /** 1 for each parent whom a group may reach. */
  readonly targets: Uint8Array;
}

/** The routes of a neighbourhood, ready for valuing any group in it. */
export interface CoverageField {
  readonly alternatives: PathAlternatives;
  readonly targets: Uint8Array;
  /** How many parents somebody reaches at most, read off her ties and her contacts' ties. */
  readonly atMost: (member: number) => number;
}

/** The rules for new groups in a network on a day: parents on the map are to be reached. */
export function fieldRulesOf(network: Network, { asOf, maxHops }: CoverageQuery): FieldRules {
  return {
    maxHops,
    introducers: introducersIn(network, contactGraphOf(network, { asOf }), new Set()),
    willingness: network.settings.introductionWillingness,
    targets: Uint8Array.from(network.rows.people, (person) => (isParent(person, asOf) ? 1 : 0)),
  };
}

/** The routes of a network on a day, with every tie at its believed probability. */
export const coverageFieldOf = (
  network: Network,
  query: CoverageQuery,
  rules: FieldRules = fieldRulesOf(network, query),
): CoverageField => fieldOver(chancesOf(network, query.asOf), rules);

function chancesOf(network: Network, asOf: CalendarDate): ChanceRows {
  const { offsets, targets, costs, onward } = contactGraphOf(network, { asOf }).contacts;
  return { offsets, targets, chances: costs.map((cost) => Math.exp(-cost)), onward };
}

/** The routes over ties of given chances, from the trusted to those who trust her. */
export function fieldOver(rows: ChanceRows, rules: FieldRules): CoverageField {
  const { maxHops, introducers, willingness, targets } = rules;
  const alternatives = pathAlternatives(rows, {
    maxHops,
    relays: introducers,
    relayChance: willingness,
    targets,
    // Whoever is to be reached can become a member, and members do not introduce.
    removable: targets,
  });
  let sums: Float64Array | undefined;
  return { alternatives, targets, atMost: (member) => (sums ??= sumsOfRoutes(rows, rules))[member] as number };
}

/** An upper bound of what each person reaches, adding up routes as if none met another. */
function sumsOfRoutes({ offsets, targets, chances, onward }: ChanceRows, rules: FieldRules): Float64Array {
  const size = offsets.length - 1;
  let sums = new Float64Array(size);
  for (let hops = 1; hops <= rules.maxHops; hops++) {
    const longer = new Float64Array(size);
    for (let person = 0; person < size; person++) {
      let reached = 0;
      for (let arc = offsets[person] as number; arc < (offsets[person + 1] as number); arc++) {
        const near = targets[arc] as number;
        const chance = chances[arc] as number;
        reached += chance * (rules.targets[near] as number);
        if (rules.introducers[near] === 1 && onward[arc] === 1)
          reached += chance * rules.willingness * (sums[near] as number);
      }
      longer[person] = reached;
    }
    sums = longer;
  }
  return sums;
}
