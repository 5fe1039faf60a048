import * as z from "zod/mini";
import { numberField, numberOf, recordOf, wholeNumberField } from "./fields.ts";
import { ruleSetting } from "./person-fields.ts";
import { methodRules } from "./vocabulary.ts";

const optional = z.optional;

/** What a network may agree for itself. */
export const settingsSchema = z.strictObject({
  maxHops: optional(wholeNumberField(1, 3)),
  baseRate: optional(numberField(0, 1)),
  introductionWillingness: optional(numberField(0.01, 1)),
  comesAfterTalk: optional(numberField(0, 1)),
  introductionMinimum: optional(numberField(0, 1)),
  asksPerQuarter: optional(wholeNumberField(0, 50)),
  askerRestDays: optional(wholeNumberField(0, 365)),
  parentRestDays: optional(wholeNumberField(0, 365)),
  unassignedFloor: optional(numberField(0.01, 1)),
  smallCount: optional(numberOf([3, 5, 10])),
  showZeroCounts: optional(z.boolean()),
  rules: optional(recordOf(methodRules, ruleSetting)),
});
