import type { CalendarDate } from "../base/ids.ts";
import type { Network } from "../model/network.ts";
import { contactGraphOf } from "../trust/contact-graph.ts";
import { holdsOn } from "../trust/trust-arcs.ts";
import type { CoverageField } from "./coverage-field.ts";
import { isParent } from "./parents.ts";
import { presentFieldOf } from "./present-coverage.ts";

/** A tie of the network that hangs by one person. */
export interface HangingTie {
  /** `institution`: she alone has a tie with it. `introduction`: every route to these parents leads through her. */
  readonly kind: "institution" | "introduction";
  readonly through: string;
  /** The institution, or the parents. */
  readonly ends: readonly string[];
}

/** The ties of a network that hang by one person: to institutions, and to parents whom one introducer alone can reach. */
export const hangingTiesOf = (
  network: Network,
  query: { readonly asOf: CalendarDate; readonly maxHops: number; readonly group: readonly string[] },
): HangingTie[] => [...lonelyInstitutions(network, query.asOf), ...lonelyIntroducers(network, query)];

function lonelyInstitutions(network: Network, asOf: CalendarDate): HangingTie[] {
  const tied = new Map<string, Set<string>>();
  for (const tie of network.rows.ties) {
    const [institution, person] = network.institutions.has(tie.from) ? [tie.from, tie.to] : [tie.to, tie.from];
    if (!network.institutions.has(institution) || !holdsOn(tie, asOf)) continue;
    const parent = network.people.get(person);
    if (parent !== undefined && isParent(parent, asOf))
      tied.set(institution, (tied.get(institution) ?? new Set()).add(person));
  }
  return [...tied].flatMap(([institution, people]) =>
    people.size === 1 ? [{ kind: "institution" as const, through: [...people][0] as string, ends: [institution] }] : [],
  );
}

function lonelyIntroducers(
  network: Network,
  { group, ...query }: { asOf: CalendarDate; maxHops: number; group: readonly string[] },
): HangingTie[] {
  const { ids, indexOf } = contactGraphOf(network, query);
  const field = presentFieldOf(network, query);
  const needed = introducersNeeded(
    field,
    group.map((id) => indexOf.get(id) as number),
  );
  const through = new Map<number, number[]>();
  for (const [target, introducers] of needed)
    for (const introducer of introducers) through.set(introducer, [...(through.get(introducer) ?? []), target]);
  const idOf = (index: number): string => ids[index] as string;
  return [...through]
    .sort(([a], [b]) => a - b)
    .map(([introducer, ends]) => ({
      kind: "introduction",
      through: idOf(introducer),
      ends: ends.sort((a, b) => a - b).map(idOf),
    }));
}

/** Per target: the introducers who stand on every route to her. */
function introducersNeeded({ alternatives }: CoverageField, askers: readonly number[]): Map<number, number[]> {
  const needed = new Map<number, number[]>();
  for (const asker of askers) {
    alternatives.open(asker);
    const { begin, end, at } = alternatives;
    for (let entry = begin[asker] as number; entry < (end[asker] as number); entry++) {
      const target = at.target[entry] as number;
      if (at.firm[entry] !== 0) needed.set(target, []);
      for (let path = at.altStart[entry] as number; path < (at.altStart[entry + 1] as number); path++) {
        const between = [at.altFirst[path] as number, at.altSecond[path] as number].filter((index) => index >= 0);
        needed.set(target, needed.get(target)?.filter((introducer) => between.includes(introducer)) ?? between);
      }
    }
  }
  return needed;
}
