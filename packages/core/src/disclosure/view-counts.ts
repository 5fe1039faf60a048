import type { CalendarDate } from "../base/ids.ts";
import { reachOf } from "../circles/reach.ts";
import { mayBe } from "../model/consent.ts";
import type { Network } from "../model/network.ts";
import { roleOn } from "../model/roles.ts";
import type { ViewCounts, ViewName } from "./network-view.ts";
import { exactCount, type SuppressionRule, suppressSmall } from "./small-counts.ts";

/** What a view shows beside its counts. */
export interface CountsWanted {
  readonly asOf: CalendarDate;
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
export function countsIn(network: Network, { asOf, view, namesPeople }: CountsWanted): ViewCounts {
  const { counts: reach } = reachOf(network, { asOf });
  const firstCircle = network.rows.people.filter(
    (person) => roleOn(person, asOf) === "keyFigure" && mayBe(person, "onMap", asOf),
  ).length;
  const institutions = exactCount(network.rows.institutions.length);
  const rule = suppressionOf(network);
  if (view === "coordinator")
    return {
      firstCircle: exactCount(firstCircle),
      direct: exactCount(reach.direct),
      viaIntroduction: exactCount(reach.viaIntroduction),
      noRoute: exactCount(reach.noRoute),
      institutions,
    };
  if (view === "keyGroup") return { firstCircle: exactCount(firstCircle), ...suppressSmall(reach, rule), institutions };
  const shown = suppressSmall({ firstCircle, ...reach }, rule);
  const anyHidden = Object.values(shown).some(({ kind }) => kind !== "exact");
  return { ...(namesPeople && anyHidden ? allWithheld : shown), institutions };
}

const withheld = { kind: "withheld" } as const;
const allWithheld = { firstCircle: withheld, direct: withheld, viaIntroduction: withheld, noRoute: withheld };
