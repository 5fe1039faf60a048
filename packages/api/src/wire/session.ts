import { z } from "zod";
import { roles } from "./roles.ts";
import { id } from "./fields.ts";
import { pageAnswer } from "./page.ts";

export const keptIn = z
  .literal("cookie")
  .optional()
  .meta({ description: "For pages: the token is in the cookie alone, where no script can read it." });

const passkeyAnswer = z.looseObject({ id: z.string().max(2000) });

const code = z.string().min(1).max(40).optional().meta({
  description: "Where she has a second factor: the six digits that her app shows, or one of her recovery codes.",
});

/** For what a passkey is asked. */
export const passkeyQuery = z.strictObject({
  inSession: z.enum(["true", "false"]).optional().meta({
    description:
      "Whether it is to prove in the session of the cookie, which pages have, that it is still she; what is answered then opens no session, and proves in no other.",
  }),
});

/** What opens a session: the token of an entry link, or a name and a password. */
export const newSession = z
  .union([
    z.strictObject({ link: z.string().min(20).max(100).meta({ description: "The token of an entry link." }), keptIn }),
    z.strictObject({
      passkey: passkeyAnswer.meta({ description: "What the browser answered to the passkey options." }),
      networkId: id.optional(),
      role: z.enum(roles).optional(),
      keptIn,
    }),
    z.strictObject({
      login: z.string().min(1).max(200),
      password: z.string().min(1).max(500),
      code,
      networkId: id.optional().meta({ description: "Which network, where the account has several." }),
      role: z.enum(roles).optional(),
      keptIn,
    }),
  ])
  .meta({ id: "NewSession", example: { link: "the-last-part-of-an-entry-link" } });

const who = {
  role: z.enum(roles),
  networkId: id,
  person: id.optional().meta({ description: "Who a key figure is." }),
  institution: id.optional().meta({ description: "For which institution somebody speaks." }),
  mustChoosePassword: z
    .literal(true)
    .optional()
    .meta({ description: "She came with a printed password: until she has chosen her own, nothing else is answered." }),
  mustSetSecondFactor: z.literal(true).optional().meta({
    description: "She came with a password alone: until she has set up her second factor, nothing else is answered.",
  }),
};

/** Who is signed in. */
export const session = z
  .strictObject({
    ...who,
    recoveryCodesLeft: z.int().min(0).optional().meta({
      description: "How many recovery codes she has left; present where she has a second factor.",
    }),
    hasPasskey: z.boolean().meta({ description: "Whether she has a passkey, on this device or on another." }),
    hasPassword: z.boolean().meta({ description: "Whether she has a name and a password, which she can change." }),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: "Session" });

/** The sessions of whoever calls. */
export const sessionList = z
  .strictObject({
    items: z.array(
      z.strictObject({
        sessionId: z.string(),
        role: z.enum(roles),
        networkId: id,
        createdAt: z.iso.datetime(),
        usedAt: z.iso.datetime().meta({ description: "When it was used last, to the minute." }),
        area: z
          .string()
          .optional()
          .meta({ description: "From about where: the network of the address, too wide to find a household." }),
        isThis: z.boolean(),
      }),
    ),
    ...pageAnswer,
  })
  .meta({ id: "SessionList" });

/** A password of her own choice. */
export const ownPassword = z
  .string()
  .min(12)
  .max(500)
  .meta({ description: "Of her own choice, at least twelve characters." });

const ownProof = {
  old: z.string().min(1).max(500).optional().meta({
    description: "The password until now. Neither this nor a passkey where she has just come with a password.",
  }),
  code,
  passkey: passkeyAnswer.optional().meta({
    description: "What the browser answered to the passkey options of this session, in place of the old password.",
  }),
  keptIn,
};

/** A new password, and what proves that it is she. */
export const newPassword = z.strictObject({ password: ownPassword, ...ownProof }).meta({ id: "NewPassword" });

/** What an app for codes is given. */
export const secondFactorOffer = z
  .strictObject({
    secret: z.string().meta({ description: "To be typed into the app, in base32." }),
    uri: z.string().meta({ description: "The same as an address, for a picture that the app reads." }),
  })
  .meta({ id: "SecondFactorOffer" });

/** A code of the new app, and what proves that it is she. */
export const newSecondFactor = z
  .strictObject({
    newCode: z.string().min(1).max(40).meta({ description: "The six digits that the app shows now." }),
    ...ownProof,
  })
  .meta({ id: "NewSecondFactor", example: { newCode: "123456", old: "a long horse in the rain" } });

/** What an account proves again in the middle of its session: with a passkey, or with its password. */
export const newStepUp = z
  .union([
    z.strictObject({
      passkey: passkeyAnswer.meta({ description: "What the browser answered to the passkey options of this session." }),
    }),
    z.strictObject({ password: z.string().min(1).max(500), code }),
  ])
  .meta({ id: "NewStepUp", example: { password: "a long horse in the rain" } });

/** How many further people's records may be read, and until when. */
export const stepUp = z.strictObject({ until: z.iso.datetime(), people: z.int() }).meta({ id: "StepUp" });

const opened = {
  ...who,
  expiresAt: z.iso.datetime(),
  token: z.string().meta({ description: "Empty where the session is kept in the cookie alone." }),
};

/** A session that has just been opened, with the token that stands for it; pages have it in their cookie alone. */
export const openedSession = z.strictObject(opened).meta({ id: "OpenedSession" });

/** A second factor that was set: its recovery codes, which are told here alone, and the session that goes on. */
export const setFactor = z
  .strictObject({ ...opened, recoveryCodes: z.array(z.string()).meta({ description: "Each opens the account once." }) })
  .meta({ id: "SetSecondFactor" });
