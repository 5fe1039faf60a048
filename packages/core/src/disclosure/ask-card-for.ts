import { refuseAct } from "../base/refuse-act.ts";
import type { Network } from "../model/network.ts";
import { type CardOptions, cardFor } from "../suggestions/cards/card.ts";
import { asksFor } from "./asks-for.ts";
import { disclosed, type Disclosed } from "./disclosed.ts";
import type { Viewer } from "./viewer.ts";
import { visibleNetwork } from "./visible-network.ts";

/**
 * The text of an ask for paper or a messenger, for whoever may know of that ask: the care team and its asker.
 *
 * @throws ParentCirclesError `disclosure/not-allowed` for every other role; `query/unknown-ask` for an ask of others as for
 *   one that does not exist
 */
export function askCardFor(
  network: Network,
  viewer: Viewer,
  { ask, ...options }: CardOptions & { readonly ask: string },
): Disclosed<{ readonly text: string }> {
  if (!asksFor(network, viewer).some(({ id }) => id === ask)) refuseAct("query/unknown-ask", "ask");
  return disclosed({ text: cardFor(visibleNetwork(network, viewer), ask, { asOf: viewer.asOf, ...options }) });
}
