import { refuseCall } from "../wire/http-error.ts";
import { type OwnAccount, type OwnProof, ownAccount, provenBy, proveOwner } from "./own-account.ts";
import { areaOf } from "./place.ts";
import type { Services } from "../services.ts";
import type { ProvingCall } from "./proof.ts";
import { newRecoveryCodes, offeredFactor, recoveryHash, stepOfCode } from "./second-factor.ts";
import { noteAtTheDoor } from "./security-log.ts";
import { openIn } from "./sessions.ts";

/** A call that sets the second factor of whoever is signed in. */
export interface FactorCall extends ProvingCall {
  /** `newCode` shows that her app has what was offered. */
  readonly body: OwnProof & { readonly newCode: string };
}

/**
 * What an app for codes is offered in this session.
 *
 * @throws HttpError `http/no-account-of-her-own`, `http/no-password`
 */
export const secondFactorOffer = async (call: Pick<ProvingCall, "actor" | "services">) =>
  offerTo(await ownAccount(call), call.services);

const offerTo = ({ session, account }: OwnAccount, services: Services) =>
  offeredFactor({ account, session: session.tokenHash, network: session.networkId }, services);

/**
 * Sets the second factor that was offered in this session, in place of what she had, with recovery codes, which are in the
 * answer and nowhere else. Whoever came with a password alone has shown it just now, and is asked for nothing else. A session
 * opens in place of all that she had.
 *
 * @throws HttpError `http/wrong-code`, those of {@link secondFactorOffer} and of {@link proveHerself}
 */
export async function setSecondFactor(call: FactorCall) {
  const { actor, address, body, services } = call;
  const own = await ownAccount(call);
  const { session, account } = own;
  const { accountId } = account;
  const proven = session.kind === "factor" ? undefined : await proveOwner(call, account);
  const { secret } = await offerTo(own, services);
  const step = await stepOfCode(body.newCode, { secret, after: 0 }, services);
  if (step === undefined) return refuseCall("http/wrong-code", "/newCode");
  const recoveryCodes = newRecoveryCodes(services);
  const recoveryHashes = recoveryCodes.map((code) => recoveryHash(accountId, code, services));
  const opened = await services.store.write(async (records) => {
    const { accounts, sessions } = records;
    // Of two who set it at once in one session, the second has none any more.
    if ((await sessions.find(actor.session ?? "")) === undefined) refuseCall("http/not-signed-in");
    await proven?.(records);
    await accounts.setSecondFactor(accountId, { secret, step, recoveryHashes });
    await sessions.endOfAccount(accountId);
    const set = { action: "secondFactorSet", address, by: provenBy(body) } as const;
    await noteAtTheDoor(await accounts.grantsOf(accountId), set, { ...services, records });
    return openIn({ ...session, kind: "session", area: areaOf(address) }, records, services);
  });
  return { ...opened, recoveryCodes };
}
