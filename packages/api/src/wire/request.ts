import { vocabulary } from "@parent-circles/core";
import { z } from "zod";
import { date, id } from "./fields.ts";
import { pageAnswer } from "./page.ts";

const name = z
  .string()
  .min(1)
  .max(80)
  .refine((text) => !/[\p{Cc}\p{Cs}\uFFFD\u202A-\u202E\u2066-\u2069]/u.test(text), { error: "readable" });

const written = z.string().trim().min(1).max(100);

/** What an institution asks of the network. */
export const newRequest = z
  .strictObject({
    kind: z.enum(vocabulary.requestKinds).exclude(["invitation"]),
    occasion: id.optional().meta({ description: "The activity that the invitation is for." }),
    event: z.strictObject({ title: written, place: written.optional(), date: date.optional() }).optional().meta({
      description:
        "In place of an occasion: an event of the institution's own. Others read of it once the coordinator has let it through.",
    }),
    goalStage: z.int().min(0).max(5).optional().meta({
      description:
        "How far up the ladder of participation she is invited, step by step; without it suggestions have no ladder.",
    }),
    names: z.array(name).max(50).optional().meta({
      description: "The parents to reach. Read by the coordinator alone, and erased when the request closes.",
    }),
  })
  .meta({
    id: "NewRequest",
    example: { kind: "contactRequest", occasion: "P-A4", goalStage: 4, names: ["Gülşen D.", "Hatice S."] },
  });

/** Always the same answer: it tells nothing of who is known to the network. */
export const requestReceived = z.strictObject({ state: z.literal("received") }).meta({ id: "RequestReceived" });

/** A request: for its institution where it stands; for the coordinator and the coach also whom it concerns. */
export const request = z
  .strictObject({
    id,
    kind: z.enum(vocabulary.requestKinds),
    state: z.enum(vocabulary.requestStates).optional().meta({
      description:
        "For the institution by the calendar alone: `withTheNetwork` from the next working day, `closed` when the occasion is over, the request was taken back, or 28 days after it came.",
    }),
    occasion: id.optional(),
    date: date.optional(),
    institution: id.optional(),
    goalStage: z.int().optional(),
    targets: z.array(id).optional(),
    names: z.array(z.string()).optional(),
    takenBack: date.optional().meta({ description: "The day on which the institution took it back." }),
    named: z.int().optional().meta({ description: "How many names the institution gave." }),
  })
  .meta({ id: "Request" });

/** Other names for a request, in place of those that it had. */
export const correctedNames = z
  .strictObject({ names: z.array(name).min(1).max(50) })
  .meta({ id: "CorrectedNames", example: { names: ["Gülşen D.", "Hatice Ş."] } });

/** Requests, oldest first, in pages. */
export const requestList = z.strictObject({ items: z.array(request), ...pageAnswer }).meta({ id: "RequestList" });

/** Whom the names of a request stand for, matched by hand. */
export const requestTargets = z.strictObject({ targets: z.array(id).max(50) }).meta({ id: "RequestTargets" });

/** An invitation of the network's own: to what, and whom. */
export const newActivityInvitation = z
  .strictObject({
    occasion: id.meta({ description: "The activity that it is for, and its only purpose (R-46)." }),
    targets: z.array(id).min(1).max(50),
  })
  .meta({ id: "NewActivityInvitation", example: { occasion: "P-A4", targets: ["P-M03", "P-M07"] } });

/** Where a request goes next. */
export const requestNextState = z
  .strictObject({ state: z.enum(["withTheNetwork", "declined", "closed"]) })
  .meta({ id: "RequestNextState" });

/** The step that leads to a state. */
export const stepTo = { withTheNetwork: "takeUp", declined: "decline", closed: "close" } as const;
