import type { AccountRecord, SessionRecord } from "../store/port.ts";
import type { Services } from "../services.ts";
import { refuseCall, refuseValue } from "../wire/http-error.ts";
import type { Actor } from "../wire/roles.ts";
import { type Attempt, countAttempt } from "./attempts.ts";
import { areaOf } from "./place.ts";
import { proveWithPasskey } from "./passkeys.ts";
import { passwordFits, passwordHash } from "./password.ts";
import { noteAtTheDoor } from "./security-log.ts";
import { openIn } from "./sessions.ts";

/** A password of her own choice, and what proves that it is she: the old one, or a passkey that answered just now. */
export interface NewPassword {
  readonly password: string;
  readonly old?: string | undefined;
  readonly passkey?: unknown;
}

/** A call that changes the password of whoever is signed in. */
export interface PasswordCall {
  readonly actor: Actor;
  readonly address: string;
  readonly host: string;
  readonly body: NewPassword;
  readonly services: Services;
}

/**
 * Changes the password of whoever is signed in, and opens a session in place of all that she had. Who came with a printed
 * password has shown it just now, and is asked for nothing else; what was printed cannot be chosen.
 *
 * @throws HttpError `http/no-account-of-her-own`, `http/no-password`, `http/wrong-credentials`, `http/too-many-sign-ins`
 */
export async function changePassword(call: PasswordCall) {
  const { actor, address, body, services } = call;
  const { session, account } = await whoIsIn(call);
  const by = body.passkey === undefined ? "password" : "passkey";
  const attempt = session.kind === "first" ? undefined : await proven(call, account);
  if (await passwordFits(body.password, account.password)) refuseValue("/password", "anotherPassword");
  const password = await passwordHash(body.password, services.random);
  return services.store.write(async (records) => {
    // Of two who change it at once in one session, the second has none any more.
    if ((await records.sessions.find(actor.session ?? "")) === undefined) refuseCall("http/not-signed-in");
    await attempt?.succeeded(records);
    await records.accounts.setPassword(account.accountId, { password, mustChange: 0 });
    const grants = await records.accounts.grantsOf(account.accountId);
    await noteAtTheDoor(grants, { action: "passwordChanged", address, by }, { ...services, records });
    return openIn({ ...session, kind: "session", area: areaOf(address) }, records, services);
  });
}

async function whoIsIn({ actor, services }: PasswordCall) {
  const found = await services.store.read(async ({ sessions, accounts }) => {
    const session: SessionRecord | undefined = await sessions.find(actor.session ?? "");
    if (session === undefined || session.kind === "key" || session.accountId === null) return undefined;
    const account = await accounts.byId(session.accountId);
    return account === undefined ? undefined : { session, account };
  });
  if (found === undefined) return refuseCall("http/no-account-of-her-own");
  return found.account.login === null ? refuseCall("http/no-password") : found;
}

/** That it is she; the guesses of somebody who sits at her screen are counted and stand in the audit. */
async function proven(call: PasswordCall, account: AccountRecord): Promise<Attempt | undefined> {
  const { actor, address, body, services } = call;
  if (body.passkey !== undefined) {
    await proveWithPasskey(body.passkey, account, call);
    return undefined;
  }
  if (body.old === undefined) return refuseCall("http/missing-value", "/old");
  const attempt = await countAttempt({ account, login: "", address, known: actor.session }, services);
  if (await passwordFits(body.old, account.password)) return attempt;
  await services.store.write(async (records) => {
    const grants = await records.accounts.grantsOf(account.accountId);
    await noteAtTheDoor(grants, { action: "passwordKept", address, by: "password" }, { ...services, records });
  });
  return refuseCall("http/wrong-credentials");
}
