import type { Records } from "../store/port.ts";
import { refuseCall } from "../wire/http-error.ts";
import { keyedHash } from "./tokens.ts";
import type { Services } from "../services.ts";

const periodMs = 15 * 60_000;
const mostPerAccount = 5;
const mostPerAddress = 30;

/** An attempt to prove who one is, which has been counted. */
export interface Attempt {
  /** Forgets the failures of the account: she knew her password. */
  readonly succeeded: (records: Records) => Promise<void>;
}

/**
 * Counts an attempt with a password, per account and per address, before the password is looked at: guesses that come at
 * once are counted too. The counts are in the database, so that neither a restart nor another instance forgets them.
 *
 * @throws HttpError `http/too-many-sign-ins`
 */
export async function countAttempt(login: string, address: string, services: Services): Promise<Attempt> {
  const { store, secret } = services;
  const now = services.clock().getTime();
  const period = new Date(now - (now % periodMs)).toISOString();
  const account = `login:${keyedHash(secret, "sign-in", login)}`;
  const place = `address:${keyedHash(secret, "sign-in", address)}`;
  const isTooMuch = await store.write(async ({ counters }) => {
    const ofAccount = await counters.add(account, period, 1);
    return (await counters.add(place, period, 1)) > mostPerAddress || ofAccount > mostPerAccount;
  });
  if (isTooMuch) refuseCall("http/too-many-sign-ins", "", { seconds: Math.ceil((periodMs - (now % periodMs)) / 1000) });
  return { succeeded: ({ counters }) => counters.clear(account) };
}
