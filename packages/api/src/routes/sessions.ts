import { defineRoute } from "../http/define-route.ts";
import { pageOf } from "../http/page.ts";
import type { SessionRecord } from "../store/port.ts";
import { pageQuery } from "../wire/page.ts";
import type { Role } from "../wire/roles.ts";
import type { Call, Route } from "../http/route.ts";
import { z } from "zod";
import { deviceMark } from "../identity/attempts.ts";
import { fromPlace } from "../identity/place.ts";
import { refuseCall } from "../wire/http-error.ts";
import { endBefore, openWithGrant, openWithLink, ownSession } from "../identity/sessions.ts";
import { changePassword } from "../identity/own-password.ts";
import { signIn, signInWithPasskey } from "../identity/sign-in.ts";
import { passkeyOptionsAt } from "../identity/passkeys.ts";
import { secondFactorOffer as secondFactorOfferOf, setSecondFactor } from "../identity/own-second-factor.ts";
import { isOver } from "../identity/admit.ts";
import { stepUp } from "../identity/step-up.ts";
import { passkeyOptions } from "../wire/invitation.ts";
import {
  newPassword,
  newSecondFactor,
  newSession,
  newStepUp,
  openedSession,
  passkeyQuery,
  secondFactorOffer,
  session,
  sessionList,
  setFactor,
  stepUp as stepUpSchema,
} from "../wire/session.ts";

