import { refuse } from "../base/errors.ts";
import type { Network } from "../model/network.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import { isCareTeam, type Viewer } from "./viewer.ts";
import { visibleNetwork } from "./visible-network.ts";

/**
 * An answer about the people of a network (circles, reach, key figures, measures, plans), for the coordinator and the
 * coach alone. It is computed from what that viewer may know of: protected people do not exist for the coach.
 *
 * @throws ParentCirclesError `disclosure/not-allowed` for every other role
 */
export function forCareTeam<Value>(
  network: Network,
  viewer: Viewer,
  compute: (visible: Network) => Value,
): Disclosed<Value> {
  if (!isCareTeam(viewer)) refuse("disclosure/not-allowed", "role");
  return disclosed(compute(visibleNetwork(network, viewer)));
}
