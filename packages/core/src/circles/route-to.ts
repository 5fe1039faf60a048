import { refuse } from "../base/errors.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { contactGraphOf } from "../trust/contact-graph.ts";
import { type PersonReach, reachOver } from "./person-reach.ts";
import { checkedQuery, firstCircleRules, heldRoutesTo, isToReach, type ReachOptions } from "./reach.ts";

/** To whom a route is asked for, and when. */
export interface RouteToOptions extends ReachOptions {
  readonly person: string;
}

/**
 * Returns how the first circle can reach one parent: what `reachOf` says of her, without working out everybody else.
 * Whoever is unknown, in the first circle, a coach, absent or not on the map is refused alike, so that the answer tells
 * nobody who is hidden.
 *
 * Cost O(ties within the steps), once the contact graph is compiled.
 *
 * @throws ParentCirclesError `query/unknown-person`, `query/too-many-hops`, `query/out-of-range`, `query/date-invalid`
 */
export function routeTo(recorded: Network, { person: id, ...options }: RouteToOptions): PersonReach {
  const network = inOrder(recorded);
  const query = checkedQuery(network, options);
  const person = network.people.get(id);
  if (person === undefined || query.absent.has(id) || !isToReach(person, query.asOf))
    return refuse("query/unknown-person", "person");
  const graph = contactGraphOf(network, query);
  const target = graph.indexOf.get(id) as number;
  return reachOver(graph, heldRoutesTo(graph, target, firstCircleRules(network, query)));
}
