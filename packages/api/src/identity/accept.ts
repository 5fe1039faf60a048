import type { Services } from "../services.ts";
import type { GrantRecord, InvitationRecord, Records } from "../store/port.ts";
import { refuseCall } from "../wire/http-error.ts";
import { accountFor, invitationOf, takesPassword, useInvitation } from "./invitations.ts";
import { createdPasskey } from "./passkeys.ts";
import { passwordHash } from "./password.ts";
import { normalLogin } from "./sign-in.ts";

/** How somebody who was invited wants to come in from now on. */
export type WayIn = { readonly passkey: unknown } | { readonly login: string; readonly password: string };

/**
 * Makes the way in that somebody chose who was invited, and uses the invitation up. A key figure or a mother who had a way in
 * before has lost it with this: that is how a lost phone is let go of.
 *
 * @throws HttpError `http/invitation-over`, `http/login-taken`, `http/passkey-not-accepted`
 */
export async function accept(
  token: string,
  { way, host }: { readonly way: WayIn; readonly host: string },
  services: Services,
): Promise<GrantRecord> {
  const { store, secret } = services;
  const { invitation, accountId } = await store.read(async (records) => {
    const found = await invitationOf(token, records, services);
    return { invitation: found, accountId: await accountFor(found, records, secret) };
  });
  if ("passkey" in way) {
    const passkey = await createdPasskey(way.passkey, { accountId, host }, services);
    return store.write(async (records) => {
      await useInvitation(invitation, records);
      await openAccount({ invitation, accountId }, records);
      await records.passkeys.add(passkey);
      return letIn({ invitation, accountId }, records, services);
    });
  }
  if (!takesPassword(invitation)) return refuseCall("http/passkey-not-accepted");
  const login = normalLogin(way.login);
  const password = await passwordHash(way.password, services.random);
  return store.write(async (records) => {
    await useInvitation(invitation, records);
    if ((await records.accounts.byLogin(login)) !== undefined) refuseCall("http/login-taken", "/login");
    await records.accounts.add({ accountId, login, password });
    return letIn({ invitation, accountId }, records, services);
  });
}

interface Accepted {
  readonly invitation: InvitationRecord;
  readonly accountId: string;
}

/** The account in which a passkey is kept. Who was invited again starts anew, and what she lost opens nothing any more. */
async function openAccount({ invitation, accountId }: Accepted, records: Records): Promise<void> {
  const { accounts, passkeys, sessions } = records;
  if ((await accounts.byId(accountId)) === undefined) {
    await accounts.add({ accountId, login: null, password: null });
    return;
  }
  if (invitation.accountId !== null) return;
  await passkeys.endOf(accountId);
  await accounts.forgetPassword(accountId);
  await sessions.endOfAccount(accountId);
}

async function letIn({ invitation, accountId }: Accepted, records: Records, { clock }: Services): Promise<GrantRecord> {
  const { networkId, role, person, institution } = invitation;
  const grant = { networkId, accountId, role, person, institution };
  if (invitation.accountId === null) await records.accounts.grant(grant);
  const at = clock().toISOString();
  const action = invitation.accountId === null ? "acceptInvitation" : "addDevice";
  await records.audit.append(networkId, { at, actor: accountId, role, action, object: accountId, purpose: "accounts" });
  return grant;
}
