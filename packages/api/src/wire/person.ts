import { rowSchemas, vocabulary } from "@parent-circles/core";
import { z } from "zod";
import { date, id } from "./fields.ts";
import { pageAnswer } from "./page.ts";
import { rowSchema } from "./rows.ts";

/** A person as the network document describes her. */
export const person = rowSchema("people", "Person");

/** The people of a network, in pages. */
export const personList = z.strictObject({ items: z.array(person), ...pageAnswer }).meta({ id: "PersonList" });

/** A person to add. */
export const newPerson = z
  .strictObject({
    person: rowSchema("people", "PersonToAdd", ["id"]),
    askedToComeBack: z
      .boolean()
      .optional()
      .meta({ description: "That she herself asked to be added again, after she was taken out." }),
  })
  .meta({ id: "NewPerson" });

/** What was done, as codes. */
export const changes = z
  .strictObject({ changes: z.array(z.looseObject({ code: z.string() })) })
  .meta({ id: "Changes" });

/** Consent as it was given. */
export const consentGiven = z
  .strictObject({
    scopes: z.array(z.string().max(90)).min(1).max(20).meta({
      description:
        "keepInMap, beAsked, beIntroducer, storeLanguage, storeAttendance, researchAggregate, or nameToInstitution:ID.",
    }),
    textVersion: id.meta({ description: "Which text she was read or given." }),
    language: z.string().max(20).meta({ description: "The language she was told it in." }),
    method: z.enum(vocabulary.consentMethods),
    witness: z.enum(vocabulary.witnessRoles).optional(),
    askedToComeBack: z.boolean().optional(),
  })
  .meta({
    id: "ConsentGiven",
    example: { scopes: ["keepInMap", "beAsked"], textVersion: "consent-1", language: "ar", method: "spoken" },
  });

/** Which parts of her consent she takes back; all of it when nothing is said. */
export const consentWithdrawn = z
  .strictObject({ scopes: z.array(z.string().max(90)).min(1).max(20).optional() })
  .meta({ id: "ConsentWithdrawn" });

/** A step for which nothing has to be said. */
export const noWords = z.strictObject({}).optional().meta({ id: "NoWords", example: {} });

const tieReference = z.union([id, z.int().min(0)]).meta({
  description:
    "A tie by its id, or by its place: for the coordinator in the list of ties, for others in their own record.",
});

/** A statement of somebody else that she contests. */
export const contested = z.strictObject({ tie: tieReference }).meta({ id: "Contested" });

/** What she corrects of her own answers, or of what is kept on her. */
export const correction = z
  .strictObject({
    tie: tieReference.optional(),
    score: z.int().nullable().optional(),
    displayName: z.string().max(40).optional(),
    languages: z.array(z.string().max(20)).max(20).optional(),
    introducing: z.boolean().optional(),
    askedToComeBack: z.boolean().optional().meta({
      description: "Of a name that somebody had who was erased: that it is she, and asked to come back (R-17).",
    }),
  })
  .meta({ id: "Correction" });

/** Everything held on a person, by list; others are masked. */
export const personRecord = z
  .strictObject({
    held: z.record(z.string(), z.array(z.looseObject({}))),
    readings: z.array(
      z.strictObject({ at: z.iso.datetime(), role: z.string(), action: z.string(), purpose: z.string() }),
    ),
    ...pageAnswer,
  })
  .meta({ id: "PersonRecord" });

/** A decision on a role of a person. */
export const roleDecision = z
  .strictObject({
    person: id,
    decision: z.enum(["confirm", "propose", "stepDown", "end"]),
    reason: z.string().max(60).optional(),
  })
  .meta({ id: "RoleDecision" });

/** What is asked of a key figure, and whether somebody meets it. */
export const rulesForConfirmation = z
  .strictObject({
    items: z.array(
      z.strictObject({ rule: z.enum(vocabulary.methodRules), name: z.string(), met: z.boolean(), text: z.string() }),
    ),
  })
  .meta({ id: "RulesForConfirmation" });

/** What happened to an ask: one tap. */
export const outcomeReported = z
  .strictObject({
    ask: id.optional().meta({ description: "The ask it came of; with it nothing else has to be said but the code." }),
    request: id.optional(),
    target: id.optional(),
    asker: id.optional(),
    via: id.optional(),
    code: z
      .string()
      .max(40)
      .meta({ enum: [...rowSchemas.outcomes.shape.code.options] }),
    date: date.optional(),
  })
  .meta({ id: "OutcomeReported", example: { ask: "ask-1", code: "cameAlong" } });
