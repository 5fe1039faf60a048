import { byId, type CalendarDate } from "../base/ids.ts";
import { calendarDate } from "../base/time.ts";
import { keyFiguresOf, parentsToReach } from "../circles/reach.ts";
import type { CompressedRows } from "../graph/compressed-rows.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { type ContactGraph, contactGraphOf } from "../trust/contact-graph.ts";
import { introducersIn } from "../trust/routes.ts";
import type { TrustArc } from "../trust/trust-arc.ts";
import { roleOn } from "../model/roles.ts";

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
  const keyFigures = new Set(keyFiguresOf(network, asOf).map(({ id }) => graph.indexOf.get(id) as number));
  const everyKeyFigure = network.rows.people
    .filter((person) => roleOn(person, asOf) === "keyFigure")
    .map(({ id }) => id);
  const introducers = introducersIn(network, graph, new Set(everyKeyFigure));
  const minimum = network.settings.introductionMinimum;
  const asksInALanguage = (arc: TrustArc): boolean => arc.belief.probability >= minimum && arc.languages.length > 0;
  const canIntroduce = (index: number): boolean =>
    network.settings.maxHops > 1 &&
    introducers[index] === 1 &&
    arcsFrom(graph, index).some(([to, arc]) => keyFigures.has(to) && asksInALanguage(arc));
  return (id) => {
    const languages = new Map<string, boolean>();
    for (const [to, arc] of arcsFrom(graph, graph.indexOf.get(id) as number)) {
      const isRoute = keyFigures.has(to) || (arc.belief.probability >= minimum && canIntroduce(to));
      for (const language of arc.languages) languages.set(language, isRoute || languages.get(language) === true);
    }
    return languages;
  };
}

const arcsFrom = (graph: ContactGraph, truster: number): [number, TrustArc][] =>
  targetsOf(graph.trustees, truster).map((to) => [to, graph.arcBetween(truster, to) as TrustArc]);

const targetsOf = ({ offsets, targets }: CompressedRows, node: number): number[] => [
  ...targets.subarray(offsets[node], offsets[node + 1]),
];
