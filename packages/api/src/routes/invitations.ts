import { z } from "zod";
import { defineRoute } from "../http/define-route.ts";
import { pageOf } from "../http/page.ts";
import type { Route } from "../http/route.ts";
import { accept } from "../identity/accept.ts";
import { accountFor, checkInvitee, invitationOf, makeInvitation, takesPassword } from "../identity/invitations.ts";
import { deviceMark } from "../identity/attempts.ts";
import { creationOptions } from "../identity/passkeys.ts";
import { openWithGrant } from "../identity/sessions.ts";
import { fromPlace } from "../identity/place.ts";
import type { InvitationRecord } from "../store/port.ts";
import { networkIdParameter } from "../wire/fields.ts";
import { refuseCall } from "../wire/http-error.ts";
import {
  accepted,
  deviceLink,
  invitationList,
  invitationShown,
  invitationToken,
  madeInvitation,
  newInvitation,
} from "../wire/invitation.ts";
import { pageQuery } from "../wire/page.ts";
import type { Role } from "../wire/roles.ts";
import { openedSession } from "../wire/session.ts";

const path = "/v1/networks/{networkId}/invitations";
const params = z.strictObject({ networkId: networkIdParameter });

/** Invitations: a link used once, by which somebody makes a way in of her own. */
export const invitationRoutes: readonly Route[] = [
  defineRoute({
    method: "get",
    path,
    operationId: "listInvitations",
    summary: "The invitations that nobody has used yet; never their links.",
    takes: { params, query: z.strictObject(pageQuery) },
    answer: { status: 200, description: "The invitations.", schema: invitationList },
    handle: async ({ params: { networkId }, query, records }) => {
      const open = (await records.invitations.of(networkId)).filter(({ accountId }) => accountId === null);
      return { body: pageOf(open.map(invitationOut), query) };
    },
  }),
  defineRoute({
    method: "post",
    path,
    operationId: "postInvitation",
    summary: "Invites somebody, for seven days. The token of the link is in this answer and nowhere else.",
    description: "An Idempotency-Key is not kept for this call: its answer is a secret.",
    takes: { params, body: newInvitation },
    answer: { status: 201, description: "The invitation.", schema: madeInvitation, secret: true },
    handle: async ({ actor, params: { networkId }, body, records, services }) => {
      checkInvitee(body, (await records.networks.load(networkId))?.network);
      const { role, person = null, institution = null } = body;
      const invited = { networkId, role, person, institution, madeBy: actor.id };
      const { token, record } = await makeInvitation(invited, records, services);
      return { body: { ...invitationOut(record), token } };
    },
  }),
  defineRoute({
    method: "delete",
    path: `${path}/{invitationId}`,
    operationId: "deleteInvitation",
    summary: "Ends an invitation at once.",
    takes: { params: params.extend({ invitationId: z.string().max(60) }) },
    answer: { status: 204, description: "Ended." },
    handle: async ({ params: { networkId, invitationId }, records }) => {
      const open = await records.invitations.of(networkId);
      const found = open.find((one) => idOf(one) === invitationId) ?? refuseCall("http/not-found");
      await records.invitations.end(networkId, found.tokenHash);
      return {};
    },
  }),
  defineRoute({
    method: "post",
    path: "/v1/invitations/look",
    operationId: "lookAtInvitation",
    summary: "To what an invitation is, and what a browser needs to make a passkey for it. It is not used up.",
    takes: { body: invitationToken },
    answer: { status: 200, description: "What it is for.", schema: invitationShown },
    handle: async ({ body, host, services, address }) => {
      const { invitation, accountId, networkName } = await fromPlace(address, services, () =>
        services.store.read(async (records) => {
          const found = await invitationOf(body.invitation, records, services);
          const network = (await records.networks.load(found.networkId))?.network;
          return {
            invitation: found,
            accountId: await accountFor(found, records, services.secret),
            networkName: network?.head.name ?? found.networkId,
          };
        }),
      );
      const { role, networkId, expiresAt } = invitation;
      const passkey = { ...(await creationOptions({ accountId, name: networkName, host }, services)) };
      const how = { takesPassword: takesPassword(invitation), passkey };
      return { body: { role: role as Role, networkId, networkName, expiresAt, ...how } };
    },
  }),
  defineRoute({
    method: "post",
    path: "/v1/invitations/accept",
    operationId: "acceptInvitation",
    summary: "Makes the way in of whoever was invited, and signs her in. The invitation is used up.",
    description:
      "With a passkey, or with a name and a password; a key figure and a mother (`self`) with a passkey alone. What they had before, as on a phone that is lost, ends with it.",
    takes: { body: accepted },
    answer: { status: 201, description: "The session.", schema: openedSession },
    handle: async ({ body, host, services, address }) => {
      const grant = await fromPlace(address, services, () => accept(body.invitation, { way: body, host }, services));
      const opened = await openWithGrant(grant, address, services);
      return {
        body: body.keptIn === "cookie" ? { ...opened, token: "" } : opened,
        cookie: opened.token,
        device: deviceMark(grant.accountId, services),
        location: "/v1/sessions/current",
      };
    },
  }),
  defineRoute({
    method: "post",
    path: "/v1/device-links",
    operationId: "postDeviceLink",
    summary: "A link by which another device of her own comes in, once and within the hour.",
    answer: { status: 201, description: "The link's token.", schema: deviceLink, secret: true },
    handle: async ({ actor, records, services }) => {
      const session = await records.sessions.find(actor.session ?? "");
      if (session?.kind !== "session" || session.accountId === null) return refuseCall("http/no-account-of-her-own");
      const { networkId, role, person, institution, accountId } = session;
      const invited = { networkId, role, person, institution, accountId, madeBy: accountId };
      const { token, record } = await makeInvitation(invited, records, services);
      return { body: { token, expiresAt: record.expiresAt } };
    },
  }),
];

const idOf = ({ tokenHash }: InvitationRecord): string => `invitation-${tokenHash.slice(0, 12)}`;

const invitationOut = (record: InvitationRecord) => ({
  invitationId: idOf(record),
  role: record.role as Role,
  ...(record.person === null ? {} : { person: record.person }),
  ...(record.institution === null ? {} : { institution: record.institution }),
  createdAt: record.createdAt,
  expiresAt: record.expiresAt,
});
