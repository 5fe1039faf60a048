import type { Network } from "../model/network.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import { checkAudience, type Viewer } from "./viewer.ts";
import { visibleNetwork } from "./visible-network.ts";

/**
 * An answer about the people of a network (circles, reach, key figures, measures, plans), for the coordinator and the
 * coach alone. It is computed from what that viewer may know of: protected people do not exist for the coach, and pairs
 * to be kept apart bind her plans without being seen.
 *
 * @throws ParentCirclesError `disclosure/not-allowed` for every other role
 */
export function forCareTeam<Value>(
  network: Network,
  viewer: Viewer,
  compute: (visible: Network) => Value,
): Disclosed<Value> {
  checkAudience(viewer, "peopleAndTies");
  return disclosed(compute(visibleNetwork(network, { role: viewer.role, asOf: viewer.asOf })));
}
