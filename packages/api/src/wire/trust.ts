import { reportLeftOut, trustBands, unknownReasons, vocabulary } from "@parent-circles/core";
import { z } from "zod";
import { date, id, probability } from "./fields.ts";

const domain = z.enum(vocabulary.trustDomains);
const unknown = z.strictObject({
  known: z.literal(false),
  reason: z.enum(unknownReasons),
});
const answerOf = <Value extends z.ZodType>(value: Value) =>
  z.discriminatedUnion("known", [z.strictObject({ known: z.literal(true), value }), unknown]);
const evidence = z.strictObject({ positive: z.number(), negative: z.number() });

const ground = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("report"),
    place: z.int().meta({ description: "Its place in the list of ties." }),
    reportedBy: z.string().nullable(),
    score: answerOf(z.number()),
    date: date.nullable(),
    language: z.string().nullable(),
    worth: evidence,
    leftOut: z.enum(reportLeftOut).nullable(),
  }),
  z.strictObject({
    kind: z.literal("outcome"),
    code: z.string(),
    date,
    introduced: z.boolean(),
    worth: evidence,
  }),
]);

/** The trust of one person in another, with all that it rests on. */
export const trustBetween = z
  .strictObject({
    from: id,
    to: id,
    domain,
    asOf: date,
    strength: answerOf(probability),
    belief: z.strictObject({ alpha: z.number(), beta: z.number(), probability, uncertainty: probability }),
    band: z.enum(trustBands),
    isArc: z.boolean().meta({ description: "Whether there is an arc at all: without one there is no route." }),
    restsOn: z.array(ground),
  })
  .meta({ id: "TrustBetween" });

/** Whose trust in whom is asked for. */
export const trustQuery = z.strictObject({
  from: id.meta({ description: "Who trusts.", example: "P-M01" }),
  to: id.meta({ description: "Who is trusted.", example: "P-K1" }),
  domain: domain.optional().meta({ description: "`invite` unless given." }),
});
