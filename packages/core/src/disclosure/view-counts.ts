import type { Network } from "../model/network.ts";
import type { CircleCells } from "./cells.ts";
import type { ViewCounts, ViewName } from "./network-view.ts";
import { exactCount, type SuppressionRule, suppressSmall } from "./small-counts.ts";

/** What a view shows beside its counts. */
export interface CountsWanted {
  /** The numbers; `null` where nothing was counted for this viewer. */
  readonly cells: CircleCells | null;
  readonly view: ViewName;
  /** Whether people are named in it: somebody who knows a few of a small count could work out the rest. */
  readonly namesPeople: boolean;
}

/** The rule by which a network suppresses small counts. */
export const suppressionOf = ({ settings }: Network): SuppressionRule => ({
  limit: settings.smallCount,
  showZero: settings.showZeroCounts,
});

/**
 * How many there are in each circle and state. The key group knows its own number, since it is named; institutions and
 * the public get all four as parts of one whole, with small ones suppressed.
 */
export function countsIn(network: Network, { cells, view, namesPeople }: CountsWanted): ViewCounts {
  const institutions = exactCount(network.rows.institutions.length);
  if (cells === null) return { ...allWithheld, institutions };
  const { firstCircle, direct, viaIntroduction, noRoute } = cells;
  const reach = { direct, viaIntroduction, noRoute };
  const rule = suppressionOf(network);
  if (view === "coordinator")
    return {
      firstCircle: exactCount(firstCircle),
      direct: exactCount(direct),
      viaIntroduction: exactCount(viaIntroduction),
      noRoute: exactCount(noRoute),
      institutions,
    };
  if (view === "keyGroup") return { firstCircle: exactCount(firstCircle), ...suppressSmall(reach, rule), institutions };
  const shown = suppressSmall({ firstCircle, ...reach }, rule);
  const anyHidden = Object.values(shown).some(({ kind }) => kind !== "exact");
  return { ...(namesPeople && anyHidden ? allWithheld : shown), institutions };
}

const withheld = { kind: "withheld" } as const;
const allWithheld = { firstCircle: withheld, direct: withheld, viaIntroduction: withheld, noRoute: withheld };
