import type { AccountRecord, GrantRecord, Records } from "../store/port.ts";
import { refuseCall } from "./http-error.ts";
import { noPassword, passwordFits } from "./password.ts";
import type { Services } from "./services.ts";
import { keyedHash } from "./keyed-hash.ts";

/** A name and a password, and which of her roles somebody wants to use. */
export interface Credentials {
  readonly login: string;
  readonly password: string;
  readonly networkId?: string | undefined;
  readonly role?: string | undefined;
}

const periodMs = 15 * 60_000;
const mostPerAccount = 5;
const mostPerAddress = 30;

/**
 * Whoever has this name and password, and the role she signs in as. Failures are counted per name and per address in the
 * database, so that neither a restart nor another instance forgets them. An unknown name takes as long as a wrong
 * password, and is answered in the same way.
 */
export async function signIn(credentials: Credentials, address: string, services: Services): Promise<GrantRecord> {
  const { store, secret } = services;
  const now = services.clock().getTime();
  const period = new Date(now - (now % periodMs)).toISOString();
  const login = credentials.login.normalize("NFKC").trim().toLowerCase();
  const subjects = [
    { subject: `login:${keyedHash(secret, "sign-in", login)}`, most: mostPerAccount },
    { subject: `address:${keyedHash(secret, "sign-in", address)}`, most: mostPerAddress },
  ];
  // Counted before the password is looked at: guesses that come at once are counted too.
  const counts = await store.write((records) =>
    inOrder(subjects, ({ subject }) => records.counters.add(subject, period, 1)),
  );
  if (counts.some((count, place) => count > (subjects[place]?.most ?? 0)))
    refuseCall("http/too-many-sign-ins", "", { seconds: Math.ceil((periodMs - (now % periodMs)) / 1000) });
  const account = await store.read((records) => records.accounts.byLogin(login));
  const fits = await passwordFits(credentials.password, account?.password ?? noPassword);
  if (account === undefined || !fits) return refuseCall("http/wrong-credentials");
  return store.write(async (records) => {
    await records.counters.clear(subjects[0]?.subject ?? "");
    return grantFor(account, credentials, records);
  });
}

async function grantFor(account: AccountRecord, wanted: Credentials, records: Records): Promise<GrantRecord> {
  const grants = (await records.accounts.grantsOf(account.accountId)).filter(
    ({ networkId, role }) =>
      (wanted.networkId === undefined || wanted.networkId === networkId) &&
      (wanted.role === undefined || wanted.role === role),
  );
  if (grants.length > 1) return refuseCall("http/role-not-chosen", "/networkId");
  return grants[0] ?? refuseCall("http/wrong-credentials");
}

async function inOrder<Item, Result>(items: readonly Item[], act: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await act(item));
  return results;
}
