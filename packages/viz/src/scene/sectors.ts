import type { NetworkView } from "@parent-circles/core";
import type { Figure } from "./cast.ts";
import { communitiesOf } from "./communities.ts";
import { inCircularOrder } from "./sector-order.ts";
import type { SceneTie } from "./ties.ts";

/** What people who stand side by side have in common. */
export type SectorRule = "community" | "language" | "institution";

/** Which sector everyone is in, and the sectors in the order in which they go round. */
export interface Grouping {
  readonly sectorOf: ReadonlyMap<string, string>;
  readonly order: readonly string[];
}

/** The sector of people with whom nobody recorded has a tie. */
export const apart = "apart";
const smallestGroup = 4;

/** What the sectors are made from. */
export interface SectorInput {
  readonly view: NetworkView;
  readonly people: readonly Figure[];
  readonly ties: readonly SceneTie[];
  readonly rule: SectorRule;
}

/** Puts people together who are close in the network, and neighbouring sectors side by side. */
export function sectorsOf(input: SectorInput): Grouping {
  const named = groupsBy[input.rule](input);
  const sectorOf = new Map(input.people.map(({ id }) => [id, named.get(id) ?? apart]));
  joinSmallGroups(sectorOf, input.people);
  return { sectorOf, order: inCircularOrder(sectorOf, input.ties) };
}

const groupsBy: Readonly<Record<SectorRule, (input: SectorInput) => Map<string, string>>> = {
  community: ({ people, ties }) =>
    communitiesOf(
      people.map(({ id }) => id),
      ties,
    ),
  language: ({ people, ties }) => mostCommon(people, (id) => languagesAround(id, ties)),
  institution: ({ view, people }) => mostCommon(people, (id) => institutionsAround(id, view)),
};

function languagesAround(id: string, ties: readonly SceneTie[]): string[] {
  return ties.flatMap(({ from, to, language }) =>
    language === undefined || language === "none" || (from !== id && to !== id) ? [] : [language],
  );
}

function institutionsAround(id: string, { institutions, ties }: NetworkView): string[] {
  const known = new Set(institutions.map((institution) => institution.id));
  return ties.flatMap(({ from, to }) =>
    from === id && known.has(to) ? [to] : to === id && known.has(from) ? [from] : [],
  );
}

function mostCommon(people: readonly Figure[], namesOf: (id: string) => string[]): Map<string, string> {
  const groups = new Map<string, string>();
  for (const { id } of people) {
    const counts = new Map<string, number>();
    for (const name of namesOf(id)) counts.set(name, (counts.get(name) ?? 0) + 1);
    const [first] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    if (first !== undefined) groups.set(id, first[0]);
  }
  return groups;
}

/** A few people whom no key figure reaches need no slice of their own. */
function joinSmallGroups(sectorOf: Map<string, string>, people: readonly Figure[]): void {
  const sizes = new Map<string, number>();
  const reached = new Set<string>();
  for (const { id, ring } of people) {
    const sector = sectorOf.get(id) ?? apart;
    sizes.set(sector, (sizes.get(sector) ?? 0) + 1);
    if (ring !== "noRoute") reached.add(sector);
  }
  for (const [id, sector] of sectorOf)
    if (!reached.has(sector) && (sizes.get(sector) ?? 0) < smallestGroup) sectorOf.set(id, apart);
}
