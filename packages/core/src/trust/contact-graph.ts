import type { CalendarDate } from "../base/ids.ts";
import { daysBetween } from "../base/time.ts";
import { type OnwardRows, reverseOnward } from "../graph/onward-rows.ts";
import { arcPosition } from "../graph/compressed-rows.ts";
import type { Network } from "../model/network.ts";
import type { TrustDomain } from "../model/vocabulary.ts";
import { arcAt, type TrustColumns, trustColumnsOf } from "./arc-columns.ts";
import { beliefFrom, mayCarryIntroduction, type Evidence } from "./belief.ts";
import type { TrustArc, TrustQuery } from "./trust-arc.ts";

/**
 * Who can reach whom: trust the other way round. If Naima trusts Aisha, contact runs from Aisha to Naima.
 *
 * People are numbered in the order of the network: that of their ids, where it is {@link inOrder}.
 */
export interface ContactGraph {
  readonly ids: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  /**
   * From the one who is trusted to those who trust her; the cost of an arc is −ln(probability), and over an onward one an
   * introduction may run.
   */
  readonly contacts: OnwardRows;
  /** From the one who trusts to those whom she trusts; the same arcs and costs. */
  readonly trustees: OnwardRows;
  /** The chance of the arc at a position of `trustees`. */
  readonly chanceOf: (arc: number) => number;
  /** How old the last evidence on the arc at a position of `trustees` is: 365 days at most, and where it has no date. */
  readonly ageDaysOf: (arc: number) => number;
  /** The arc of trust from `truster` to `trustee`, by their numbers. */
  readonly arcBetween: (truster: number, trustee: number) => TrustArc | undefined;
  readonly asOf: CalendarDate;
  readonly domain: TrustDomain;
}

/** The highest probability that an arc is given: a cost of 0 would make two people one. */
const nearlyCertain = 0.999;

/** The cost of relying on a probability: −ln p, so that the cheapest path is the likeliest. */
export const costOf = (probability: number): number => -Math.log(Math.min(probability, nearlyCertain));

/** What a contact graph is made of besides ties; networks that share all of it share the graphs. */
interface Compiled {
  readonly people: Network["rows"]["people"];
  readonly outcomes: Network["rows"]["outcomes"];
  readonly graphs: Map<string, ContactGraph>;
}

const compiledFrom = new WeakMap<Network["rows"]["ties"], Compiled[]>();

/**
 * The contact graph of a network on a day. This is the one place where direction is reversed and probability becomes
 * cost; compiled once per day, domain and settings, and kept as long as people, ties and outcomes stay the same. Cost
 * O(people + ties).
 */
export function contactGraphOf(network: Network, query: TrustQuery): ContactGraph {
  const { graphs } = compiledOf(network);
  const { baseRate, introductionMinimum } = network.settings;
  const key = `${query.asOf} ${query.domain ?? "invite"} ${baseRate} ${introductionMinimum}`;
  const graph = graphs.get(key) ?? compile(network, query);
  graphs.delete(key);
  graphs.set(key, graph);
  for (const oldest of graphs.keys()) if (graphs.size > mostDaysKept) graphs.delete(oldest);
  return graph;
}

function compiledOf({ rows: { people, ties, outcomes } }: Network): Compiled {
  const kept = compiledFrom.get(ties) ?? [];
  compiledFrom.set(ties, kept);
  const same = kept.find((one) => one.people === people && one.outcomes === outcomes);
  if (same !== undefined) return same;
  const compiled: Compiled = { people, outcomes, graphs: new Map() };
  kept.splice(0, kept.length, ...kept.slice(1 - mostKept), compiled);
  return compiled;
}

/** Of one network, the graphs of so many days and domains are kept: those used last. */
const mostDaysKept = 16;

/** Of networks with the same ties but other people or outcomes, so many graphs are kept at most: the newest. */
const mostKept = 4;

function compile(network: Network, query: TrustQuery): ContactGraph {
  const columns = trustColumnsOf(network, query);
  const { ids, indexOf } = columns;
  const chanceOf = (arc: number): number => beliefFrom(evidenceAt(columns, arc), columns.baseRate).probability;
  const { introductionMinimum } = network.settings;
  const trustees: OnwardRows = {
    ...columns.rows,
    costs: columns.positive.map((_, arc) => costOf(chanceOf(arc))),
    onward: Uint8Array.from(columns.positive, (_, arc) =>
      Number(mayCarryIntroduction(evidenceAt(columns, arc), introductionMinimum)),
    ),
  };
  return {
    ids,
    indexOf,
    contacts: reverseOnward(trustees),
    trustees,
    chanceOf,
    ageDaysOf: (arc) => ageDaysOf(columns.dates[columns.lastEvidence[arc] as number], query.asOf),
    arcBetween: (truster, trustee) => {
      const arc = arcPosition(trustees, truster, trustee);
      return arc === -1 ? undefined : arcAt(columns, [truster, trustee], arc);
    },
    asOf: query.asOf,
    domain: query.domain ?? "invite",
  };
}

const evidenceAt = ({ positive, negative }: TrustColumns, arc: number): Evidence => ({
  positive: positive[arc] as number,
  negative: negative[arc] as number,
});

const oldestDays = 365;

const ageDaysOf = (date: CalendarDate | undefined, asOf: CalendarDate): number =>
  date === undefined ? oldestDays : Math.min(oldestDays, daysBetween(date, asOf));
