import { refuse } from "../base/errors.ts";
import { calendarDate } from "../base/time.ts";
import type { CalendarDate } from "../base/ids.ts";
import { reachOf, type ReachState } from "../circles/reach.ts";
import type { Network } from "../model/network.ts";
import { trustArcsOf } from "../trust/trust-arcs.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import { publicationDay } from "./publication.ts";
import { type Count, exactCount, type SuppressionRule } from "./small-counts.ts";
import { checkAudience, isCareTeam, type Viewer } from "./viewer.ts";
import { countsIn, suppressionOf } from "./view-counts.ts";
import { visibleNetwork } from "./visible-network.ts";

/** Which part of the parents is counted: those with a tie of trust in a language. One filter at a time, never two. */
export interface CountFilter {
  readonly language: string;
}

/** How many parents outside the first circle a filter covers, and how they can be reached. */
export interface FilteredCounts {
  readonly asOf: string;
  readonly filter: CountFilter;
  readonly parents: Count;
  readonly reach: Readonly<Record<ReachState, Count>>;
}

/**
 * How well a part of the parents is reached, by the language of their ties (R-41: in numbers alone). Outside the care
 * team a filter is refused that leaves fewer people than the limit inside or outside it, whether the language is spoken
 * or not; and its counts are shown only when every one of them, inside and outside, is large enough, so that taking them
 * from the whole gives nothing.
 *
 * @throws ParentCirclesError `disclosure/not-allowed`, `disclosure/too-narrow`, `query/date-invalid`
 */
export function countsFor(network: Network, viewer: Viewer, filter: CountFilter): Disclosed<FilteredCounts> {
  checkAudience(viewer, "counts");
  const visible = visibleNetwork(network, viewer);
  const day = calendarDate(viewer.asOf);
  const outside = viewer.role === "institution" || viewer.role === "public";
  const asOf = outside ? publicationDay(day) : day;
  const counted = countInside(visible, filter, asOf);
  if (isCareTeam(viewer)) return disclosed({ asOf, filter, ...exactly(counted.inside) });
  const shown = shownOutside(counted, suppressionOf(visible), wholeIsShown(visible, asOf, outside));
  return disclosed({ asOf, filter, ...shown });
}

type Cells = Readonly<Record<ReachState, number>>;

function countInside(network: Network, { language }: CountFilter, asOf: CalendarDate): { inside: Cells; whole: Cells } {
  const speakers = new Set(
    trustArcsOf(network, { asOf }).flatMap(({ truster, languages }) => (languages.includes(language) ? [truster] : [])),
  );
  const { people, counts } = reachOf(network, { asOf });
  const inside = { direct: 0, viaIntroduction: 0, noRoute: 0 };
  for (const [id, { state }] of Object.entries(people)) if (speakers.has(id)) inside[state]++;
  return { inside, whole: counts };
}

const sumOf = ({ direct, viaIntroduction, noRoute }: Cells): number => direct + viaIntroduction + noRoute;

const exactly = (inside: Cells): Pick<FilteredCounts, "parents" | "reach"> => ({
  parents: exactCount(sumOf(inside)),
  reach: {
    direct: exactCount(inside.direct),
    viaIntroduction: exactCount(inside.viaIntroduction),
    noRoute: exactCount(inside.noRoute),
  },
});

/** Whether the whole, of which a filter takes a part, is shown without anything hidden. */
function wholeIsShown(network: Network, asOf: CalendarDate, outside: boolean): boolean {
  const shown = countsIn(network, { asOf, view: outside ? "public" : "keyGroup", namesPeople: false });
  return [shown.direct, shown.viaIntroduction, shown.noRoute].every(({ kind }) => kind === "exact");
}

function shownOutside(
  { inside, whole }: { inside: Cells; whole: Cells },
  { limit }: SuppressionRule,
  wholeShown: boolean,
): Pick<FilteredCounts, "parents" | "reach"> {
  const [within, without] = [sumOf(inside), sumOf(whole) - sumOf(inside)];
  if (within < limit || without < limit) refuse("disclosure/too-narrow", "filter", { minimum: limit });
  const states = ["direct", "viaIntroduction", "noRoute"] as const;
  const safe = states.every((state) => inside[state] >= limit && whole[state] - inside[state] >= limit);
  if (wholeShown && safe) return exactly(inside);
  const withheld = { kind: "withheld" } as const;
  return { parents: withheld, reach: { direct: withheld, viaIntroduction: withheld, noRoute: withheld } };
}
