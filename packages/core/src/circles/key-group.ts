import { tieMeanings } from "../model/tie-meanings.ts";
import type { CalendarDate } from "../base/ids.ts";
import { mayBe } from "../model/consent.ts";
import type { Person } from "../model/document.ts";
import type { Network } from "../model/network.ts";
import { roleOn } from "../model/roles.ts";
import { holdsOn } from "../trust/trust-arcs.ts";

/** The first circle on a day: confirmed key figures who may be on the map. */
export const keyGroupOf = (network: Network, asOf: CalendarDate): Person[] =>
  network.rows.people.filter((person) => roleOn(person, asOf) === "keyFigure" && mayBe(person, "onMap", asOf));

/**
 * The parts into which the key group falls: within a part everyone is tied to the others, directly or through key
 * figures. The largest first, then by the ids. Cost O(ties × small constant).
 */
export function keyGroupParts(network: Network, asOf: CalendarDate): string[][] {
  const group = keyGroupOf(network, asOf).map(({ id }) => id);
  const leader = new Map(group.map((id) => [id, id]));
  const leaderOf = (id: string): string => {
    const above = leader.get(id) as string;
    return above === id ? id : leaderOf(above);
  };
  for (const tie of network.rows.ties)
    if (tieMeanings[tie.type].binds === true && leader.has(tie.from) && leader.has(tie.to) && holdsOn(tie, asOf))
      leader.set(leaderOf(tie.from), leaderOf(tie.to));
  const parts = new Map<string, string[]>();
  for (const id of group) parts.set(leaderOf(id), [...(parts.get(leaderOf(id)) ?? []), id]);
  return [...parts.values()].sort((a, b) => b.length - a.length);
}
