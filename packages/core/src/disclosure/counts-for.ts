import { refuseAct } from "../base/refuse-act.ts";
import { calendarDate } from "../base/time.ts";
import { type ReachState, reachStates } from "../circles/person-reach.ts";
import type { Network } from "../model/network.ts";
import { circleCells, type LanguageCells, languageCells, type ReachCells } from "./cells.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import type { ViewCounts } from "./network-view.ts";
import { cellsOutside, circlesOutside, countedOn, isCountedWeekly, languagesOutside } from "./publication.ts";
import {
  type Count,
  exactCount,
  leastOutside,
  type PartInWords,
  partInWords,
  type SuppressionRule,
} from "./small-counts.ts";
import { checkAudience, isCareTeam, type Viewer } from "./viewer.ts";
import { countsForKeyGroup, suppressionOf } from "./view-counts.ts";
import { visibleNetwork } from "./visible-network.ts";

/** Which part of the parents is counted: those with a tie of trust in a language. One filter at a time, never two. */
export interface CountFilter {
  readonly language: string;
}

/** How many parents outside the first circle a filter covers, and how they can be reached. */
export interface FilteredCounts {
  readonly asOf: string;
  readonly filter: CountFilter;
  /** For people outside a part of all parents, in words. */
  readonly parents: Count | PartInWords;
  /** For people outside each a part of those whom the filter covers, in words. */
  readonly reach: Readonly<Record<ReachState, Count | PartInWords>>;
}

/**
 * How well a part of the parents is reached, by the language of their ties (R-41: in numbers alone). Outside the care
 * team a filter is refused that leaves fewer people than the limit inside or outside it, whether the language is spoken
 * or not; and it is told in words alone, since it is a part of a whole that is shown. The key group is shown its counts only
 * when every one of them, inside and outside, is large enough, so that taking them from the whole gives nothing.
 *
 * @throws ParentCirclesError `disclosure/not-allowed`, `disclosure/too-narrow`, `query/date-invalid`
 */
export function countsFor(network: Network, viewer: Viewer, filter: CountFilter): Disclosed<FilteredCounts> {
  checkAudience(viewer, "counts");
  const visible = visibleNetwork(network, viewer);
  if (isCountedWeekly(viewer) && !isCareTeam(viewer)) return disclosed(countsOutside(visible, viewer, filter));
  const asOf = calendarDate(viewer.asOf);
  const inside = cellsOf(filter, languageCells(visible, asOf));
  if (isCareTeam(viewer)) return disclosed({ asOf, filter, ...exactly(inside) });
  const whole = circleCells(visible, asOf);
  const wholeShown = isAllShown(countsForKeyGroup(visible, whole));
  return disclosed({ asOf, filter, ...partShown({ inside, whole, wholeShown }, suppressionOf(visible)) });
}

function countsOutside(visible: Network, viewer: Viewer, filter: CountFilter): FilteredCounts {
  const asOf = countedOn(viewer);
  const cells = cellsOutside(
    viewer,
    ({ circles, languages }) => ({ inside: cellsOf(filter, languages), whole: circles }),
    (day) => ({ inside: cellsOf(filter, languagesOutside(visible, day)), whole: circlesOutside(visible, day) }),
  );
  if (cells === null) return { asOf, filter, ...allWithheld };
  const { inside, whole } = cells;
  const least = leastOutside(suppressionOf(visible));
  checkWidth(inside, whole, least);
  const parents = sumOf(inside);
  // Beside a state with fewer than five parents, "most" of a language would tell how many they are.
  const isWholeTold = reachStates.every((state) => whole[state] >= least);
  const partIn = (state: ReachState) => (isWholeTold ? partInWords(inside[state], parents) : withheld);
  return {
    asOf,
    filter,
    parents: partInWords(parents, sumOf(whole)),
    reach: { direct: partIn("direct"), viaIntroduction: partIn("viaIntroduction"), noRoute: partIn("noRoute") },
  };
}

const cellsOf = ({ language }: CountFilter, all: readonly LanguageCells[]): ReachCells =>
  all.find((one) => one.language === language) ?? { direct: 0, viaIntroduction: 0, noRoute: 0 };

/** Whether the whole, of which a filter takes a part, is shown without anything hidden. */
const isAllShown = ({ direct, viaIntroduction, noRoute }: ViewCounts): boolean =>
  [direct, viaIntroduction, noRoute].every(({ kind }) => kind === "exact");

const sumOf = ({ direct, viaIntroduction, noRoute }: ReachCells): number => direct + viaIntroduction + noRoute;

const exactly = (inside: ReachCells): Pick<FilteredCounts, "parents" | "reach"> => ({
  parents: exactCount(sumOf(inside)),
  reach: {
    direct: exactCount(inside.direct),
    viaIntroduction: exactCount(inside.viaIntroduction),
    noRoute: exactCount(inside.noRoute),
  },
});

interface Part {
  readonly inside: ReachCells;
  readonly whole: ReachCells;
  readonly wholeShown: boolean;
}

function partShown(
  { inside, whole, wholeShown }: Part,
  { limit }: SuppressionRule,
): Pick<FilteredCounts, "parents" | "reach"> {
  checkWidth(inside, whole, limit);
  const safe = reachStates.every((state) => inside[state] >= limit && whole[state] - inside[state] >= limit);
  return wholeShown && safe ? exactly(inside) : allWithheld;
}

/** Refuses a filter that covers, or leaves out, fewer people than the limit. */
function checkWidth(inside: ReachCells, whole: ReachCells, limit: number): void {
  if (sumOf(inside) < limit || sumOf(whole) - sumOf(inside) < limit)
    refuseAct("disclosure/too-narrow", "filter", { minimum: limit });
}

const withheld = { kind: "withheld" } as const;
const allWithheld = {
  parents: withheld,
  reach: { direct: withheld, viaIntroduction: withheld, noRoute: withheld },
} as const;
