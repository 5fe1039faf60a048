import { vocabulary } from "@parent-circles/core";
import { z } from "zod";
import { date, id } from "./fields.ts";

const lastDay = date.meta({ description: "The last day on which it helps." });

const task = z.discriminatedUnion("code", [
  z.strictObject({ code: z.literal("newRequest"), request: id, lastDay: lastDay.nullable() }),
  z.strictObject({ code: z.literal("nobodyAsked"), request: id, people: z.array(id), lastDay: lastDay.nullable() }),
  z.strictObject({
    code: z.literal("notTakenOn"),
    request: id,
    ask: id,
    asker: id,
    target: id,
    why: z.enum(["declined", "expired"]),
    lastDay: lastDay.nullable(),
  }),
  z.strictObject({ code: z.literal("tellNamed"), people: z.array(id), lastDay }),
  z.strictObject({ code: z.literal("renewConsent"), people: z.array(id), lastDay }),
]);

/** What a coordinator finds when she comes in. */
export const today = z
  .strictObject({
    asOf: date,
    tasks: z.array(task).meta({ description: "What only she can do now, the most pressing first." }),
    waiting: z
      .array(
        z.strictObject({
          ask: id,
          state: z.enum(vocabulary.waitingAskStates),
          asker: id,
          target: id,
          since: date,
          lastDay,
        }),
      )
      .meta({ description: "Asks that wait for somebody else, the first to end first." }),
    closable: z
      .array(z.strictObject({ request: id, asked: z.int(), came: z.int(), notKnown: z.int() }))
      .meta({ description: "Requests of which everybody was asked." }),
    happened: z
      .array(
        z.strictObject({
          code: z.enum(vocabulary.outcomeCodes),
          target: id,
          asker: id,
          date,
          ask: id.nullable(),
        }),
      )
      .meta({ description: "What came of asks lately, the latest first." }),
    takenBack: z
      .array(z.strictObject({ request: id, date }))
      .meta({ description: "Requests that were taken back lately." }),
    thanks: z
      .array(z.strictObject({ person: id, asks: z.int() }))
      .meta({ description: "Who put asks to people lately, whatever came of them: she can be thanked." }),
    thisWeek: z.array(z.strictObject({ activity: id, date })),
    restsOn: z
      .strictObject({ interviewed: z.int(), partlyInterviewed: z.int(), notAsked: z.int() })
      .meta({ description: "On how many parents' answers everything rests that is said." }),
  })
  .meta({ id: "Today" });
