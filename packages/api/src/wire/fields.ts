import { idPattern, sharesInWords } from "@parent-circles/core";
import { z } from "zod";

/** An id as everywhere in this API. */
export const id = z.string().regex(idPattern).meta({ id: "Id", example: "P-K1" });

/** The id of the network in an address. */
export const networkIdParameter = z
  .string()
  .regex(idPattern)
  .meta({ description: "The network: one neighbourhood.", example: "pendrecht" });

/** Nobody works on a network of another century, and what counts days or months would count very many. */
const isOfOurTime = (day: string): boolean => /^(?:19|20)/.test(day);

/** The day whose state is asked for. */
export const asOfParameter = z.iso
  .date()
  .refine(isOfOurTime, { error: "day" })
  .optional()
  .meta({ description: "The day whose state is asked for; today in the network's time zone.", example: "2026-03-01" });

/** A calendar day. */
export const date = z.iso.date().refine(isOfOurTime, { error: "day" }).meta({ example: "2026-03-01" });

/** A probability. */
export const probability = z.number().min(0).max(1);

/**
 * A count as it may be shown: exact, to the nearest five, fewer than a limit, or withheld since it could be worked out from
 * others.
 */
export const count = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("exact"), value: z.int().min(0) }),
    z.strictObject({ kind: z.literal("about"), value: z.int().min(0) }),
    z.strictObject({ kind: z.literal("fewerThan"), limit: z.int() }),
    z.strictObject({ kind: z.literal("withheld") }),
  ])
  .meta({ id: "Count", example: { kind: "exact", value: 44 } });

/** A part of a whole in words, for people outside: less than 40 %, up to 60 %, or more. */
export const partInWords = z
  .strictObject({ kind: z.literal("part"), share: z.enum(sharesInWords) })
  .meta({ id: "PartInWords", example: { kind: "part", share: "most" } });
