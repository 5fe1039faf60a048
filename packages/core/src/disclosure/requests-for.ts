import { refuse } from "../base/errors.ts";
import type { OutreachRequest } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import { isCareTeam, type Viewer } from "./viewer.ts";
import { visibleNetwork } from "./visible-network.ts";

/** A request as its institution sees it: where it stands, and nothing of whom it concerns. */
export interface RequestState {
  readonly id: string;
  readonly kind: OutreachRequest["kind"];
  readonly occasion?: string;
  readonly date?: string;
  /** A declined contact request looks closed: its refusal would tell something about people. */
  readonly state: "received" | "withTheNetwork" | "declined" | "closed";
}

/** The requests that a viewer may know of: the care team all of them, whole; an institution the state of its own. */
export function requestsFor(network: Network, viewer: Viewer): Disclosed<readonly (OutreachRequest | RequestState)[]> {
  const { requests } = visibleNetwork(network, viewer).rows;
  if (isCareTeam(viewer)) return disclosed(requests);
  if (viewer.role !== "institution" || viewer.institution === undefined) refuse("disclosure/not-allowed", "role");
  return disclosed(requests.filter(({ institution }) => institution === viewer.institution).map(stateOf));
}

const stateOf = ({ id, kind, occasion, date, state = "received" }: OutreachRequest): RequestState => ({
  id,
  kind,
  ...(occasion === undefined ? {} : { occasion }),
  ...(date === undefined ? {} : { date }),
  state: state === "declined" && kind === "contactRequest" ? "closed" : state,
});
