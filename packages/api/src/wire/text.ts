import { textLists } from "@parent-circles/core";
import { z } from "zod";
import { date, id } from "./fields.ts";
import { pageAnswer } from "./page.ts";

const written = z.string().trim().min(1).max(200);
const day = date.optional();

/** A text that somebody brings for others to read: a question, or an activity that she helps to organise. */
export const newText = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("helpQuestion"), text: written }),
    z.strictObject({ kind: z.literal("activity"), title: written, place: written.optional(), date: day }),
  ])
  .meta({ id: "NewText", example: { kind: "helpQuestion", text: "Hoe vraag ik een fiets voor mijn kind aan?" } });

/** Texts that wait for the coordinator, and those in which a name may stand. */
export const textList = z
  .strictObject({
    items: z.array(
      z.strictObject({
        list: z.enum(textLists),
        id,
        texts: z.record(z.string(), z.string()),
        waits: z.boolean().meta({ description: "Nobody reads it before it is let through." }),
        names: z
          .array(z.strictObject({ id, label: z.string() }))
          .meta({ description: "People of the network whose first name stands in it." }),
      }),
    ),
    ...pageAnswer,
  })
  .meta({ id: "TextList" });
