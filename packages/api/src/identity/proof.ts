import type { Services } from "../services.ts";
import type { AccountRecord, Records } from "../store/port.ts";
import { refuseCall } from "../wire/http-error.ts";
import { countAttempt } from "./attempts.ts";
import { type PasskeyCall, proveWithPasskey } from "./passkeys.ts";
import { passwordFits } from "./password.ts";
import { fittingCode } from "./second-factor.ts";

/** What shows in the middle of a session that it is still she: a passkey that answered just now, or her password and a code. */
export interface Proof {
  readonly passkey?: unknown;
  readonly password?: string | undefined;
  /** Of her app, or one of her recovery codes, where she has a second factor. */
  readonly code?: string | undefined;
}

/** A call of somebody who is signed in, and from where. */
export interface ProvingCall extends PasskeyCall {
  readonly address: string;
}

/** To be done in the transaction of what the proof was for: the attempt counts no longer, and the code is used up. */
export type Proven = (records: Records) => Promise<void>;

/**
 * That it is still she. Guesses are counted before they are looked at, and there is nothing to guess at a passkey.
 *
 * @throws HttpError `http/no-password`, `http/too-many-sign-ins`, `http/wrong-credentials`, `http/second-factor-needed`,
 * `http/wrong-code`, `http/passkey-not-accepted`, `http/passkey-of-another`
 */
export async function proveHerself(proof: Proof, account: AccountRecord, call: ProvingCall): Promise<Proven> {
  const { actor, address, services } = call;
  if (proof.passkey !== undefined) {
    await proveWithPasskey(proof.passkey, account, call);
    return () => Promise.resolve();
  }
  if (account.password === null) return refuseCall("http/no-password");
  const attempt = await countAttempt({ account, login: "", address, known: actor.session }, services);
  if (!(await passwordFits(proof.password ?? "", account.password))) return refuseCall("http/wrong-credentials");
  const useCode = await codeBeside(proof.code, account, services).catch(async (error: unknown) => {
    // Where nothing was guessed, nothing counts.
    if (proof.code === undefined) await services.store.write(attempt.succeeded);
    throw error;
  });
  return async (records) => {
    await useCode(records);
    await attempt.succeeded(records);
  };
}

/**
 * What uses up the code beside a password that fits: nothing where the account has no second factor.
 *
 * @throws HttpError `http/second-factor-needed` where none came, `http/wrong-code`
 */
export async function codeBeside(
  code: string | undefined,
  account: AccountRecord,
  services: Services,
): Promise<(records: Records) => Promise<void>> {
  if (account.secondFactor === null) return () => Promise.resolve();
  if (code === undefined) return refuseCall("http/second-factor-needed");
  const use = (await fittingCode(code, account, services)) ?? refuseCall("http/wrong-code");
  return async (records) => {
    if (!(await use(records))) refuseCall("http/wrong-code");
  };
}
