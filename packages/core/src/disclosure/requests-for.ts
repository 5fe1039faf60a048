import { refuseAct } from "../base/refuse-act.ts";
import type { CalendarDate } from "../base/ids.ts";
import { calendarDate } from "../base/time.ts";
import type { OutreachRequest } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import { stateByCalendar, type ToldState } from "../suggestions/request-calendar.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import { checkAudience, isCareTeam, type Viewer } from "./viewer.ts";
import { visibleNetwork } from "./visible-network.ts";

/**
 * A request as its institution sees it: where it stands by the calendar, and nothing of whom it concerns or what became of
 * it. There is no number about its own list.
 */
export interface RequestState {
  readonly id: string;
  readonly kind: OutreachRequest["kind"];
  readonly occasion?: string;
  readonly date?: string;
  readonly state: ToldState;
}

/** The requests that a viewer may know of: the care team all of them, whole; an institution the state of its own. */
export function requestsFor(network: Network, viewer: Viewer): Disclosed<readonly (OutreachRequest | RequestState)[]> {
  checkAudience(viewer, "requests");
  const visible = visibleNetwork(network, viewer);
  const { requests } = visible.rows;
  if (isCareTeam(viewer)) return disclosed(requests);
  const institution = viewer.institution ?? refuseAct("disclosure/not-allowed", "institution");
  const asOf = calendarDate(viewer.asOf);
  const own = requests.filter((request) => request.institution === institution);
  return disclosed(own.map((request) => stateOf(visible, request, asOf)));
}

function stateOf(network: Network, request: OutreachRequest, asOf: CalendarDate): RequestState {
  const { id, kind, occasion, date } = request;
  return {
    id,
    kind,
    ...(occasion === undefined ? {} : { occasion }),
    ...(date === undefined ? {} : { date }),
    state: stateByCalendar(network, request, asOf),
  };
}
