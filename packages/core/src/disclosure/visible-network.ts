import { type Network, withRows } from "../model/network.ts";
import type { Viewer } from "./viewer.ts";

const kept = new WeakMap<Network, Network>();

/**
 * The network as far as it may have any influence on what a viewer gets. For everyone but the coordinator it is computed
 * as if protected people did not exist, so that they change nothing that others see.
 */
export function visibleNetwork(network: Network, { role }: Pick<Viewer, "role">): Network {
  if (role === "coordinator") return network;
  const visible = kept.get(network) ?? withoutProtected(network);
  kept.set(network, visible);
  return visible;
}

function withoutProtected(network: Network): Network {
  const hidden = new Set(network.rows.people.filter((person) => person.protected === true).map(({ id }) => id));
  if (hidden.size === 0) return network;
  const seen = (...ids: readonly (string | undefined)[]): boolean =>
    ids.every((id) => id === undefined || !hidden.has(id));
  const { people, ties, nominations, outcomes, asks, requests, groups, activities } = network.rows;
  const shown = (ids: readonly string[] | undefined) =>
    (ids === undefined ? {} : { ids: ids.filter((id) => seen(id)) }).ids;
  return withRows(network, {
    people: people
      .filter(({ id }) => seen(id))
      .map((person) => ({ ...person, keepApart: shown(person.keepApart), notThrough: shown(person.notThrough) })),
    ties: ties.filter(({ from, to }) => seen(from, to)),
    nominations: nominations.filter(({ from, to }) => seen(from, to)),
    outcomes: outcomes.filter(({ target, asker, via }) => seen(target, asker, via)),
    asks: asks.filter(({ target, asker, via }) => seen(target, asker, via)),
    requests: requests.map((request) => ({ ...request, targets: shown(request.targets) })),
    groups: groups.map((group) => ({ ...group, members: shown(group.members) })),
    activities: activities.map((activity) => ({ ...activity, organisers: shown(activity.organisers) })),
  });
}
