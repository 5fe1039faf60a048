import { erasePerson, type Network } from "@parent-circles/core";
import type { Records, StoredNetwork } from "../store/port.ts";
import { refuseCall } from "../wire/http-error.ts";
import { suppressionHash } from "../identity/tokens.ts";

/** Where somebody is erased, and with which key her hash is made. */
export interface Erasing {
  readonly stored: StoredNetwork;
  readonly records: Records;
  readonly secret: string;
}

/** Erases a person everywhere within one transaction, from the database's files too. */
export async function erase({ stored, records, secret }: Erasing, person: string): Promise<void> {
  const { network } = stored;
  if (!network.people.has(person)) return refuseCall("http/not-found");
  const { network: next } = erasePerson(network, { person, hash: suppressionHash(secret) });
  await records.networks.save(stored, next);
  await forgetBeside(records, network, [person]);
}

/**
 * Forgets what is kept of erased people beside the network's rows: their names in open requests, sessions and grants that
 * are theirs, what stands for them in the audit, replies that name them, and all jobs and imports, which hold the network
 * as it was.
 */
export async function forgetBeside(records: Records, before: Network, people: readonly string[]): Promise<void> {
  if (people.length === 0) return;
  const words = wordsFor(before, people);
  await records.requestNames.eraseNames(before.id, words);
  for (const person of people) await closeAccountsOf(before.id, person, records);
  for (const person of [...people, ...mergedInto(before, people).map(({ remove }) => remove)])
    await records.audit.forget(before.id, person);
  await records.replies.withhold(before.id, words);
  await records.jobs.forgetAll(before.id);
  await records.imports.forgetAll(before.id);
  records.leaveNothing();
}

/** Ends whatever lets somebody in as this person; an account that is nobody else anywhere goes with it. */
async function closeAccountsOf(networkId: string, person: string, { sessions, accounts, invitations }: Records) {
  const hers = (await accounts.grantsIn(networkId)).filter((grant) => grant.person === person);
  await invitations.endOf(networkId, person);
  await sessions.endOf(networkId, person);
  for (const { accountId } of hers)
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
