import type { Tie } from "./document.ts";
import type { Network } from "./network.ts";

const kept = new WeakMap<Network, ReadonlyMap<string, readonly Tie[]>>();

/** The ties from one person, in the order of the document. Cost O(ties) the first time, then that of looking her up. */
export function tiesFrom(network: Network, person: string): readonly Tie[] {
  const byTruster = kept.get(network) ?? groupedByTruster(network.rows.ties);
  kept.set(network, byTruster);
  return byTruster.get(person) ?? [];
}

function groupedByTruster(ties: readonly Tie[]): Map<string, Tie[]> {
  const grouped = new Map<string, Tie[]>();
  for (const tie of ties) {
    const found = grouped.get(tie.from);
    if (found === undefined) grouped.set(tie.from, [tie]);
    else found.push(tie);
  }
  return grouped;
}
