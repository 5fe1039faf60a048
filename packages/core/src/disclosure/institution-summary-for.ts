import { refuseAct } from "../base/refuse-act.ts";
import { type Continuity, continuityOf, plannedWithinDays } from "../analysis/activities/continuity.ts";
import { type Readiness, readinessOf } from "../analysis/activities/readiness.ts";
import { addDays, calendarDate } from "../base/time.ts";
import { activityDates } from "../model/activity-dates.ts";
import type { Network } from "../model/network.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import { checkAudience, isCareTeam, type Viewer } from "./viewer.ts";
import { visibleNetwork } from "./visible-network.ts";

/** What an institution may know of its own part in a network: activities and its own answers, no people. */
export interface InstitutionSummary {
  readonly institution: string;
  /** Meetings of which it is a co-organiser: those in the year before, and those planned in the 90 days ahead. */
  readonly meetings: { readonly lastYear: number; readonly planned: number };
  readonly continuity: Continuity;
  readonly readiness: Readiness;
}

const yearDays = 365;

/**
 * The summary of one institution, for itself and for the care team.
 *
 * @throws ParentCirclesError `disclosure/not-allowed` for another institution, and for one that does not exist
 */
export function institutionSummaryFor(
  network: Network,
  viewer: Viewer,
  institution = viewer.institution ?? "",
): Disclosed<InstitutionSummary> {
  checkAudience(viewer, "institutionSummary");
  if (!isCareTeam(viewer) && viewer.institution !== institution) refuseAct("disclosure/not-allowed", "institution");
  const visible = visibleNetwork(network, viewer);
  const continuity =
    continuityOf(visible, viewer).find((one) => one.institution === institution) ??
    refuseAct("disclosure/not-allowed", "institution");
  const asOf = calendarDate(viewer.asOf);
  const theirs = visible.rows.activities.filter(({ coOrganisers }) => coOrganisers?.includes(institution) === true);
  const meetings = (from: typeof asOf, to: typeof asOf): number =>
    theirs.flatMap((activity) => activityDates(activity, { from, to })).length;
  return disclosed({
    institution,
    meetings: {
      lastYear: meetings(addDays(asOf, -yearDays), addDays(asOf, -1)),
      planned: meetings(asOf, addDays(asOf, plannedWithinDays)),
    },
    continuity,
    readiness: readinessOf(visible, { institution }),
  });
}