/** Signing in and out. */
export const sessionRoutes: readonly Route[] = [
  defineRoute({
    method: "post",
    path: "/v1/sessions",
    operationId: "openSession",
    summary: "Opens a session: as a cookie for pages, and as a bearer token for programs.",
    takes: { body: newSession },
    answer: { status: 201, description: "The session.", schema: openedSession },
    handle: async (call) => {
      const { actor, body, services, address } = call;
      const { opened, accountId } = await fromPlace(address, services, () => openedBy(call));
      if (actor.session !== undefined) await services.store.write((records) => endBefore(actor.session, records));
      return {
        body: body.keptIn === "cookie" ? { ...opened, token: "" } : opened,
        cookie: opened.token,
        ...(accountId === undefined ? {} : { device: deviceMark(accountId, services) }),
        location: "/v1/sessions/current",
      };
    },
  }),
  defineRoute({
    method: "get",
    path: "/v1/sessions/passkey-options",
    operationId: "getPasskeyOptions",
    summary:
      "What a browser needs to ask for a passkey; what it answers opens a session, or proves in one that it is still she.",
    description:
      "The challenge in it holds for five minutes, and once; one that was asked for with `inSession` holds in that session alone.",
    takes: { query: passkeyQuery },
    answer: { status: 200, description: "Options of `navigator.credentials.get`, as JSON.", schema: passkeyOptions },
    handle: async ({ actor, host, query, services }) => {
      const asked =
        query.inSession === "true" ? { host, session: actor.session ?? refuseCall("http/not-signed-in") } : { host };
      return { body: { ...(await passkeyOptionsAt(asked, services)) } };
    },
  }),
  defineRoute({
    method: "get",
    path: "/v1/sessions/current",
    operationId: "getSession",
    summary: "Who is signed in, and until when.",
    answer: { status: 200, description: "The session.", schema: session },
    handle: async ({ actor, records }) => {
      const { role, networkId, person, institution, mustChoosePassword, mustSetSecondFactor, expiresAt } = actor;
      const account = await records.accounts.byId(actor.id);
      const hasFactor = (account?.secondFactor ?? null) !== null;
      const recoveryCodesLeft = hasFactor ? (await records.accounts.recoveryCodesOf(actor.id)).length : undefined;
      return {
        body: {
          role,
          networkId,
          ...(person === undefined ? {} : { person }),
          ...(institution === undefined ? {} : { institution }),
          ...(mustChoosePassword === undefined ? {} : { mustChoosePassword }),
          ...(mustSetSecondFactor === undefined ? {} : { mustSetSecondFactor }),
          ...(recoveryCodesLeft === undefined ? {} : { recoveryCodesLeft }),
          hasPasskey: (await records.passkeys.of(actor.id)).length > 0,
          hasPassword: (account?.login ?? null) !== null,
          expiresAt: expiresAt ?? "",
        },
      };
    },
  }),
  defineRoute({
    method: "post",
    path: "/v1/sessions/own-password",
    operationId: "changePassword",
    summary: "Changes the password of whoever is signed in.",
    description:
      "Her old password or a fresh passkey proves that it is she; after a printed password neither is asked. All her other sessions end, and the keys that she made; this one goes on with the token of the answer.",
    takes: { body: newPassword },
    answer: { status: 201, description: "The session that goes on.", schema: openedSession, secret: true },
    // After its transaction: what is counted and written down of a refused one stays.
    handle: (call) => async () => {
      const opened = await changePassword(call);
      return { body: call.body.keptIn === "cookie" ? { ...opened, token: "" } : opened, cookie: opened.token };
    },
  }),
  defineRoute({
    method: "get",
    path: "/v1/sessions/second-factor",
    operationId: "getSecondFactorOffer",
    summary: "What an app for codes is given, to be set up as the second factor beside her password.",
    description: "The same throughout a session. It counts for nothing before a code has shown that the app has it.",
    answer: { status: 200, description: "The secret, as text and as an address.", schema: secondFactorOffer },
    // After its transaction: it looks the account up in one of its own.
    handle: (call) => async () => ({ body: await secondFactorOfferOf(call) }),
  }),
  defineRoute({
    method: "post",
    path: "/v1/sessions/second-factor",
    operationId: "setSecondFactor",
    summary: "Sets the second factor that was offered in this session, in place of one that she had.",
    description:
      "Her password with a code of what she had, or a fresh passkey, proves that it is she; where she has just come with a password alone neither is asked. All her other sessions end. The recovery codes are in this answer and nowhere else.",
    takes: { body: newSecondFactor },
    answer: {
      status: 201,
      description: "The recovery codes, and the session that goes on.",
      schema: setFactor,
      secret: true,
    },
    // After its transaction: what is counted and written down of a refused one stays.
    handle: (call) => async () => {
      const opened = await setSecondFactor(call);
      return { body: call.body.keptIn === "cookie" ? { ...opened, token: "" } : opened, cookie: opened.token };
    },
  }),
  defineRoute({
    method: "post",
    path: "/v1/sessions/step-up",
    operationId: "stepUpSession",
    summary: "Signs in again, to read more people's records than 20 within an hour (R-43).",
    description:
      "For 50 further people and 30 minutes in this session, with a passkey of her own or her password; the auditor sees it. A key or an entry link cannot: it waits an hour.",
    takes: { body: newStepUp },
    answer: { status: 200, description: "What may be read now.", schema: stepUpSchema, secret: true },
    // After its transaction: what is written down of a refused attempt stays.
    handle: (call) => async () => ({ body: await stepUp(call) }),
  }),
  defineRoute({
    method: "get",
    path: "/v1/sessions",
    operationId: "listSessions",
    summary: "Where whoever calls is signed in: since when, from about where, and which of it is this session.",
    takes: { query: z.strictObject(pageQuery) },
    answer: { status: 200, description: "Her sessions, the newest first.", schema: sessionList },
    handle: async ({ actor, query, records, services }) => {
      const { accountId } = await ownSession(actor.session, records);
      const open = (await records.sessions.ofAccount(accountId)).filter((one) => !isOver(one, services.clock()));
      return {
        body: pageOf(
          open.map((one) => listed(one, actor.session)),
          query,
        ),
      };
    },
  }),
  defineRoute({
    method: "delete",
    path: "/v1/sessions/others",
    operationId: "endOtherSessions",
    summary: "Signs whoever calls out everywhere else, at once.",
    answer: { status: 204, description: "Ended." },
    handle: async ({ actor, records }) => {
      const { accountId, tokenHash } = await ownSession(actor.session, records);
      await records.sessions.endOthers(accountId, tokenHash);
      return {};
    },
  }),
  defineRoute({
    method: "delete",
    path: "/v1/sessions/current",
    operationId: "endSession",
    summary: "Ends the session at once.",
    answer: { status: 204, description: "Ended." },
    handle: async ({ actor, records }) => {
      if (actor.session !== undefined) await records.sessions.end(actor.session);
      return { cookie: null };
    },
  }),
];

const listed = (
  { tokenHash, role, networkId, createdAt, usedAt, area }: SessionRecord,
  present: string | undefined,
) => ({
  sessionId: `session-${tokenHash.slice(0, 12)}`,
  role: role as Role,
  networkId,
  createdAt,
  usedAt,
  ...(area === null || area === undefined ? {} : { area }),
  isThis: tokenHash === present,
});

type Opening = Pick<
  Call<unknown, unknown, z.output<typeof newSession>>,
  "body" | "services" | "address" | "host" | "device"
>;

/** The session that was asked for, and of which account it is: of none with the link of a demonstration. */
async function openedBy({ body, services, address, host, device }: Opening) {
  if ("link" in body) {
    const opened = await services.store.write((records) => openWithLink(body.link, records, services));
    return { opened: opened ?? refuseCall("http/not-signed-in"), accountId: undefined };
  }
  const grant = await ("passkey" in body
    ? signInWithPasskey(body, { host, address }, services)
    : signIn(body, { address, device }, services));
  return { opened: await openWithGrant(grant, address, services), accountId: grant.accountId };
}
