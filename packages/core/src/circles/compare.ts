import { circlesWords, type Spoken } from "@parent-circles/words";
import { wordsIn } from "../base/language.ts";
import type { CalendarDate } from "../base/ids.ts";
import { languageOrWords } from "../base/language-parameter.ts";
import { day } from "../base/parameter.ts";
import { type OptionsOf, settingsFrom } from "../base/settings.ts";
import { mayBe } from "../model/consent.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { roleOn } from "../model/roles.ts";
import type { Role } from "../model/vocabulary.ts";
import { trustArcsOf } from "../trust/trust-arcs.ts";
import { circlesParameters } from "./circles.ts";
import { reachOf, type Reach } from "./reach.ts";

/** How many parents outside the first circle have a trusted route, out of how many (PN-40). */
export interface RouteCount {
  readonly asOf: string;
  readonly withRoute: number;
  readonly parents: number;
  readonly text: string;
}

/** What became different between two days. */
export interface NetworkComparison {
  readonly before: RouteCount;
  readonly after: RouteCount;
  /** Parents outside the first circle on both days who had no route and now have one. */
  readonly gainedRoute: readonly string[];
  /** Parents outside the first circle on both days who had a route and now have none. */
  readonly lostRoute: readonly string[];
  /** Who may be on the map on the later day and might not on the earlier. */
  readonly arrived: readonly string[];
  readonly left: readonly string[];
  readonly roles: readonly { readonly person: string; readonly before: Role; readonly after: Role }[];
  /** Arcs of trust that hold on one day and not on the other, as truster and trustee. */
  readonly trustBegun: readonly (readonly [truster: string, trustee: string])[];
  readonly trustEnded: readonly (readonly [truster: string, trustee: string])[];
  readonly text: string;
}

/** What a comparison is asked with. */
export const comparisonParameters = {
  from: day({ meaning: "the earlier day" }),
  to: day({ meaning: "the later day" }),
  language: languageOrWords<"circles">(),
};

/** Which two days, and in which language: see {@link comparisonParameters}. */
export type ComparisonOptions = OptionsOf<typeof comparisonParameters>;

/** On which days, and in which language. */
export interface RouteCountOptions extends OptionsOf<typeof circlesParameters> {
  readonly dates: readonly string[];
}

/**
 * "x of y parents have a trusted route" on each of some days, to be drawn over time (PN-40).
 *
 * @throws ParentCirclesError `query/date-invalid`, `query/unknown-parameter`, `query/value-not-allowed`
 */
export function routeCounts(network: Network, { dates, ...options }: RouteCountOptions): RouteCount[] {
  const { language } = settingsFrom(circlesParameters, options);
  const spoken = wordsIn(circlesWords, language);
  return dates.map((asOf) => routeCountOf(reachOf(network, { asOf }), spoken));
}

/** What became different in one network between two days: who gained a route this term, who lost one. */
export const compareDates = (network: Network, options: ComparisonOptions): NetworkComparison =>
  compareNetworks(network, network, options);

/**
 * What is different between two networks, or two states of one: `before` as it was on `from`, `after` on `to`.
 *
 * Consent that was taken back since is not looked behind: whoever left is absent on both days. A tie without date holds
 * on both.
 *
 * @throws ParentCirclesError `query/date-invalid`, `query/unknown-parameter`, `query/value-not-allowed`
 */
export function compareNetworks(before: Network, after: Network, options: ComparisonOptions): NetworkComparison {
  const { from, to, language } = settingsFrom(comparisonParameters, options);
  const spoken = wordsIn(circlesWords, language);
  const { say, words } = spoken;
  const parents = (count: number) => say(words.parents, { count });
  const earlier = stateOf(before, from as CalendarDate);
  const later = stateOf(after, to as CalendarDate);
  const both = [...later.routes].filter(([id]) => earlier.routes.has(id));
  const gainedRoute = both.filter(([id, routed]) => routed && earlier.routes.get(id) === false).map(([id]) => id);
  const lostRoute = both.filter(([id, routed]) => !routed && earlier.routes.get(id) === true).map(([id]) => id);
  return {
    before: routeCountOf(earlier.reach, spoken),
    after: routeCountOf(later.reach, spoken),
    gainedRoute,
    lostRoute,
    arrived: [...later.roles.keys()].filter((id) => !earlier.roles.has(id)),
    left: [...earlier.roles.keys()].filter((id) => !later.roles.has(id)),
    roles: [...later.roles].flatMap(([person, role]) => {
      const was = earlier.roles.get(person);
      return was === undefined || was === role ? [] : [{ person, before: was, after: role }];
    }),
    trustBegun: arcsOnlyIn(later, earlier),
    trustEnded: arcsOnlyIn(earlier, later),
    text: say(words.routesChanged, { gained: parents(gainedRoute.length), lost: parents(lostRoute.length) }),
  };
}

interface State {
  readonly reach: Reach;
  /** Whether each parent outside the first circle has a route. */
  readonly routes: ReadonlyMap<string, boolean>;
  /** The role of everyone who may be on the map. */
  readonly roles: ReadonlyMap<string, Role>;
  readonly arcs: ReadonlyMap<string, readonly [string, string]>;
}

function stateOf(recorded: Network, asOf: CalendarDate): State {
  const network = inOrder(recorded);
  const reach = reachOf(network, { asOf });
  const onMap = network.rows.people.filter((person) => mayBe(person, "onMap", asOf));
  return {
    reach,
    routes: new Map(Object.entries(reach.people).map(([id, { state }]) => [id, state !== "noRoute"])),
    roles: new Map(onMap.map((person) => [person.id, roleOn(person, asOf)])),
    arcs: new Map(
      trustArcsOf(network, { asOf }).map(({ truster, trustee }) => [`${truster} ${trustee}`, [truster, trustee]]),
    ),
  };
}

const arcsOnlyIn = ({ arcs }: State, other: State): (readonly [string, string])[] =>
  [...arcs].filter(([key]) => !other.arcs.has(key)).map(([, arc]) => arc);

function routeCountOf({ asOf, counts }: Reach, { words, say }: Spoken<"circles">): RouteCount {
  const withRoute = counts.direct + counts.viaIntroduction;
  const parents = withRoute + counts.noRoute;
  const text = say(words.withRoute, { count: withRoute, parents: say(words.parents, { count: parents }) });
  return { asOf, withRoute, parents, text };
}
