import type { CalendarDate } from "../base/ids.ts";
import { calendarDate } from "../base/time.ts";
import type { Person } from "../model/document.ts";
import { inOrder } from "../model/in-order.ts";
import type { Network } from "../model/network.ts";
import type { FoundBy } from "../model/vocabulary.ts";
import { contactGraphOf } from "../trust/contact-graph.ts";
import { identifyKeyFigures } from "./key-figures.ts";
import { candidatesIn } from "./key-figures/candidates.ts";
import { nominationsIn } from "./key-figures/nominations.ts";
import { isNominator } from "./parents.ts";

/** The ways of finding a key figure that are laid side by side. */
export const findingWays = ["criteria", "trust", "example", "gossip", "structure", "staffChoice"] as const;
/** One of {@link findingWays}. */
export type FindingWay = (typeof findingWays)[number];

/** What each way says of one candidate; never added up. */
export interface AgreementRow {
  readonly id: string;
  /** Criteria rated, of three, and the lowest rating, 0 to 3; `null` where none is rated. */
  readonly criteria: { readonly rated: number; readonly lowest: number | null };
  /** Members and candidates who trust her. */
  readonly trust: number;
  /** Who named her as an example, and as one who spreads news. */
  readonly example: number;
  readonly gossip: number;
  /** Whether she is in the group that reaches most. */
  readonly structure: boolean;
  /** How she was found, as recorded; empty where nothing is. */
  readonly foundBy: readonly FoundBy[];
}

/** How many of those found by one way are found by another too. */
export interface Overlap {
  readonly ways: readonly [FindingWay, FindingWay];
  readonly shared: number;
  /** The smaller of the two lists. */
  readonly of: number;
}

/** The ways of finding, side by side. */
export interface Agreement {
  readonly asOf: string;
  readonly size: number;
  /** Per way, the people it finds: by counting `size` and all who tie with the last of them; `null` where nothing is recorded that it could go by. */
  readonly found: Readonly<Record<FindingWay, readonly string[] | null>>;
  /** Candidates whom at least one way finds, in the order of their ids. */
  readonly rows: readonly AgreementRow[];
  readonly overlaps: readonly Overlap[];
}

/**
 * Lays the ways of finding key figures side by side: criteria judged by people, nominations, structure, the choice of
 * staff. A table, never one score; where the ways differ, a person decides (PN-06, PN-07; Valente's ten as `foundBy`).
 *
 * Criteria find those of whom all three are rated 2 or more. Nominations find those named most, with everybody
 * who ties for the last place. Cost: one exact search.
 *
 * @throws ParentCirclesError as identifyKeyFigures
 */
export function agreementOf(
  recorded: Network,
  options: { readonly asOf: string; readonly size: number; readonly maxHops?: number },
): Agreement {
  const network = inOrder(recorded);
  const asOf = calendarDate(options.asOf);
  const { group } = identifyKeyFigures(network, { ...options, replicates: 0 });
  const structure = new Set(group.map(({ id }) => id));
  const rows = rowsOf(network, asOf, structure);
  const found = foundIn(rows, options.size);
  const anyWay = new Set(Object.values(found).flatMap((ids) => ids ?? []));
  return {
    asOf,
    size: options.size,
    found,
    rows: rows.filter(({ id }) => anyWay.has(id)),
    overlaps: overlapsOf(found),
  };
}

function rowsOf(network: Network, asOf: CalendarDate, structure: ReadonlySet<string>): AgreementRow[] {
  const example = timesNamed(network, "example", asOf);
  const gossip = timesNamed(network, "gossip", asOf);
  return candidatesIn(network, asOf, false).map((index): AgreementRow => {
    const person = network.rows.people[index] as Person;
    const ratings = Object.values(person.criteria ?? {}).flatMap(({ rating, date }) =>
      rating === undefined || date > asOf ? [] : [rating],
    );
    return {
      id: person.id,
      criteria: { rated: ratings.length, lowest: ratings.length === 0 ? null : Math.min(...ratings) },
      trust: trustersOf(network, asOf, index),
      example: example.get(person.id) ?? 0,
      gossip: gossip.get(person.id) ?? 0,
      structure: structure.has(person.id),
      foundBy: (person.foundBy ?? []).toSorted(),
    };
  });
}

function timesNamed(network: Network, question: "example" | "gossip", asOf: CalendarDate): Map<string, number> {
  const times = new Map<string, number>();
  for (const { to } of nominationsIn(network, question, asOf)) times.set(to, (times.get(to) ?? 0) + 1);
  return times;
}

function trustersOf(network: Network, asOf: CalendarDate, index: number): number {
  const { contacts } = contactGraphOf(network, { asOf });
  const row = Array.from(contacts.targets.subarray(contacts.offsets[index], contacts.offsets[index + 1]));
  return row.filter((truster) => isNominator(network.rows.people[truster] as Person, asOf)).length;
}

const enoughRated = 3;
const goodRating = 2;

function foundIn(rows: readonly AgreementRow[], size: number): Agreement["found"] {
  const idsWhere = (keep: (row: AgreementRow) => boolean): string[] => rows.filter(keep).map(({ id }) => id);
  const byCount = (count: (row: AgreementRow) => number): string[] | null => {
    const named = rows.filter((row) => count(row) > 0).sort((a, b) => count(b) - count(a));
    const last = named[Math.min(size, named.length) - 1];
    return last === undefined ? null : named.filter((row) => count(row) >= count(last)).map(({ id }) => id);
  };
  const rated = rows.some(({ criteria }) => criteria.rated > 0);
  const recorded = rows.some(({ foundBy }) => foundBy.length > 0);
  return {
    criteria: rated
      ? idsWhere(({ criteria }) => criteria.rated === enoughRated && (criteria.lowest ?? 0) >= goodRating)
      : null,
    trust: byCount(({ trust }) => trust),
    example: byCount(({ example }) => example),
    gossip: byCount(({ gossip }) => gossip),
    structure: idsWhere(({ structure }) => structure),
    staffChoice: recorded ? idsWhere(({ foundBy }) => foundBy.includes("staffSelected")) : null,
  };
}

function overlapsOf(found: Agreement["found"]): Overlap[] {
  return findingWays.flatMap((one, place) =>
    findingWays.slice(place + 1).flatMap((other): Overlap[] => {
      const [first, second] = [found[one], found[other]];
      if (first === null || second === null) return [];
      const shared = first.filter((id) => second.includes(id)).length;
      return [{ ways: [one, other], shared, of: Math.min(first.length, second.length) }];
    }),
  );
}
