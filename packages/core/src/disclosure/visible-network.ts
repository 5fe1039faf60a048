import { withoutPeople } from "../model/erase.ts";
import type { Network } from "../model/network.ts";
import { withPairRulesHidden } from "../model/pair-rules.ts";
import { allowedView, type Viewer } from "./viewer.ts";

const kept = new WeakMap<Network, Network>();

/**
 * The network as far as it may have any influence on what a viewer gets. For everyone but the coordinator it is computed
 * as if protected people did not exist, so that they change nothing that others see, and pairs to be kept apart bind
 * without being seen. What the coordinator prints for others is made for their eyes.
 */
export function visibleNetwork(network: Network, viewer: Viewer): Network {
  if (viewer.role === "coordinator" && allowedView(viewer) === "coordinator") return network;
  const visible = kept.get(network) ?? withPairRulesHidden(withoutProtected(network));
  kept.set(network, visible);
  return visible;
}

function withoutProtected(network: Network): Network {
  const hidden = network.rows.people.filter((person) => person.protected === true).map(({ id }) => id);
  return hidden.length === 0 ? network : withoutPeople(network, new Set(hidden)).network;
}
