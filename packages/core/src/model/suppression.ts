import { standingIn } from "./consent-standing.ts";
import { documentTexts, errorOf, problem } from "../base/errors.ts";
import { foldName } from "../base/fold.ts";
import { refuseAct } from "../base/refuse-act.ts";
import { type Change, type Changed, inTurn } from "./change.ts";
import type { Person } from "./document.ts";
import { type Network, withRows } from "./network.ts";

/**
 * Turns who somebody was into a hash that cannot be turned back: a keyed one (HMAC), whose key the host keeps apart from
 * the document, since names are few enough to try them all. 16 to 128 letters, digits, `-` or `_`.
 */
export type SuppressionHash = (identity: string) => string;

/**
 * What is hashed of a person: her id and, where there is one, her display name in one spelling for all (R-17: nobody comes
 * back by a capital, an accent or a letter that is not seen), each within this network alone.
 */
function identitiesOf({ id }: Pick<Network, "id">, person: Pick<Person, "id" | "displayName">): string[] {
  const name = foldName(person.displayName ?? "");
  return [`${id}/id/${person.id}`, ...(name === "" ? [] : [`${id}/name/${name}`])];
}

/** By what she may have been hashed before names were folded: those hashes cannot be made anew. */
function formerIdentitiesOf({ id }: Pick<Network, "id">, { displayName }: Pick<Person, "displayName">): string[] {
  const name = displayName?.normalize("NFKC").trim().replaceAll(/\s+/g, " ").toLowerCase();
  return name === undefined ? [] : [`${id}/name/${name}`];
}

/** Everything by which somebody may be recognised. */
export const knownBy = (network: Pick<Network, "id">, person: Pick<Person, "id" | "displayName">): string[] => [
  ...new Set([...identitiesOf(network, person), ...formerIdentitiesOf(network, person)]),
];

/** All by which somebody was known: her row, and the rows that were made one with hers. */
function rowsOfHers({ rows }: Network, person: Person): Person[] {
  const found = [person];
  for (const { id } of found)
    for (const { keep, kept, removed } of rows.merges)
      if (keep === id && !found.includes(removed)) found.push(kept, removed);
  return found;
}

/** Whether a person, as recorded, does not want to be in the network: until the clocks erase her and leave a hash. */
export const hasRefused = ({ consent }: Person): boolean => standingIn(consent?.state) === "refused";

/** Whether an identity is that of somebody who was taken out, or refused and is taken out next. */
export function suppressedIn(network: Network, hash: SuppressionHash): (identity: string) => boolean {
  const kept = new Set(network.rows.suppressed.map((row) => row.hash));
  const refused = network.rows.people.filter(hasRefused).flatMap((person) => rowsOfHers(network, person));
  const leaving = new Set(refused.flatMap((row) => identitiesOf(network, row)));
  return (identity) => leaving.has(identity) || (kept.size > 0 && kept.has(hash(identity)));
}

/** Whether somebody like this left the network, or is about to, and asked not to be added again. */
export const isSuppressed = (
  network: Network,
  person: Pick<Person, "id" | "displayName">,
  hash: SuppressionHash,
): boolean => knownBy(network, person).some(suppressedIn(network, hash));

/** The network that remembers, by hash alone, not to add a person again, nor the rows that were made one with hers. */
export const suppress = (network: Network, person: Person, hash: SuppressionHash): Changed =>
  withSuppressed(network, suppressionOf(network, person, hash));

/** The hashes by which a person of a network is recognised. */
export const suppressionOf = (network: Network, person: Person, hash: SuppressionHash): string[] =>
  rowsOfHers(network, person)
    .flatMap((row) => identitiesOf(network, row))
    .map(hash);

/** The network with hashes added to those it has. */
export function withSuppressed(network: Network, hashes: readonly string[]): Changed {
  const kept = new Set(network.rows.suppressed.map((row) => row.hash));
  const added = [...new Set(hashes)].filter((one) => !kept.has(one));
  if (added.length === 0) return { network, changes: [] };
  return {
    network: withRows(network, { suppressed: [...network.rows.suppressed, ...added.map((one) => ({ hash: one }))] }),
    changes: [{ code: "suppressionAdded", count: added.length }],
  };
}

/** A person to add. */
export interface AddedPerson {
  readonly person: Person;
  readonly hash: SuppressionHash;
  /** That she herself asked to come back. */
  readonly askedToComeBack?: boolean;
}

/**
 * Adds a person. Who was taken out and asked not to be added again is refused unless she asked to come back, and then
 * no longer suppressed. Two people of one name look alike here; that is the price of keeping no name.
 *
 * @throws ParentCirclesError `person/suppressed`, `document/duplicate-id`
 */
export function addPerson(network: Network, { person, hash, askedToComeBack }: AddedPerson): Changed {
  if (network.people.has(person.id) || network.institutions.has(person.id))
    throw errorOf([problem("document/duplicate-id", "person/id", { first: "the network" })], documentTexts);
  const added: Change = { code: "personAdded", person: person.id };
  const add = (before: Network): Changed => ({
    network: withRows(before, { people: [...before.rows.people, person] }),
    changes: [added],
  });
  if (!isSuppressed(network, person, hash)) return add(network);
  if (askedToComeBack !== true) refuseAct("person/suppressed", "person");
  return inTurn(network, [(before) => lift(before, person, hash), add]);
}

/** The network that lets somebody come back who asked to. */
export function lift(network: Network, person: Person, hash: SuppressionHash): Changed {
  const hers = new Set(knownBy(network, person).map(hash));
  const suppressed = network.rows.suppressed.filter((row) => !hers.has(row.hash));
  const count = network.rows.suppressed.length - suppressed.length;
  return { network: withRows(network, { suppressed }), changes: [{ code: "suppressionLifted", count }] };
}
