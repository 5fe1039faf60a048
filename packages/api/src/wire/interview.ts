import { comesAlongScores, type ComesAlong, type NameGenerator, surveyInstrument } from "@parent-circles/core/intake";
import { z } from "zod";
import { date, id } from "./fields.ts";
import { consentGiven } from "./person.ts";

const { generators, namesPerQuestion } = surveyInstrument;
const question = z.enum(generators.map((one) => one.id) as [NameGenerator["id"], ...NameGenerator["id"][]]);
const notSaid = ["dontKnow", "ratherNot"] as const;
const comesAlong = [...(Object.keys(comesAlongScores) as ComesAlong[]), ...notSaid] as const;
const mostNames = generators.length * namesPerQuestion;

const called = id.meta({ description: "Somebody of the network by her id, or what `newPeople` calls somebody new." });
const heldOn = date.optional().meta({
  description:
    "The day of the talk, today unless given, at most 29 days ago: who was named then must be told within 30.",
});
const newcomer = z.strictObject({
  as: id.meta({ description: "How this call names her; her id comes from chance (R-53).", example: "1" }),
  displayName: z
    .string()
    .max(100)
    .meta({ description: "A first name with a letter, or a nickname.", example: "Zehra T." }),
});

const spokenName = z.strictObject({
  person: called,
  questions: z.array(question).min(1).max(generators.length),
  comesAlong: z
    .enum(comesAlong)
    .optional()
    .meta({
      description: `"If she asks you along to something for parents, do you come?": the score ${Object.values(
        comesAlongScores,
      )
        .filter((score) => score !== null)
        .join(", ")} of a tie; \`certainlyNot\` makes none, \`dontKnow\` and \`ratherNot\` one of unknown strength.`,
    }),
  language: z.string().max(20).optional().meta({ description: "What the two speak; kept with `storeLanguage` alone." }),
});

/** An interview as it was held, with the questions that the library declares. */
export const newInterview = z
  .strictObject({
    person: called.meta({ description: "With whom the talk was." }),
    date: heldOn,
    newPeople: z
      .array(newcomer)
      .max(mostNames + 1)
      .optional(),
    consent: consentGiven.nullable().meta({
      description: "What she agreed to, `keepInMap` among it; `null` where she does not want to be in the network.",
    }),
    names: z.array(spokenName).max(mostNames).optional(),
    withoutNames: z
      .array(z.strictObject({ question, answer: z.enum(["nobody", ...notSaid]) }))
      .max(generators.length)
      .optional()
      .meta({ description: "Questions that she answered without a name." }),
  })
  .meta({
    id: "NewInterview",
    example: {
      person: "P-M01",
      newPeople: [{ as: "1", displayName: "Zehra T." }],
      consent: { scopes: ["keepInMap"], textVersion: surveyInstrument.consentText, language: "tr", method: "spoken" },
      names: [{ person: "1", questions: ["NG3"], comesAlong: "probably" }],
    },
  });

/** Slips with one name each. */
export const newSlips = z
  .strictObject({
    date: heldOn,
    newPeople: z.array(newcomer).max(400).optional(),
    slips: z
      .array(
        z.strictObject({
          from: called.meta({ description: "Who wrote the slip." }),
          to: called.optional().meta({ description: "With whom she would come along; absent where she named nobody." }),
        }),
      )
      .min(1)
      .max(200),
  })
  .meta({
    id: "NewSlips",
    example: { newPeople: [{ as: "1", displayName: "Zehra T." }], slips: [{ from: "1", to: "P-K1" }] },
  });

/** What of a talk was written down. */
export const heldShown = z
  .strictObject({
    importId: z.string().meta({ description: "By which `undoImport` takes it back, for 30 days." }),
    people: z.array(id).meta({ description: "Who was interviewed, or gave a name." }),
    added: z.array(id).meta({ description: "Who was new: each is to be told within 30 days, or is erased (R-13)." }),
    notKept: z.array(z.strictObject({ code: z.string(), place: z.string() })).meta({
      description: "Answers about people who left, refused or objected, by their place: nothing new is kept of them.",
    }),
  })
  .meta({ id: "TalkKept" });
