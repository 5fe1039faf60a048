import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from "@simplewebauthn/browser";
import { CallProblem } from "./call-problem.ts";
import { answerOf, api, everyPage, inNetwork } from "./client.ts";
import type {
  AuditPart,
  Invitation,
  InvitationShown,
  NewInvitation,
  NewPassword,
  NewSecondFactor,
  PersonRecord,
  Role,
} from "./shapes.ts";

/** A name and a password, and as whom, where somebody has several roles. */
export interface Credentials {
  readonly login: string;
  readonly password: string;
  /** Of her app, or a recovery code, where she has a second factor. */
  readonly code?: string;
  readonly networkId?: string;
  readonly role?: Role;
}

/** Signs in; the session is in a cookie alone. */
export const signIn = (credentials: Credentials) =>
  answerOf(api.POST("/v1/sessions", { body: { ...credentials, keptIn: "cookie" } }));

/** Whether this browser can keep a passkey. */
export const canKeepPasskeys = browserSupportsWebAuthn;

/** What a browser did with a passkey, or `passkey` where it did not, or she stopped. */
async function passkeyOf<Made>(
  ask: () => Promise<Made>,
): Promise<{ readonly [Key in keyof Made]: Made[Key] } & { id: string }> {
  try {
    return (await ask()) as Made & { id: string };
  } catch {
    throw new CallProblem("passkey", 0);
  }
}

async function answerOfPasskey(query: { readonly inSession?: "true" }) {
  const options = await answerOf(api.GET("/v1/sessions/passkey-options", { params: { query } }));
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  const passkey = await passkeyOf(() => startAuthentication({ optionsJSON }));
  return { passkey: { ...passkey } };
}

/** Has a passkey of this device say, in the present session, that it is still she. */
export const provenByPasskey = () => answerOfPasskey({ inSession: "true" });

/** Signs in with a passkey that this device keeps. */
export async function signInWithPasskey(as: { readonly networkId?: string; readonly role?: Role }): Promise<void> {
  const proof = await answerOfPasskey({});
  await answerOf(api.POST("/v1/sessions", { body: { ...proof, ...as, keptIn: "cookie" } }));
}

/** Changes her own password; the session goes on in its cookie. */
export const changePassword = (body: Omit<NewPassword, "keptIn">) =>
  answerOf(api.POST("/v1/sessions/own-password", { body: { ...body, keptIn: "cookie" } }));

/** What an app for codes is given. */
export const fetchSecondFactorOffer = () => answerOf(api.GET("/v1/sessions/second-factor"));

/** Sets her second factor; the session goes on in its cookie. Returns the recovery codes, which are told once. */
export const setSecondFactor = async (body: Omit<NewSecondFactor, "keptIn">): Promise<readonly string[]> =>
  (await answerOf(api.POST("/v1/sessions/second-factor", { body: { ...body, keptIn: "cookie" } }))).recoveryCodes;

/** Where the visitor is signed in. */
export const fetchOwnSessions = () => everyPage((query) => answerOf(api.GET("/v1/sessions", { params: { query } })));

/** Signs the visitor out everywhere else. */
export const endOtherSessions = () => answerOf(api.DELETE("/v1/sessions/others"));

/** To what an invitation is. */
export const lookAtInvitation = (invitation: string): Promise<InvitationShown> =>
  answerOf(api.POST("/v1/invitations/look", { body: { invitation } }));

/** Makes a passkey on this device, and comes in with it. */
export async function acceptWithPasskey(invitation: string): Promise<void> {
  // Anew: what was shown when the page was opened may be too old to be signed.
  const { passkey: options } = await lookAtInvitation(invitation);
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
  const passkey = await passkeyOf(() => startRegistration({ optionsJSON }));
  await answerOf(
    api.POST("/v1/invitations/accept", { body: { invitation, passkey: { ...passkey }, keptIn: "cookie" } }),
  );
}

/** Comes in with a name and a password of her own. */
export const acceptWithPassword = (invitation: string, credentials: Pick<Credentials, "login" | "password">) =>
  answerOf(api.POST("/v1/invitations/accept", { body: { invitation, ...credentials, keptIn: "cookie" } }));

/** Invites somebody; what stands in the answer is shown once. */
export const sendInvitation = (networkId: string, body: NewInvitation) =>
  answerOf(api.POST("/v1/networks/{networkId}/invitations", { params: inNetwork(networkId), body }));

/** The invitations that nobody has used yet. */
export const fetchInvitations = (networkId: string): Promise<Invitation[]> =>
  everyPage((query) =>
    answerOf(api.GET("/v1/networks/{networkId}/invitations", { params: { ...inNetwork(networkId), query } })),
  );

/** Ends an invitation. */
export const endInvitation = (networkId: string, invitationId: string) =>
  answerOf(
    api.DELETE("/v1/networks/{networkId}/invitations/{invitationId}", {
      params: { path: { networkId, invitationId } },
    }),
  );

/** A link for another device of the visitor's own. */
export const makeDeviceLink = () => answerOf(api.POST("/v1/device-links"));

const mostAtOnce = 500;

interface PageAsked {
  readonly limit?: number;
  readonly cursor?: string;
}

const herself = (networkId: string, personId: string) => ({ path: { networkId, personId } });

/** Everything held on the visitor herself, and a page of who read it, newest first. */
export const fetchOwnRecord = (networkId: string, person: string, query: PageAsked = {}): Promise<PersonRecord> =>
  answerOf(
    api.GET("/v1/networks/{networkId}/people/{personId}/record", { params: { ...herself(networkId, person), query } }),
  );

/** The same with everybody who read it. */
export async function fetchWholeRecord(networkId: string, person: string): Promise<PersonRecord> {
  const { nextCursor, ...record } = await fetchOwnRecord(networkId, person, { limit: mostAtOnce });
  const readings = [...record.readings];
  for (let cursor = nextCursor; cursor !== undefined;) {
    const page = await fetchOwnRecord(networkId, person, { limit: mostAtOnce, cursor });
    readings.push(...page.readings);
    cursor = page.nextCursor;
  }
  return { ...record, readings };
}

/** Takes her consent back: all of it, or some scopes. */
export const withdraw = (networkId: string, person: string, scopes?: readonly string[]) =>
  answerOf(
    api.POST("/v1/networks/{networkId}/people/{personId}/withdraw", {
      params: herself(networkId, person),
      body: scopes === undefined ? {} : { scopes: [...scopes] },
    }),
  );

/** Erases her without a trace. */
export const eraseOwn = (networkId: string, person: string) =>
  answerOf(
    api.POST("/v1/networks/{networkId}/people/{personId}/erase", { params: herself(networkId, person), body: {} }),
  );

/** A part of the audit, from a cursor on. */
export const fetchAudit = (networkId: string, cursor: string | undefined): Promise<AuditPart> =>
  answerOf(
    api.GET("/v1/networks/{networkId}/audit", {
      params: { ...inNetwork(networkId), query: { limit: 100, ...(cursor === undefined ? {} : { cursor }) } },
    }),
  );
