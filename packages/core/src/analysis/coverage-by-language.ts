import { byId, type CalendarDate } from "../base/ids.ts";
import { calendarDate } from "../base/time.ts";
import { firstCircleRules, parentsToReach } from "../circles/reach.ts";
import type { CompressedRows } from "../graph/compressed-rows.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { type ContactGraph, contactGraphOf } from "../trust/contact-graph.ts";
import { mostPlannedHops, routesTo } from "../trust/routes.ts";
import type { TrustArc } from "../trust/trust-arc.ts";

/** How many parents speak a language in a tie of trust, and how many of them could be asked in it. */
export interface LanguageCoverage {
  readonly language: string;
  readonly parents: number;
  readonly withRoute: number;
}

/**
 * Coverage by the language of the tie (PN-26, R-57): a parent belongs to every language that she speaks with somebody she
 * trusts, and has a route in it when a key figure, or one person who may introduce, could speak to her in it and every tie on
 * the way has a language. Languages are those of ties, never of origin; a tie whose language is unknown says nothing.
 *
 * The worst served first, then the larger, then by language tag. Parents, 0 to their number. Cost O(ties).
 */
export function coverageByLanguage(recorded: Network, options: { readonly asOf: string }): readonly LanguageCoverage[] {
  const network = inOrder(recorded);
  const asOf = calendarDate(options.asOf);
  const reached = languageRoutes(network, asOf);
  const counts = new Map<string, { parents: number; withRoute: number }>();
  for (const { id } of parentsToReach(network, asOf))
    for (const [language, hasRoute] of reached(id)) {
      const count = counts.get(language) ?? { parents: 0, withRoute: 0 };
      counts.set(language, { parents: count.parents + 1, withRoute: count.withRoute + (hasRoute ? 1 : 0) });
    }
  return [...counts]
    .map(([language, count]) => ({ language, ...count }))
    .sort((a, b) => shareOf(a) - shareOf(b) || b.parents - a.parents || byId(a.language, b.language));
}

const shareOf = ({ parents, withRoute }: LanguageCoverage): number => withRoute / parents;

/** Per parent the languages of her ties of trust, and whether she has a route in each. */
function languageRoutes(network: Network, asOf: CalendarDate): (id: string) => Map<string, boolean> {
  const graph = contactGraphOf(network, { asOf });
  const maxHops = Math.min(mostPlannedHops, network.settings.maxHops);
  const rules = firstCircleRules(network, { asOf, maxHops, absent: new Set() });
  return (id) => {
    const target = graph.indexOf.get(id) as number;
    const languages = new Map<string, boolean>();
    for (const trustee of trusteesOf(graph.trustees, target))
      for (const language of tieOf(graph, target, trustee).languages) languages.set(language, false);
    for (const { steps, holds } of routesTo(graph, target, rules)) {
      const ties = steps.slice(1).map((trustee, step) => tieOf(graph, steps[step] as number, trustee));
      if (holds && ties.every((tie) => tie.languages.length > 0))
        for (const language of ties[0]?.languages ?? []) languages.set(language, true);
    }
    return languages;
  };
}

const tieOf = (graph: ContactGraph, truster: number, trustee: number): TrustArc =>
  graph.arcBetween(truster, trustee) as TrustArc;

const trusteesOf = ({ offsets, targets }: CompressedRows, node: number): Uint32Array =>
  targets.subarray(offsets[node], offsets[node + 1]);
