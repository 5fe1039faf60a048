import { z } from "zod";
import { id } from "./fields.ts";
import { pageAnswer } from "./page.ts";
import { roles } from "./roles.ts";
import { keptIn, ownPassword } from "./session.ts";

const shown = {
  invitationId: z.string(),
  role: z.enum(roles),
  person: id.optional(),
  institution: id.optional(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
};
const token = z.string().min(40).max(200).meta({ description: "The last part of an invitation's link." });

/** Whom to invite. */
export const newInvitation = z
  .strictObject({
    // Whoever looks as the public needs no account.
    role: z.enum(roles).exclude(["public"]),
    person: id.optional().meta({ description: "Who she is, for a key figure or a member (`self`); then always." }),
    institution: id
      .optional()
      .meta({ description: "For which institution she speaks; for this role, and then always." }),
  })
  .meta({ id: "NewInvitation", example: { role: "keyFigure", person: "P-K1" } });

/** An invitation that nobody has used yet. */
const invitation = z.strictObject(shown).meta({ id: "Invitation" });

/** An invitation as it was made, with the token that its link is made of. */
export const madeInvitation = z.strictObject({ ...shown, token }).meta({ id: "MadeInvitation" });

/** The invitations of a network. */
export const invitationList = z
  .strictObject({ items: z.array(invitation), ...pageAnswer })
  .meta({ id: "InvitationList" });

/** What a browser is given to make a passkey or to ask for one, as the WebAuthn standard has it in JSON. */
export const passkeyOptions = z.looseObject({ challenge: z.string() }).meta({ id: "PasskeyOptions" });

/** The token of an invitation. */
export const invitationToken = z
  .strictObject({ invitation: token })
  .meta({ id: "InvitationToken", example: { invitation: "pendrecht.the-last-part-of-the-link" } });

/** What whoever holds an invitation is told of it: to what, and how she may come in. Not who she is. */
export const invitationShown = z
  .strictObject({
    role: z.enum(roles),
    networkId: id,
    networkName: z.string(),
    expiresAt: z.iso.datetime(),
    takesPassword: z.boolean().meta({ description: "Whether a name and a password will do, in place of a passkey." }),
    passkey: passkeyOptions,
  })
  .meta({ id: "InvitationShown" });

/** The way in that somebody makes who was invited. */
export const accepted = z
  .union([
    z.strictObject({
      invitation: token,
      passkey: z
        .looseObject({ id: z.string().max(2000) })
        .meta({ description: "What the browser made of the options." }),
      keptIn,
    }),
    z.strictObject({
      invitation: token,
      login: z.string().trim().min(3).max(200),
      password: ownPassword,
      keptIn,
    }),
  ])
  .meta({ id: "Accepted" });

/** A link by which another device of the same person comes in. */
export const deviceLink = z.strictObject({ token, expiresAt: z.iso.datetime() }).meta({ id: "DeviceLink" });
