import { erasePerson } from "@parent-circles/core";
import type { Records, StoredNetwork } from "../store/port.ts";
import { refuseCall } from "./http-error.ts";
import { suppressionHash } from "./suppression-hash.ts";

/** Where somebody is erased, and with which key her hash is made. */
export interface Erasing {
  readonly stored: StoredNetwork;
  readonly records: Records;
  readonly secret: string;
}

/**
 * Erases a person everywhere within one transaction: her rows, her name in open requests, sessions and keys that
 * are hers, replies kept for repetition, jobs and imports. The route takes away what stands for her in the audit.
 */
export async function erase({ stored, records, secret }: Erasing, person: string): Promise<void> {
  const { network } = stored;
  const found = network.people.get(person) ?? refuseCall("http/not-found");
  const { network: next } = erasePerson(network, { person, hash: suppressionHash(secret) });
  await records.networks.save(stored, next);
  for (const name of [person, found.displayName ?? person]) await records.requestNames.eraseName(network.id, name);
  await records.sessions.endOf(network.id, person);
  await records.replies.forgetAll(network.id);
  await records.jobs.forgetAll(network.id);
  await records.imports.forgetAll(network.id);
}
