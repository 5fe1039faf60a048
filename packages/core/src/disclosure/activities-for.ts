import type { Activity } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import { isCareTeam, type Viewer } from "./viewer.ts";
import { visibleNetwork } from "./visible-network.ts";

/** The activities of a network. Who of the parents organises one is for the network itself, not for institutions. */
export function activitiesFor(network: Network, viewer: Viewer): Disclosed<readonly Activity[]> {
  const { activities } = visibleNetwork(network, viewer).rows;
  if (isCareTeam(viewer) || viewer.role === "keyFigure") return disclosed(activities);
  return disclosed(activities.map(({ organisers: _, ...activity }) => activity));
}
