import { hasRefused } from "../../model/suppression.ts";
import { byId } from "../../base/ids.ts";
import type { Person } from "../../model/document.ts";
import type { Network } from "../../model/network.ts";
import { foldName } from "../../base/fold.ts";
import { nameToCompare, type NameToCompare, similarityFrom } from "./name-similarity.ts";

/** Two people who may be one. A coordinator who knows them decides; Fatima, Fatma and Fatimah are often three women. */
export interface DuplicateProposal {
  /** The two ids, in their order. */
  readonly people: readonly [string, string];
  /** How alike their names are, 0 to 1. */
  readonly similarity: number;
  readonly reasons: readonly ("sameName" | "similarName" | "sharedContacts")[];
  /** How many people both are tied to. */
  readonly sharedContacts: number;
}

/** What to propose. */
export interface ProposalOptions {
  /** Names less alike than this are left alone; 0.8 by default: Fatma and Fatima are 0.83 alike, Aisha and Naima 0.4. */
  readonly minimum?: number;
}

const defaultMinimum = 0.8;

/**
 * Who in a network may stand in it twice, by names that read alike, the likest first. It proposes and never merges: that
 * is `mergePeople`, with a person's name under it.
 *
 * Not proposed: two who are tied to each other or to be kept apart (they are two), initials or numbers that differ,
 * people without a name, who refused or left. Ties are broken by shared contacts, then by id. Nobody or one person: none.
 * Cost O(distinct names² + ties).
 */
export function proposeDuplicates(network: Network, options: ProposalOptions = {}): DuplicateProposal[] {
  const { minimum = defaultMinimum } = options;
  const named = peopleByName(network);
  const names = [...named.keys()].toSorted(byId).map(nameToCompare);
  const contacts = contactsOf(network);
  const proposals: DuplicateProposal[] = [];
  for (const [index, name] of names.entries())
    for (let at = index; at < names.length; at++) {
      const other = names[at] as NameToCompare;
      const similarity = similarityFrom(minimum, name, other);
      if (similarity >= minimum)
        for (const pair of pairsOf(named.get(name.text) ?? [], named.get(other.text) ?? []))
          if (!areTwo(pair, contacts)) proposals.push(proposalOf(pair, similarity, contacts));
    }
  return proposals.toSorted(
    (a, b) =>
      b.similarity - a.similarity ||
      b.sharedContacts - a.sharedContacts ||
      byId(a.people[0], b.people[0]) ||
      byId(a.people[1], b.people[1]),
  );
}

function peopleByName({ rows }: Network): Map<string, Person[]> {
  const named = new Map<string, Person[]>();
  for (const person of rows.people) {
    const name = foldName(person.displayName ?? "");
    if (name === "" || hasRefused(person)) continue;
    const others = named.get(name);
    if (others === undefined) named.set(name, [person]);
    else others.push(person);
  }
  return named;
}

type Contacts = ReadonlyMap<string, ReadonlySet<string>>;

function contactsOf({ rows }: Network): Contacts {
  const contacts = new Map<string, Set<string>>();
  const add = (id: string, other: string): unknown => contacts.set(id, (contacts.get(id) ?? new Set()).add(other));
  for (const { from, to } of [...rows.ties, ...rows.nominations]) {
    add(from, to);
    add(to, from);
  }
  return contacts;
}

type Pair = readonly [Person, Person];

const pairsOf = (people: readonly Person[], others: readonly Person[]): Pair[] =>
  people === others
    ? people.flatMap((person, index) => people.slice(index + 1).map((other): Pair => [person, other]))
    : people.flatMap((person) => others.map((other): Pair => [person, other]));

const areTwo = ([a, b]: Pair, contacts: Contacts): boolean =>
  contacts.get(a.id)?.has(b.id) === true ||
  a.keepApart?.includes(b.id) === true ||
  b.keepApart?.includes(a.id) === true;

function proposalOf([a, b]: Pair, similarity: number, contacts: Contacts): DuplicateProposal {
  const others = contacts.get(b.id) ?? new Set();
  const sharedContacts = [...(contacts.get(a.id) ?? [])].filter((id) => others.has(id)).length;
  const [first, second] = [a.id, b.id].toSorted(byId) as [string, string];
  return {
    people: [first, second],
    similarity,
    reasons: [
      similarity === 1 ? "sameName" : "similarName",
      ...(sharedContacts > 0 ? (["sharedContacts"] as const) : []),
    ],
    sharedContacts,
  };
}
