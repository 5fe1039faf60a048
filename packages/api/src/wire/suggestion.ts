import { channels, likelihoods, nextKinds, notMentioned, unknownParts, vocabulary } from "@parent-circles/core";
import { z } from "zod";
import { date, id, probability } from "./fields.ts";

const reasonCode = z.enum(["saidSheWouldCome", "trusts", "speakTogether", "otherAsksOpen"]);
const likelihood = z.enum(likelihoods);

const reason = z.strictObject({
  code: reasonCode,
  text: z.string(),
  who: id,
  whom: id.optional(),
  date: date.nullable().optional(),
  language: z.string().optional(),
  count: z.int().optional(),
});

const suggestion = z
  .strictObject({
    target: id,
    asker: id,
    via: id.nullable(),
    probability,
    likelihood,
    comesProbability: probability.meta({
      description: "The chance that she comes along: of a talk, and of coming after it.",
    }),
    occasion: id.nullable(),
    kind: z.literal("invite"),
    language: z.string().nullable(),
    contact: z.strictObject({
      channels: z.array(z.enum(channels)),
      safe: z.array(z.enum(vocabulary.safeContacts)),
    }),
    reasons: z.array(reason),
    unknown: z.array(z.enum(unknownParts)),
    burden: z.strictObject({ openAsks: z.int(), capacity: z.int(), lastAskedDays: z.int().nullable() }),
    consent: z.strictObject({ target: z.string(), asker: z.string(), via: z.string().nullable() }),
    ladder: z.array(z.strictObject({ stage: z.int(), occasion: id.nullable(), date: date.nullable() })).optional(),
    alternatives: z.array(z.strictObject({ asker: id, via: id.nullable(), probability, likelihood })),
    otherwise: z.array(z.enum(["openActivity", "wait"])),
    doNotMention: z.array(z.enum(notMentioned)),
    expires: date,
    text: z.string(),
  })
  .meta({ id: "Suggestion" });

const unassignedReason = z.enum([
  "noRoute",
  "noSharedLanguage",
  "noCapacity",
  "noConsent",
  "paused",
  "protected",
  "keepApart",
  "resting",
  "belowFloor",
  "noOccasion",
  "alreadyAsked",
  "askedLately",
  "onlyTell",
]);

/** The next best thing for somebody who gets no invitation; null where she is to be left in peace. */
const nextThing = z.strictObject({
  kind: z.enum(nextKinds),
  keyFigure: id.optional(),
  member: id.optional(),
  occasion: id.nullable().optional(),
  stage: z.int().optional(),
  text: z.string(),
});

/** Who could ask whom, for one request; a person accepts each suggestion or not. */
export const outreachPlan = z
  .strictObject({
    request: id,
    asOf: date,
    plan: z.array(suggestion),
    tell: z.array(z.strictObject({ target: id, teller: id, kind: z.literal("tell"), text: z.string() })),
    unassigned: z.array(
      z.strictObject({ target: id, reason: unassignedReason, text: z.string(), next: nextThing.nullable() }),
    ),
    newTies: z
      .array(z.strictObject({ member: id, keyFigure: id, opens: z.int(), occasion: id.nullable(), text: z.string() }))
      .meta({ description: "The few new ties that would open most routes, the one that opens most first." }),
    cost: z.number(),
    proof: z.enum(["exact", "bound"]).meta({ description: "`exact` where no plan costs less." }),
    bound: z.number().meta({ description: "No plan costs less than this: the cost itself where that is proved." }),
    expectedTalks: z
      .number()
      .min(0)
      .meta({ description: "With how many somebody may be expected to talk: the door opens." }),
    expectedComes: z.number().min(0).meta({ description: "How many of them may be expected to come along." }),
  })
  .meta({ id: "OutreachPlan" });
