import { z } from "zod";
import { date, id } from "./fields.ts";

/** How many came on a day; of nobody is it kept that she came. */
export const newHeadCount = z
  .strictObject({ date, count: z.int().min(0).max(10_000) })
  .meta({ id: "NewHeadCount", example: { date: "2026-02-25", count: 11 } });

/** A coaching session of the key group: not who was there, and not what was said. */
export const newCoachingSession = z
  .strictObject({ date, coach: id, present: z.int().min(0).max(1_000).optional() })
  .meta({ id: "NewCoachingSession", example: { date: "2026-02-25", coach: "coach-1", present: 6 } });

const answer = z.boolean().nullable().meta({ description: "`null` takes an answer back." });

/** What an institution answers on how ready it is to work with parents; what is not named stays as it is. */
export const readinessAnswers = z
  .strictObject({
    vision: answer,
    informsAndCoaches: answer,
    takesSeriously: answer,
    coDefines: answer,
    continues: answer,
  })
  .partial()
  .meta({ id: "ReadinessAnswers", example: { vision: true, continues: false } });
