import { erasePerson, findNames, foldName, likenessOfNames, type Network } from "@parent-circles/core";
import type { Records, StoredNetwork } from "../store/port.ts";
import { refuseCall } from "../wire/http-error.ts";
import { keyedHash, suppressionHash } from "../identity/tokens.ts";

/** With which key and when somebody is erased. */
export interface ErasedHow {
  readonly secret: string;
  readonly now: Date;
}

/** Where somebody is erased, with which key her hash is made, and when. */
export interface Erasing extends ErasedHow {
  readonly stored: StoredNetwork;
  readonly records: Records;
}

/** Erases a person everywhere within one transaction, from the database's files too. */
export async function erase({ stored, records, ...how }: Erasing, person: string): Promise<void> {
  const { network } = stored;
  if (!network.people.has(person)) return refuseCall("http/not-found");
  const { network: next } = erasePerson(network, { person, hash: suppressionHash(how.secret) });
  await records.networks.save(stored, next);
  await forgetBeside({ records, ...how }, network, [person]);
}

/**
 * Forgets what is kept of erased people beside the network's rows: their names in open requests, sessions, accounts and grants
 * that are theirs, what stands for them in the audit, replies that name them, and all jobs and imports, which hold the network
 * as it was. Last, the erasure is put on the list that outlives a restore.
 */
export async function forgetBeside(
  { records, secret, now }: ErasedHow & { readonly records: Records },
  before: Network,
  people: readonly string[],
): Promise<void> {
  if (people.length === 0) return;
  const merged = mergedInto(before, people).map(({ remove }) => remove);
  const names = await records.requestNames.eraseNames(before.id, namesOf(before, people));
  await closeAccountsOf(before.id, people, records);
  for (const person of [...people, ...merged]) await records.audit.forget(before.id, person);
  await records.replies.withhold(before.id, [...wordsFor(before, people), ...names]);
  await records.jobs.forgetAll(before.id);
  await records.imports.forgetAll(before.id);
  records.leaveNothing();
  const hash = erasedHash(secret, before.id);
  const who = [...[...people, ...merged].map((one) => hash.ofId(one)), ...names.map((one) => hash.ofName(one))];
  await records.erasures.note(before.id, { at: now.toISOString(), who: [...new Set(who)].toSorted() });
}

/** The hashes under which somebody stands in the list of erasures. */
export const erasedHash = (secret: string, networkId: string) => ({
  ofId: (person: string): string => keyedHash(secret, "erasure", `${networkId}/id/${person}`),
  ofName: (name: string): string => keyedHash(secret, "erasure", `${networkId}/name/${foldName(name)}`),
});

/** Above this a name that a school gave is hers in another spelling, or turned round. */
const sameName = 0.95;

/**
 * Which names in requests are those of some people. Of a request that was matched with her nobody kept which name is hers: all
 * go that are not those of the others.
 */
function namesOf(before: Network, people: readonly string[]) {
  const { isIn } = findNames(wordsFor(before, people));
  const gone = new Set(people);
  const displayed = (ids: readonly string[]) => ids.flatMap((id) => before.people.get(id)?.displayName ?? []);
  const isOneOf = (name: string, ids: readonly string[]): boolean =>
    displayed(ids).some((one) => likenessOfNames(name, one) >= sameName);
  const targets = new Map(before.rows.requests.map(({ id, targets: matched = [] }) => [id, matched]));
  return (name: string, requestId: string): boolean => {
    const matched = targets.get(requestId) ?? [];
    if (isIn(name) || isOneOf(name, people)) return true;
    return (
      matched.some((id) => gone.has(id)) &&
      !isOneOf(
        name,
        matched.filter((id) => !gone.has(id)),
      )
    );
  };
}

/** Ends whatever lets somebody in as one of these people; an account that is nobody else anywhere goes with it. */
export async function closeAccountsOf(
  networkId: string,
  people: readonly string[],
  { sessions, accounts, invitations }: Pick<Records, "sessions" | "accounts" | "invitations">,
): Promise<void> {
  const gone = new Set(people);
  const theirs = (await accounts.grantsIn(networkId)).filter(({ person }) => person !== null && gone.has(person));
  for (const person of people) {
    await invitations.endOf(networkId, person);
    await sessions.endOf(networkId, person);
  }
  for (const { accountId } of theirs)
    if ((await accounts.grantsOf(accountId)).length === 0) await accounts.remove(accountId);
}

/** By what people are named in texts: their ids and display names, also those under which they stood before a merge. */
export const wordsFor = (network: Network, people: readonly string[]): string[] => [
  ...people.flatMap((id) => [id, network.people.get(id)?.displayName ?? id]),
  ...mergedInto(network, people).flatMap(({ remove, removed }) => [remove, removed.displayName ?? remove]),
];

/** The merges by which others became these people, also over several steps. */
function mergedInto({ rows }: Network, people: readonly string[]): Network["rows"]["merges"][number][] {
  const hers = new Set(people);
  // Of A merged into B, and B into C, the second is the later one.
  return rows.merges.toReversed().filter(({ keep, remove }) => {
    if (hers.has(keep)) hers.add(remove);
    return hers.has(keep);
  });
}
