import type { AccountRecord, GrantRecord, Records } from "../store/port.ts";
import { countAttempt, knownDevice } from "./attempts.ts";
import { refuseCall } from "../wire/http-error.ts";
import { accountWithPasskey } from "./passkeys.ts";
import { noteAtTheDoor } from "./security-log.ts";
import { keyedSemaphore } from "./limits.ts";
import { passwordFits } from "./password.ts";
import { codeBeside } from "./proof.ts";
import { isOfApp } from "./second-factor.ts";
import { placeOf } from "./place.ts";
import type { CameIn } from "./sessions.ts";
import type { Services } from "../services.ts";

/** A name and a password, and which of her roles somebody wants to use. */
export interface Credentials extends WantedRole {
  readonly login: string;
  readonly password: string;
  /** Of her app, or one of her recovery codes, where she has a second factor. */
  readonly code?: string | undefined;
}

interface WantedRole {
  readonly networkId?: string | undefined;
  readonly role?: string | undefined;
}

/** From where somebody signs in, and the mark of the device that she was on before. */
export interface From {
  readonly address: string;
  readonly device: string | undefined;
}

/**
 * Passwords that are looked at in this process: a tenth of a second of a processor each, which a stranger could have many times
 * at once. Every place has its turn, one at a time.
 */
const hashing = keyedSemaphore({ most: 2, mostEach: 1, mostWaiting: 30, longestMs: 10_000 });

/**
 * Whoever has this name and password and code, and the role she signs in as. Failures are counted, of codes too. An unknown name takes
 * as long as a wrong password, and is answered in the same way. A printed password opens one session, and then nothing; one of
 * her own without a second factor opens one in which she sets that up.
 */
export async function signIn(credentials: Credentials, { address, device }: From, services: Services): Promise<CameIn> {
  const { store } = services;
  const login = normalLogin(credentials.login);
  const account = await store.read((records) => records.accounts.byLogin(login));
  const attempt = await countAttempt(
    { account, login, address, known: knownDevice(device, account, services) },
    services,
  );
  const release = await hashing.acquire(placeOf(address));
  const fits = await passwordFits(credentials.password, account?.password).finally(release);
  if (account === undefined) return refuseCall("http/wrong-credentials");
  const noteRefused = (by: "password" | "code") =>
    store.write(async (records) => {
      const grants = await records.accounts.grantsOf(account.accountId);
      const action = attempt.isLast ? "signInLocked" : by === "code" ? "codeRefused" : "signInRefused";
      await noteAtTheDoor(grants, { action, address, by }, { ...services, records });
    });
  if (!fits || account.mustChange === usedUp) {
    await noteRefused("password");
    return refuseCall("http/wrong-credentials");
  }
  const { code } = credentials;
  const useCode = await codeBeside(code, account, services).catch(async (error: unknown) => {
    await (code === undefined ? store.write(attempt.succeeded) : noteRefused("code"));
    throw error;
  });
  // Before her role is asked for: that she has several is no failure.
  await store.write(attempt.succeeded);
  return store.write(async (records) => {
    await useCode(records);
    const grant = await grantFor(account, credentials, records);
    const isFirst = account.mustChange !== 0;
    if (isFirst && !(await records.accounts.usePrinted(account))) return refuseCall("http/wrong-credentials");
    await noteAtTheDoor([grant], { action: "signIn", address, by: wayIn(code) }, { ...services, records });
    if (isFirst) return { ...grant, opens: "first" };
    return account.secondFactor === null ? { ...grant, opens: "factor" } : grant;
  });
}

const wayIn = (code: string | undefined) => (code === undefined ? "password" : isOfApp(code) ? "code" : "recoveryCode");

/** How a printed password stands in its account that somebody has come in with. */
const usedUp = 2;

/** A login as it is kept and compared: how it was typed makes no difference. */
export const normalLogin = (typed: string): string => typed.normalize("NFKC").trim().toLowerCase();

/** Whoever has a passkey of ours, and the role she signs in as. */
export async function signInWithPasskey(
  { passkey, ...wanted }: WantedRole & { readonly passkey: unknown },
  { host, address }: { readonly host: string; readonly address: string },
  services: Services,
): Promise<GrantRecord> {
  const account = await accountWithPasskey(passkey, { host }, services);
  return services.store.write(async (records) => {
    const grant = await grantFor(account, wanted, records);
    await noteAtTheDoor([grant], { action: "signIn", address, by: "passkey" }, { ...services, records });
    return grant;
  });
}

async function grantFor(account: AccountRecord, wanted: WantedRole, records: Records): Promise<GrantRecord> {
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
