import { calendarDate } from "../base/time.ts";
import type { CalendarDate } from "../base/ids.ts";
import { keyFiguresOf, reachOf, type ReachState } from "../circles/reach.ts";
import type { Person } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import { roleOn } from "../model/roles.ts";
import { contactGraphOf } from "../trust/contact-graph.ts";
import { checkedHops } from "../trust/routes.ts";
import { coverageObjective } from "./group-coverage.ts";
import { type HangingTie, hangingTiesOf } from "./hanging-ties.ts";
import { candidatesIn } from "./key-figures/candidates.ts";
import { presentFieldOf, presentGroup } from "./present-coverage.ts";

/** Somebody who could take over a part of what a key figure carries. */
export interface Successor {
  readonly id: string;
  /** How many parents she would win back: parents, above 0. */
  readonly regains: number;
}

/** What rests on one key figure. */
export interface KeyFigureLoad {
  readonly id: string;
  /** Parents whose every route starts at her. */
  readonly soleRoutes: readonly string[];
  /** How many parents fewer the group may expect to reach while she is away: parents, 0 or more. */
  readonly lossIfAbsent: number;
  /** How it would be without her. */
  readonly withoutHer: {
    readonly counts: Readonly<Record<ReachState, number>>;
    readonly expectedCoverage: number;
  };
  /** At most three who would win back most; a person decides whom to ask, and she may say no. */
  readonly successors: readonly Successor[];
}

/** How a network stands if somebody stops: for its own care alone. */
export interface Resilience {
  readonly asOf: string;
  readonly maxHops: number;
  /** What this may be used for: looking after one's own network, and nothing else. */
  readonly purpose: "ownCare";
  readonly counts: Readonly<Record<ReachState, number>>;
  readonly expectedCoverage: number;
  /** In the order of the document: this is no ranking. */
  readonly keyFigures: readonly KeyFigureLoad[];
  readonly hangingTies: readonly HangingTie[];
}

const mostSuccessors = 3;

/**
 * What rests on each key figure of this network, and who could share it: whose only trusted route she is, what is lost
 * while she is away, and who would win back most. Meant for the network's own care; it takes no one but the network's
 * own key figures, and gives them in no order of damage.
 *
 * lossIfAbsent(k) = f(K) − f(K \ {k}), f the expected coverage of the present group (measures 2.5). Unknown strength
 * counts as 0.5; without key figures the lists are empty. Cost O(key figures × people).
 *
 * @throws ParentCirclesError `query/too-many-hops`, `query/date-invalid`
 * @example
 * resilienceOf(network, { asOf: "2026-03-01" }).keyFigures.map(({ soleRoutes }) => soleRoutes.length);
 */
export function resilienceOf(
  network: Network,
  options: { readonly asOf: string; readonly maxHops?: number },
): Resilience {
  const asOf = calendarDate(options.asOf);
  const maxHops = checkedHops(options.maxHops ?? network.settings.maxHops);
  const reach = reachOf(network, { asOf, maxHops });
  const group = keyFiguresOf(network, asOf).map(({ id }) => id);
  const { soleRoutes } = presentGroup(network, { asOf, maxHops, group });
  const successorsOf = successorSearch(network, { asOf, maxHops, group });
  return {
    asOf,
    maxHops,
    purpose: "ownCare",
    counts: reach.counts,
    expectedCoverage: reach.expectedCoverage,
    keyFigures: group.map((id): KeyFigureLoad => {
      const { counts, expectedCoverage } = reachOf(network, { asOf, maxHops, absent: [id] });
      return {
        id,
        soleRoutes: soleRoutes[id] ?? [],
        lossIfAbsent: reach.expectedCoverage - expectedCoverage,
        withoutHer: { counts, expectedCoverage },
        successors: successorsOf(id),
      };
    }),
    hangingTies: hangingTiesOf(network, { asOf, maxHops, group }),
  };
}

/** Whoever consented and is no key figure yet, by what she adds to the group that remains. */
function successorSearch(
  network: Network,
  { asOf, maxHops, group }: { asOf: CalendarDate; maxHops: number; group: readonly string[] },
): (id: string) => Successor[] {
  const { value } = coverageObjective(presentFieldOf(network, { asOf, maxHops }));
  const { indexOf, ids } = contactGraphOf(network, { asOf });
  const candidates = candidatesIn(network, asOf, true).filter(
    (candidate) => roleOn(network.rows.people[candidate] as Person, asOf) !== "keyFigure",
  );
  return (id) => {
    const rest = group.filter((other) => other !== id).map((other) => indexOf.get(other) as number);
    const remaining = value(rest.toSorted((a, b) => a - b));
    return candidates
      .map((candidate) => ({
        id: ids[candidate] as string,
        regains: value([...rest, candidate].sort((a, b) => a - b)) - remaining,
      }))
      .filter(({ regains }) => regains > 1e-9)
      .sort((a, b) => b.regains - a.regains)
      .slice(0, mostSuccessors);
  };
}
