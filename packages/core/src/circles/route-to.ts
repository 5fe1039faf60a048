import { refuse } from "../base/errors.ts";
import { upstreamOf } from "../graph/upstream.ts";
import type { Person } from "../model/document.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import { roleOn } from "../model/roles.ts";
import { contactGraphOf } from "../trust/contact-graph.ts";
import { mayIntroduce, type Route, routeLimits, routesFrom } from "../trust/routes.ts";
import { likeliestFirst, type PersonReach, reachOver, routeAlong } from "./person-reach.ts";
import { checkedQuery, isAskable, isToReach, type ReachOptions, type ReachQuery } from "./reach.ts";

/** To whom a route is asked for, and when. */
export interface RouteToOptions extends ReachOptions {
  readonly person: string;
}

/**
 * Returns how the first circle can reach one parent: what `reachOf` says of her, without working out everybody else.
 * Whoever is unknown, in the first circle, a coach, absent or not on the map is refused alike, so that the answer tells
 * nobody who is hidden.
 *
 * Cost O(ties of those from whom she is within the steps), once the contact graph is compiled.
 *
 * @throws ParentCirclesError `query/unknown-person`, `query/too-many-hops`, `query/out-of-range`, `query/date-invalid`
 */
export function routeTo(recorded: Network, { person: id, ...options }: RouteToOptions): PersonReach {
  const network = inOrder(recorded);
  const query = checkedQuery(network, options);
  const person = network.people.get(id);
  if (person === undefined || query.absent.has(id) || !isToReach(person, query.asOf))
    return refuse("query/unknown-person", "person");
  return reachOver(routesTo(network, person, query).sort(likeliestFirst));
}

/** The best route of each key figure to one person. */
function routesTo(network: Network, person: Person, { asOf, absent, maxHops }: ReachQuery): Route[] {
  const graph = contactGraphOf(network, { asOf });
  const personAt = (index: number): Person => network.people.get(graph.ids[index] as string) as Person;
  const isIntroducer = (index: number): boolean => {
    const one = personAt(index);
    return !absent.has(one.id) && roleOn(one, asOf) !== "keyFigure" && mayIntroduce(one, asOf);
  };
  const target = graph.indexOf.get(person.id) as number;
  const { nodes, rows: contacts } = upstreamOf(graph.trustees, target, { maxHops, isRelay: isIntroducer });
  const limits = routeLimits(
    network,
    maxHops,
    Uint8Array.from(nodes, (index) => (isIntroducer(index) ? 1 : 0)),
  );
  const place = nodes.indexOf(target);
  return [...nodes.entries()].flatMap(([asker, index]) => {
    const one = personAt(index);
    if (absent.has(one.id) || !isAskable(one, asOf)) return [];
    const path = routesFrom({ contacts }, asker, limits).pathTo(place);
    return path.length === 0
      ? []
      : [
          routeAlong(
            network,
            graph,
            path.map((near) => nodes[near] as number),
          ),
        ];
  });
}
