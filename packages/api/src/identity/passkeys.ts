import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { z } from "zod";
import type { Services } from "../services.ts";
import type { AccountRecord, PasskeyRecord } from "../store/port.ts";
import { refuseCall } from "../wire/http-error.ts";
import type { Actor } from "../wire/roles.ts";
import { isChallenge, makeChallenge, spendChallenge } from "./challenges.ts";

/** Loaded when the first passkey comes: commands and workers do without. */
const library = () => import("@simplewebauthn/server");

/** For whom a passkey is made, and at which address: a passkey works at the name of one server. */
export interface PasskeyFor {
  readonly accountId: string;
  /** What stands beside it in the list on her own device. */
  readonly name: string;
  readonly host: string;
}

const hostNameOf = (host: string): string => URL.parse(`https://${host}`)?.hostname ?? host;

/** Browsers give passkeys to pages over TLS, and to those of this machine. */
const originsOf = (host: string): string[] => [
  `https://${host}`,
  ...(hostNameOf(host) === "localhost" ? [`http://${host}`] : []),
];

/** What a browser is told to make a passkey: one that is found without a name, behind the lock of the phone. */
export const creationOptions = async ({ accountId, name, host }: PasskeyFor, services: Services) =>
  (await library()).generateRegistrationOptions({
    rpName: "Parent Circles",
    rpID: hostNameOf(host),
    userName: name,
    userID: new Uint8Array(Buffer.from(accountId)),
    challenge: makeChallenge(`create ${accountId}`, services),
    attestationType: "none",
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });

/**
 * The passkey that a browser made as it was told.
 *
 * @throws HttpError `http/passkey-not-accepted`
 */
export async function createdPasskey(
  response: unknown,
  { accountId, host }: Pick<PasskeyFor, "accountId" | "host">,
  services: Services,
): Promise<PasskeyRecord> {
  const { verified, registrationInfo } = await (
    await library()
  )
    .verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: (challenge) => isChallenge(challenge, `create ${accountId}`, services),
      expectedOrigin: originsOf(host),
      expectedRPID: hostNameOf(host),
      requireUserVerification: true,
    })
    .catch(refused);
  if (!verified) return refused();
  const { id, publicKey, counter } = registrationInfo.credential;
  const at = services.clock().toISOString();
  const key = Buffer.from(publicKey).toString("base64url");
  return { accountId, credentialId: id, publicKey: key, counter, createdAt: at, usedAt: at };
}

/** Where a passkey is asked for: at which server's name, and in which session, where it is to prove that it is still she. */
export interface PasskeyAskedAt {
  readonly host: string;
  readonly session?: string | undefined;
}

/** What was asked in a session proves in it alone, and lets nobody in. */
const subjectOf = ({ session }: PasskeyAskedAt): string => (session === undefined ? "sign in" : `session ${session}`);

/** What a browser is told to ask for a passkey: any that it has for this server. */
export const passkeyOptionsAt = async (asked: PasskeyAskedAt, services: Services) =>
  (await library()).generateAuthenticationOptions({
    rpID: hostNameOf(asked.host),
    challenge: makeChallenge(subjectOf(asked), services),
    userVerification: "required",
  });

/** What is looked at of a browser's answer before the library checks all of it. */
const answered = z.looseObject({
  id: z.string(),
  response: z.looseObject({ userHandle: z.string(), clientDataJSON: z.string() }),
});

/**
 * The account whose passkey answered; the answer holds once.
 *
 * @throws HttpError `http/passkey-not-accepted`, the same for one that is not known as for one that does not fit
 */
export async function accountWithPasskey(
  given: unknown,
  asked: PasskeyAskedAt,
  services: Services,
): Promise<AccountRecord> {
  const { store, clock } = services;
  const { id, response } = answered.safeParse(given).data ?? refused();
  const accountId = Buffer.from(response.userHandle, "base64url").toString();
  const known = await store.read(({ passkeys }) => passkeys.find(accountId, id));
  if (known === undefined) return refused();
  const { verified, authenticationInfo } = await (
    await library()
  )
    .verifyAuthenticationResponse({
      response: given as AuthenticationResponseJSON,
      expectedChallenge: (challenge) => isChallenge(challenge, subjectOf(asked), services),
      expectedOrigin: originsOf(asked.host),
      expectedRPID: hostNameOf(asked.host),
      requireUserVerification: true,
      credential: {
        id,
        publicKey: new Uint8Array(Buffer.from(known.publicKey, "base64url")),
        counter: known.counter,
      },
    })
    .catch(refused);
  if (!verified) return refused();
  return store.write(async (records) => {
    if (!(await spendChallenge(challengeIn(response.clientDataJSON), records))) return refused();
    await records.passkeys.used(known, { counter: authenticationInfo.newCounter, usedAt: clock().toISOString() });
    return (await records.accounts.byId(accountId)) ?? refused();
  });
}

/** A call in which a passkey is to prove that it is still she who holds the session. */
export interface PasskeyCall {
  readonly actor: Actor;
  readonly host: string;
  readonly services: Services;
}

/**
 * That a passkey answered which is one of the account's own, to what was asked in this session.
 *
 * @throws HttpError `http/passkey-not-accepted`, `http/passkey-of-another`
 */
export async function proveWithPasskey(given: unknown, account: AccountRecord, call: PasskeyCall): Promise<void> {
  const { actor, host, services } = call;
  if (actor.session === undefined) return refused();
  const { accountId } = await accountWithPasskey(given, { host, session: actor.session }, services);
  if (accountId !== account.accountId) refuseCall("http/passkey-of-another");
}

const challengeIn = (clientData: string): string =>
  (JSON.parse(Buffer.from(clientData, "base64url").toString()) as { challenge: string }).challenge;

const refused = (): never => refuseCall("http/passkey-not-accepted");
