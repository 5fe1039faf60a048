import { vocabulary } from "@parent-circles/core";
import { z } from "zod";
import { date, id } from "./fields.ts";
import { pageAnswer } from "./page.ts";

/** Something to which people come, and can be invited. */
const activity = z
  .strictObject({
    id,
    title: z.string().optional(),
    stage: z
      .int()
      .min(0)
      .max(5)
      .optional()
      .meta({ description: "The rung of the ladder: 0 unknown ... 5 helps at school." }),
    date: date.optional(),
    time: z.string().optional(),
    rule: z.string().optional().meta({ description: "How often it comes back (RFC 5545)." }),
    cancelled: z.array(date).optional(),
    place: z.string().optional(),
    familiar: z.boolean().optional(),
    childcare: z.boolean().optional(),
    function: z.array(z.enum(vocabulary.activityFunctions)).optional(),
    organisers: z.array(id).optional(),
    coOrganisers: z.array(id).optional(),
    answers: z.array(id).optional().meta({ description: "The help questions that it answers." }),
    headCounts: z
      .array(z.strictObject({ date, count: z.int().min(0) }))
      .optional()
      .meta({ description: "How many came on which day; for the network itself." }),
    sensitive: z.boolean().optional().meta({
      description:
        "Who takes part is for the coordinator and whoever leads it alone; nobody else reads this mark (R-60).",
    }),
  })
  .meta({ id: "Activity" });

/** The activities of a network, in pages. */
export const activityList = z.strictObject({ items: z.array(activity), ...pageAnswer }).meta({ id: "ActivityList" });
