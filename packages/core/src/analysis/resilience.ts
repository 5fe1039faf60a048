import { type OptionsOf, settingsOn } from "../base/settings.ts";
import type { ReachState } from "../circles/person-reach.ts";
import { chanceOfAny, keyFiguresOf, reachOf, routesOfFirstCircle } from "../circles/reach.ts";
import type { Person } from "../model/document.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { roleOn } from "../model/roles.ts";
import { contactGraphOf } from "../trust/contact-graph.ts";
import { maxHopsParameter } from "../trust/routes.ts";
import type { CoverageQuery } from "./coverage-field.ts";
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
  /** In the order of their ids: this is no ranking. */
  readonly keyFigures: readonly KeyFigureLoad[];
  readonly hangingTies: readonly HangingTie[];
}

/** What resilience is asked with. */
export const resilienceParameters = { maxHops: maxHopsParameter };

/** On which day, and with which of {@link resilienceParameters}. */
export interface ResilienceOptions extends OptionsOf<typeof resilienceParameters> {
  readonly asOf: string;
}

const mostSuccessors = 3;

/**
 * What rests on each key figure of this network, and who could share it: whose only trusted route she is, what is lost
 * while she is away, and who would win back most. Meant for the network's own care; it takes no one but the network's
 * own key figures, and returns them in no order of damage.
 *
 * lossIfAbsent(k) = f(K) − f(K \ {k}), f the expected coverage of the present group (measures 2.5). Unknown strength
 * counts as 0.5; without key figures the lists are empty. Cost: the routes of the key figures once, and for each of them
 * O(people + routes), with exact values for the few candidates who might be among the three.
 *
 * @throws ParentCirclesError `query/too-many-hops`, `query/out-of-range`, `query/unknown-parameter`, `query/date-invalid`
 * @example
 * resilienceOf(network, { asOf: "2026-03-01" }).keyFigures.map(({ soleRoutes }) => soleRoutes.length);
 */
export function resilienceOf(recorded: Network, options: ResilienceOptions): Resilience {
  const network = inOrder(recorded);
  const { asOf, maxHops } = settingsOn(resilienceParameters, options, network);
  const reach = reachOf(network, { asOf, maxHops });
  const group = keyFiguresOf(network, asOf).map(({ id }) => id);
  const { soleRoutes } = presentGroup(network, { asOf, maxHops, group });
  const withoutHer = reachWithout(network, { asOf, maxHops });
  const successorsOf = successorSearch(network, { asOf, maxHops, group });
  return {
    asOf,
    maxHops,
    purpose: "ownCare",
    counts: reach.counts,
    expectedCoverage: reach.expectedCoverage,
    keyFigures: group.map((id): KeyFigureLoad => {
      const left = withoutHer(id);
      return {
        id,
        soleRoutes: soleRoutes[id] ?? [],
        lossIfAbsent: reach.expectedCoverage - left.expectedCoverage,
        withoutHer: left,
        successors: successorsOf(id),
      };
    }),
    hangingTies: hangingTiesOf(network, { asOf, maxHops, group }),
  };
}

/**
 * How parents are reached while one key figure is away: by the routes of the others, which stay what they are, since a key
 * figure is neither introducer nor to be reached.
 */
function reachWithout(network: Network, query: CoverageQuery): (id: string) => KeyFigureLoad["withoutHer"] {
  const routes = [...routesOfFirstCircle(network, { ...query, absent: new Set() }).values()];
  const { indexOf } = contactGraphOf(network, query);
  return (id) => {
    const away = indexOf.get(id);
    const counts = { direct: 0, viaIntroduction: 0, noRoute: 0 };
    let expectedCoverage = 0;
    for (const { best, direct } of routes) {
      const left = best.filter(({ steps }) => steps.at(-1) !== away);
      expectedCoverage += chanceOfAny(left);
      if (left.length === 0) counts.noRoute++;
      else counts[direct.some(({ steps }) => steps.at(-1) !== away) ? "direct" : "viaIntroduction"]++;
    }
    return { counts, expectedCoverage };
  };
}

/**
 * Whoever consented and is no key figure yet, by what she adds to the group that remains. The gain of the relaxation is never
 * below what she adds, so those whose gain is below the third best need not be valued.
 */
function successorSearch(
  network: Network,
  { asOf, maxHops, group }: CoverageQuery & { readonly group: readonly string[] },
): (id: string) => Successor[] {
  const { value, relax } = coverageObjective(presentFieldOf(network, { asOf, maxHops }));
  const { indexOf, ids } = contactGraphOf(network, { asOf });
  const candidates = candidatesIn(network, asOf, true).filter(
    (candidate) => roleOn(network.rows.people[candidate] as Person, asOf) !== "keyFigure",
  );
  return (id) => {
    const rest = group.filter((other) => other !== id).map((other) => indexOf.get(other) as number);
    const remaining = value(rest.toSorted((a, b) => a - b));
    const relaxed = relax();
    for (const member of rest) relaxed.add(member);
    const found: { candidate: number; regains: number }[] = [];
    for (const { candidate, gain } of candidates
      .map((one) => ({ candidate: one, gain: relaxed.gain(one) }))
      .sort((a, b) => b.gain - a.gain)) {
      if (gain < (found[mostSuccessors - 1]?.regains ?? 0) - rounding) break;
      found.push({ candidate, regains: value([...rest, candidate].sort((a, b) => a - b)) - remaining });
      found.sort((a, b) => b.regains - a.regains || a.candidate - b.candidate);
    }
    return found
      .filter(({ regains }) => regains > rounding)
      .slice(0, mostSuccessors)
      .map(({ candidate, regains }) => ({ id: ids[candidate] as string, regains }));
  };
}

/** Less than this is rounding. */
const rounding = 1e-9;
