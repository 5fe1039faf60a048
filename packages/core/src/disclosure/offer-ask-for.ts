import type { Network } from "../model/network.ts";
import { withRows } from "../model/network.ts";
import { type AcceptedSuggestion, checkedAsk } from "../suggestions/offer-ask.ts";
import { checkAudience, type Viewer } from "./viewer.ts";
import { visibleNetwork } from "./visible-network.ts";

/**
 * The network with an ask offered by a member of the care team. It is checked against what she may know of, so that a
 * refusal tells the coach nothing of protected people and of pairs to be kept apart, and is added to the whole network.
 *
 * @throws ParentCirclesError `disclosure/not-allowed` for every other role; else as `offerAsk`
 */
export function offerAskFor(network: Network, viewer: Viewer, accepted: AcceptedSuggestion): Network {
  checkAudience(viewer, "peopleAndTies");
  const ask = checkedAsk(visibleNetwork(network, { role: viewer.role, asOf: viewer.asOf }), accepted);
  return withRows(network, { asks: [...network.rows.asks, ask] });
}
