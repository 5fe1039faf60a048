import type { Network } from "../model/network.ts";
import type { CircleCells } from "./cells.ts";
import type { ViewCounts } from "./network-view.ts";
import { type Count, exactCount, mostOf, roundedCount, type SuppressionRule, suppressSmall } from "./small-counts.ts";

/** The rule by which a network suppresses small counts. */
export const suppressionOf = ({ settings }: Network): SuppressionRule => ({
  limit: settings.smallCount,
  showZero: settings.showZeroCounts,
});

/** How many there are in each circle and state, for whoever works with the people themselves. */
export const countsForCareTeam = (network: Network, cells: CircleCells): ViewCounts => ({
  firstCircle: exactCount(cells.firstCircle),
  direct: exactCount(cells.direct),
  viaIntroduction: exactCount(cells.viaIntroduction),
  noRoute: exactCount(cells.noRoute),
  institutions: exactCount(network.rows.institutions.length),
});

/** The key group knows its own number, since it is named; its reach has small counts suppressed. */
export const countsForKeyGroup = (network: Network, cells: CircleCells): ViewCounts => {
  const { direct, viaIntroduction, noRoute } = cells;
  return {
    firstCircle: exactCount(cells.firstCircle),
    ...suppressSmall({ direct, viaIntroduction, noRoute }, suppressionOf(network)),
    institutions: exactCount(network.rows.institutions.length),
  };
};

/** What is known beside the numbers that are told outside. */
export interface KnownOutside {
  /** How many key figures, and how many other people, some one institution knows by name. */
  readonly named: { readonly keyFigures: number; readonly others: number };
  /** What the viewer is told within, where she is one of the key group. */
  readonly within?: ViewCounts;
}

/**
 * What people outside are told: every number to the nearest five, alike in every view. Somebody who knows as many by
 * name as a number can stand for would know the number, so that it is withheld from everybody outside; and what a viewer's
 * own view withholds, no other view tells her.
 */
export function countsForOutsiders(network: Network, cells: CircleCells | null, known: KnownOutside): ViewCounts {
  const rule = suppressionOf(network);
  const institutions = roundedCount(network.rows.institutions.length, rule);
  if (cells === null) return { ...allWithheld, institutions };
  const firstCircle = roundedCount(cells.firstCircle, rule);
  const reach = {
    direct: roundedCount(cells.direct, rule),
    viaIntroduction: roundedCount(cells.viaIntroduction, rule),
    noRoute: roundedCount(cells.noRoute, rule),
  };
  const { named, within } = known;
  const most = Object.values(reach).reduce((sum, count) => sum + mostOf(count), 0);
  return {
    firstCircle: named.keyFigures >= mostOf(firstCircle) ? withheld : firstCircle,
    direct: named.others >= most ? withheld : asWithin(within?.direct, reach.direct),
    viaIntroduction: named.others >= most ? withheld : asWithin(within?.viaIntroduction, reach.viaIntroduction),
    noRoute: named.others >= most ? withheld : asWithin(within?.noRoute, reach.noRoute),
    institutions,
  };
}

const asWithin = (within: Count | undefined, outside: Count): Count =>
  within === undefined || within.kind === "exact" ? outside : within;

const withheld = { kind: "withheld" } as const;
const allWithheld = { firstCircle: withheld, direct: withheld, viaIntroduction: withheld, noRoute: withheld };
