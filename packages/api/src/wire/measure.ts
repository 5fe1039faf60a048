import { groupParameters, listParameters, namedParametersOf, unknownReasons } from "@parent-circles/core";
import { z } from "zod";
import { date } from "./fields.ts";
import { listedParameter, parameterValue, queryWith } from "./parameters.ts";

const unknownReason = z.enum(unknownReasons);

/** One registered measure in words. */
const measureDeclaration = z
  .strictObject({
    id: z.string(),
    meaning: z.string(),
    formula: z.string(),
    unit: z.string(),
    range: z.string(),
    definition: z.string(),
    unknowns: z.string(),
    fewPeople: z.string(),
    cost: z.string(),
    source: z.string(),
    sensitiveToMissingInterviews: z.boolean(),
    parameters: z.record(z.string(), listedParameter),
    about: z.array(z.enum(["person", "group", "network"])),
    hasBestSet: z.boolean(),
  })
  .meta({ id: "Measure" });

/** All registered measures. */
export const measureList = z.strictObject({ items: z.array(measureDeclaration) }).meta({ id: "MeasureList" });

/** What a measure says: per person, or for a group or the whole network. */
export const measureResult = z
  .strictObject({
    measure: z.string(),
    unit: z.string(),
    range: z.string(),
    asOf: date,
    parameters: z.partialRecord(z.string(), parameterValue),
    sensitiveToMissingInterviews: z.boolean(),
    interviewed: z.strictObject({ count: z.int(), of: z.int() }),
    values: z.record(z.string(), z.number().nullable()).optional(),
    unknown: z.partialRecord(z.string(), unknownReason).optional(),
    value: z.number().nullable().optional(),
    reason: unknownReason.optional(),
    parts: z.record(z.string(), z.record(z.string(), z.number())).optional(),
  })
  .meta({ id: "MeasureResult" });

/** What a measure is asked with: the parameters of all, of which the library refuses what the asked one does not take. */
export const measureQuery = queryWith([
  ...namedParametersOf([{ id: "", parameters: groupParameters }]),
  ...listParameters(),
]).extend({
  undirected: z
    .enum(["true", "false"])
    .optional()
    .meta({
      param: { deprecated: true },
      description: "`directed=false` where a measure takes it; goes with the next version.",
    }),
});
