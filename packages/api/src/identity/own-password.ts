import { refuseCall, refuseValue } from "../wire/http-error.ts";
import { type OwnProof, ownAccount, provenBy, proveOwner } from "./own-account.ts";
import { areaOf } from "./place.ts";
import { passwordFits, passwordHash } from "./password.ts";
import type { ProvingCall } from "./proof.ts";
import { noteAtTheDoor } from "./security-log.ts";
import { openIn } from "./sessions.ts";

/** A call that changes the password of whoever is signed in, to one of her own choice. */
export interface PasswordCall extends ProvingCall {
  readonly body: OwnProof & { readonly password: string };
}

/**
 * Changes the password of whoever is signed in, and opens a session in place of all that she had. Who came with a printed
 * password has shown it just now, and is asked for nothing else; what was printed cannot be chosen.
 *
 * @throws HttpError `http/no-account-of-her-own`, and those of {@link proveHerself}
 */
export async function changePassword(call: PasswordCall) {
  const { actor, address, body, services } = call;
  const { session, account } = await ownAccount(call);
  const proven = session.kind === "first" ? undefined : await proveOwner(call, account);
  if (await passwordFits(body.password, account.password)) refuseValue("/password", "anotherPassword");
  const password = await passwordHash(body.password, services.random);
  return services.store.write(async (records) => {
    // Of two who change it at once in one session, the second has none any more.
    if ((await records.sessions.find(actor.session ?? "")) === undefined) refuseCall("http/not-signed-in");
    await proven?.(records);
    await records.accounts.setPassword(account.accountId, { password, mustChange: 0 });
    const grants = await records.accounts.grantsOf(account.accountId);
    const change = { action: "passwordChanged", address, by: provenBy(body) } as const;
    await noteAtTheDoor(grants, change, { ...services, records });
    return openIn({ ...session, kind: "session", area: areaOf(address) }, records, services);
  });
}
