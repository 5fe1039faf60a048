import type { AccountRecord, SessionRecord } from "../store/port.ts";
import { HttpError, refuseCall } from "../wire/http-error.ts";
import { proveHerself, type Proven, type ProvingCall } from "./proof.ts";
import { noteAtTheDoor } from "./security-log.ts";

/** What proves that it is she: the password until now, with a code where she has a second factor; or a passkey that answered just now. */
export interface OwnProof {
  readonly old?: string | undefined;
  readonly code?: string | undefined;
  readonly passkey?: unknown;
}

/** Somebody who is signed in with an account that has a password. */
export interface OwnAccount {
  readonly session: SessionRecord;
  readonly account: AccountRecord;
}

/** Whose account it is. */
export async function ownAccount({ actor, services }: Pick<ProvingCall, "actor" | "services">): Promise<OwnAccount> {
  const found = await services.store.read(async ({ sessions, accounts }) => {
    const session: SessionRecord | undefined = await sessions.find(actor.session ?? "");
    if (session === undefined || session.kind === "key" || session.accountId === null) return undefined;
    const account = await accounts.byId(session.accountId);
    return account === undefined ? undefined : { session, account };
  });
  if (found === undefined) return refuseCall("http/no-account-of-her-own");
  return found.account.login === null ? refuseCall("http/no-password") : found;
}

/** By what it was shown that it is she, as it stands in the security log. */
export const provenBy = ({ passkey }: OwnProof) => (passkey === undefined ? "password" : "passkey");

/** That it is she, before her way in is changed; the guesses of somebody who sits at her screen are counted and stand in the audit. */
export async function proveOwner(
  call: ProvingCall & { readonly body: OwnProof },
  account: AccountRecord,
): Promise<Proven> {
  const { address, body, services } = call;
  const { old, code, passkey } = body;
  if (passkey === undefined && old === undefined) return refuseCall("http/missing-value", "/old");
  try {
    return await proveHerself({ passkey, password: old, code }, account, call);
  } catch (error) {
    if (error instanceof HttpError && error.problems.some((problem) => isGuess(problem.code)))
      await services.store.write(async (records) => {
        const grants = await records.accounts.grantsOf(account.accountId);
        await noteAtTheDoor(grants, { action: "passwordKept", address, by: "password" }, { ...services, records });
      });
    throw error;
  }
}

const isGuess = (code: string): boolean => code === "http/wrong-credentials" || code === "http/wrong-code";
