import { z } from "zod";
import { date, id } from "./fields.ts";

const entry = z.strictObject({
  id,
  reason: z.enum(["confirmedKeyFigure", "member", "candidate", "coach", "institution"]),
});

const finding = z.strictObject({
  rule: z.string(),
  version: z.int(),
  reason: z.string().meta({ description: "In what way the rule is not met." }),
  have: z.number(),
  need: z.number(),
  text: z.string(),
  person: id.optional(),
  proposes: z.literal("candidate").optional(),
});

/** The two circles, why each is there, and which rules of the method are not met. */
export const circles = z
  .strictObject({
    asOf: date,
    firstCircle: z.array(entry),
    secondCircle: z.array(entry),
    findings: z.array(finding),
  })
  .meta({ id: "Circles" });
