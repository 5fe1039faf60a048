import { z } from "zod";
import { roles } from "./roles.ts";
import { id } from "./fields.ts";

export const keptIn = z
  .literal("cookie")
  .optional()
  .meta({ description: "For pages: the token is in the cookie alone, where no script can read it." });

/** What opens a session: the token of an entry link, or a name and a password. */
export const newSession = z
  .union([
    z.strictObject({ link: z.string().min(20).max(100).meta({ description: "The token of an entry link." }), keptIn }),
    z.strictObject({
      passkey: z
        .looseObject({ id: z.string().max(2000) })
        .meta({ description: "What the browser answered to the passkey options." }),
      networkId: id.optional(),
      role: z.enum(roles).optional(),
      keptIn,
    }),
    z.strictObject({
      login: z.string().min(1).max(200),
      password: z.string().min(1).max(500),
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
};

/** Who is signed in. */
export const session = z.strictObject({ ...who, expiresAt: z.iso.datetime() }).meta({ id: "Session" });

/** What an account proves again in the middle of its session. */
export const newStepUp = z.strictObject({ password: z.string().min(1).max(500) }).meta({ id: "NewStepUp" });

/** How many further people's records may be read, and until when. */
export const stepUp = z.strictObject({ until: z.iso.datetime(), people: z.int() }).meta({ id: "StepUp" });

/** A session that has just been opened, with the token that stands for it; pages have it in their cookie alone. */
export const openedSession = z
  .strictObject({
    ...who,
    expiresAt: z.iso.datetime(),
    token: z.string().meta({ description: "Empty where the session is kept in the cookie alone." }),
  })
  .meta({ id: "OpenedSession" });
