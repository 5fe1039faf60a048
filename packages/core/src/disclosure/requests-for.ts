import { refuseAct } from "../base/refuse-act.ts";
import type { OutreachRequest } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import { passedOnCells } from "./cells.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import { cellsOutside } from "./publication.ts";
import { type Count, exactCount } from "./small-counts.ts";
import { checkAudience, isCareTeam, type Viewer } from "./viewer.ts";
import { visibleNetwork } from "./visible-network.ts";

/** A request as its institution sees it: where it stands, and nothing of whom it concerns. */
export interface RequestState {
  readonly id: string;
  readonly kind: OutreachRequest["kind"];
  readonly occasion?: string;
  readonly date?: string;
  /** A declined contact request looks closed: its refusal would tell something about people. */
  readonly state: "received" | "withTheNetwork" | "declined" | "closed";
  /** For a contact request: how many invitations were passed on by last Sunday. */
  readonly passedOn?: Count;
}

/** The requests that a viewer may know of: the care team all of them, whole; an institution the state of its own. */
export function requestsFor(network: Network, viewer: Viewer): Disclosed<readonly (OutreachRequest | RequestState)[]> {
  checkAudience(viewer, "requests");
  const visible = visibleNetwork(network, viewer);
  const { requests } = visible.rows;
  if (isCareTeam(viewer)) return disclosed(requests);
  const institution = viewer.institution ?? refuseAct("disclosure/not-allowed", "institution");
  const own = requests.filter((request) => request.institution === institution);
  return disclosed(own.map((request) => stateOf(visible, request, viewer)));
}

function stateOf(network: Network, request: OutreachRequest, viewer: Viewer): RequestState {
  const { id, kind, occasion, date, state = "received" } = request;
  return {
    id,
    kind,
    ...(occasion === undefined ? {} : { occasion }),
    ...(date === undefined ? {} : { date }),
    state: state === "declined" && kind === "contactRequest" ? "closed" : state,
    ...(kind === "contactRequest" ? { passedOn: passedOn(network, request, viewer) } : {}),
  };
}

/** A request that came after the week was counted has been passed on to nobody yet, as far as it is told. */
function passedOn(network: Network, request: OutreachRequest, viewer: Viewer): Count {
  const cells = cellsOutside(
    viewer,
    (published) =>
      published.passedOn.find((one) => one.request === request.id) ?? { part: 0, whole: request.named ?? 0 },
    (day) => passedOnCells(network, request, day),
  );
  if (cells === null) return { kind: "withheld" };
  return partOfKnownWhole(cells.part, cells.whole, network.settings.smallCount);
}

/**
 * A part of a whole that the reader knows, since she gave the names: shown when it is large enough and so is the rest, or
 * there is no rest. One more than the limit leaves no doubt about a hidden part but for everything being hidden.
 */
export function partOfKnownWhole(part: number, whole: number, limit: number): Count {
  const rest = whole - part;
  if (part >= limit && (rest === 0 || rest >= limit)) return exactCount(part);
  return part < limit && whole !== limit + 1 ? { kind: "fewerThan", limit } : { kind: "withheld" };
}
