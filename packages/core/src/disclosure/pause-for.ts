import { calendarDate } from "../base/time.ts";
import type { Network } from "../model/network.ts";
import { refuse } from "../base/errors.ts";
import { refuseAct } from "../base/refuse-act.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import { checkAudience, isCareTeam, type Viewer } from "./viewer.ts";
import { visibleNetwork } from "./visible-network.ts";

/** Until when somebody does not want to be asked; `null` when she can be. */
export interface PauseShown {
  readonly asOf: string;
  readonly until: string | null;
}

/**
 * Whether somebody pauses: for herself and the care team. A pause that has ended is none.
 *
 * @throws ParentCirclesError `disclosure/not-allowed` for everyone else, `query/unknown-person`
 */
export function pauseFor(network: Network, viewer: Viewer, person: string): Disclosed<PauseShown> {
  checkAudience(viewer, "asks");
  if (!isCareTeam(viewer) && viewer.person !== person) refuseAct("disclosure/not-allowed", "person");
  const asOf = calendarDate(viewer.asOf);
  const visible = isCareTeam(viewer) ? visibleNetwork(network, { role: viewer.role, asOf }) : network;
  const found = visible.people.get(person) ?? refuse("query/unknown-person", "person");
  const { pausedUntil } = found;
  return disclosed({ asOf, until: pausedUntil !== undefined && pausedUntil > asOf ? pausedUntil : null });
}
