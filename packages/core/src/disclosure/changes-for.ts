import type { Change, Changed } from "../model/change.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import { isCareTeam, type Viewer } from "./viewer.ts";

/**
 * What an operation did, for whoever asked for it: the care team all of it; a person who acts for herself what was done
 * with her own data, without the asks of others.
 */
export const changesFor = (viewer: Viewer, { changes }: Changed): Disclosed<readonly Change[]> =>
  disclosed(
    isCareTeam(viewer) ? changes : changes.filter((change) => "person" in change && change.person === viewer.person),
  );
