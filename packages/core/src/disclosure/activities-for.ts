import { calendarDate } from "../base/time.ts";
import { mayBe } from "../model/consent.ts";
import type { Activity } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import { checkAudience, isWithin, type Viewer } from "./viewer.ts";
import { visibleNetwork } from "./visible-network.ts";

/**
 * The activities of a network. Who of the parents organises one, and how many came, is for the network itself, not
 * for institutions, also where a parent stands among the co-organisers; nobody is named who may not be on the map.
 */
export function activitiesFor(network: Network, viewer: Viewer): Disclosed<readonly Activity[]> {
  checkAudience(viewer, "activities");
  const visible = visibleNetwork(network, viewer);
  const asOf = calendarDate(viewer.asOf);
  const isShown = (id: string): boolean => {
    const person = visible.people.get(id);
    return person !== undefined && mayBe(person, "onMap", asOf);
  };
  return disclosed(
    visible.rows.activities.map(({ organisers, coOrganisers, headCounts, ...activity }) => ({
      ...activity,
      ...(organisers === undefined || !isWithin(viewer) ? {} : { organisers: organisers.filter(isShown) }),
      ...(coOrganisers === undefined
        ? {}
        : {
            coOrganisers: coOrganisers.filter(
              (id) => visible.institutions.has(id) || (isWithin(viewer) && isShown(id)),
            ),
          }),
      ...(headCounts === undefined || !isWithin(viewer) ? {} : { headCounts }),
    })),
  );
}
