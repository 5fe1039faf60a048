import type { CalendarDate } from "../../base/ids.ts";
import { byId } from "../../base/ids.ts";
import type { SetCondition } from "../../graph/best-set.ts";
import { communitiesOf } from "../../graph/communities.ts";
import type { Network } from "../../model/network.ts";
import { contactGraphOf } from "../../trust/contact-graph.ts";
import { holdsOn, trustArcsOf } from "../../trust/trust-arcs.ts";

/** By what a neighbourhood can be divided; never by origin. */
export const divisionKinds = ["language", "cluster", "institution"] as const;
/** One of {@link divisionKinds}. */
export type DivisionKind = (typeof divisionKinds)[number];

/** The parts of a neighbourhood, and who belongs to which. */
export interface Division {
  readonly by: DivisionKind;
  readonly parts: readonly string[];
  /** Per person, by number: the parts, by number, that she would cover as a member. */
  readonly coveredBy: readonly (readonly number[])[];
  /** Per person, by number: the parts in which she counts as one to be reached. */
  readonly partsOf: readonly (readonly number[])[];
}

/**
 * Divides a neighbourhood: by the language in which people speak with those they trust (of the tie, not of the person),
 * by clusters of people who trust each other, or by the institutions that people have ties with.
 */
export function divisionBy(network: Network, by: DivisionKind, asOf: CalendarDate): Division {
  if (by === "cluster") return byCluster(network, asOf);
  return by === "language" ? byLanguage(network, asOf) : byInstitution(network, asOf);
}

function byLanguage(network: Network, asOf: CalendarDate): Division {
  const arcs = trustArcsOf(network, { asOf });
  const spoken = namedParts(network, arcs, ({ languages }) => languages);
  return {
    by: "language",
    parts: spoken.parts,
    coveredBy: spoken.membership(({ trustee }) => trustee),
    partsOf: spoken.membership(({ truster }) => truster),
  };
}

function byInstitution(network: Network, asOf: CalendarDate): Division {
  const ties = network.rows.ties.filter(
    (tie) => holdsOn(tie, asOf) && network.institutions.has(tie.from) !== network.institutions.has(tie.to),
  );
  const tied = namedParts(network, ties, ({ from, to }) => [network.institutions.has(from) ? from : to]);
  const membership = tied.membership(({ from, to }) => (network.institutions.has(from) ? to : from));
  return { by: "institution", parts: tied.parts, coveredBy: membership, partsOf: membership };
}

function namedParts<Row>(network: Network, rows: readonly Row[], partsOf: (row: Row) => readonly string[]) {
  const parts = [...new Set(rows.flatMap(partsOf))].sort(byId);
  const membership = (personOf: (row: Row) => string): number[][] => {
    const found = new Map<string, Set<number>>(network.rows.people.map(({ id }) => [id, new Set()]));
    for (const row of rows) for (const part of partsOf(row)) found.get(personOf(row))?.add(parts.indexOf(part));
    return [...found.values()].map((numbers) => [...numbers].sort((a, b) => a - b));
  };
  return { parts, membership };
}

/** Clusters are named after the first id among their members; who trusts nobody and is trusted by nobody is in none. */
function byCluster(network: Network, asOf: CalendarDate): Division {
  const { ids, contacts } = contactGraphOf(network, { asOf });
  const groups = communitiesOf(contacts);
  const size = new Map<number, number>();
  for (const group of groups) size.set(group, (size.get(group) ?? 0) + 1);
  const kept = [...size.keys()].filter((group) => (size.get(group) as number) > 1);
  const membership = Array.from(groups, (group) => (kept.includes(group) ? [kept.indexOf(group)] : []));
  const parts = kept.map((group) => ids[groups.indexOf(group)] as string);
  return { by: "cluster", parts, coveredBy: membership, partsOf: membership };
}

/** The condition that a group covers at least so many parts. */
export function coverCondition({ parts, coveredBy }: Division, wanted: number): SetCondition {
  const times = new Int32Array(parts.length);
  const most = Math.max(0, ...coveredBy.map((covered) => covered.length));
  const added: number[] = [];
  let covered = 0;
  return {
    add: (candidate) => {
      added.push(candidate);
      for (const part of coveredBy[candidate] ?? []) {
        if (times[part] === 0) covered++;
        times[part] = (times[part] as number) + 1;
      }
    },
    undo: () => {
      for (const part of coveredBy[added.pop() as number] ?? []) {
        times[part] = (times[part] as number) - 1;
        if (times[part] === 0) covered--;
      }
    },
    possible: (missing) => covered + missing * most >= wanted,
  };
}
