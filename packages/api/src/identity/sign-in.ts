import type { AccountRecord, GrantRecord, Records } from "../store/port.ts";
import { countAttempt } from "./attempts.ts";
import { refuseCall } from "../wire/http-error.ts";
import { noPassword, passwordFits } from "./password.ts";
import type { Services } from "../services.ts";

/** A name and a password, and which of her roles somebody wants to use. */
export interface Credentials {
  readonly login: string;
  readonly password: string;
  readonly networkId?: string | undefined;
  readonly role?: string | undefined;
}

/**
 * Whoever has this name and password, and the role she signs in as. Failures are counted. An unknown name takes as long as
 * a wrong password, and is answered in the same way.
 */
export async function signIn(credentials: Credentials, address: string, services: Services): Promise<GrantRecord> {
  const { store } = services;
  const login = credentials.login.normalize("NFKC").trim().toLowerCase();
  const attempt = await countAttempt(login, address, services);
  const account = await store.read((records) => records.accounts.byLogin(login));
  const fits = await passwordFits(credentials.password, account?.password ?? noPassword);
  if (account === undefined || !fits) return refuseCall("http/wrong-credentials");
  return store.write(async (records) => {
    await attempt.succeeded(records);
    return grantFor(account, credentials, records);
  });
}

async function grantFor(account: AccountRecord, wanted: Credentials, records: Records): Promise<GrantRecord> {
  const grants = (await records.accounts.grantsOf(account.accountId)).filter(
    ({ networkId, role }) =>
      (wanted.networkId === undefined || wanted.networkId === networkId) &&
      (wanted.role === undefined || wanted.role === role),
  );
  if (grants.length > 1)
    return refuseCall("http/role-not-chosen", "/networkId", {
      grants: grants.map(({ networkId, role }) => `${networkId} ${role}`),
    });
  return grants[0] ?? refuseCall("http/wrong-credentials");
}
