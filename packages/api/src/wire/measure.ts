import { groupParameters, listParameters, measureUnits, namedParametersOf, unknownReasons } from "@parent-circles/core";
import { z } from "zod";
import { date } from "./fields.ts";
import { listedParameter, parameterValue, queryWith } from "./parameters.ts";

const unknownReason = z.enum(unknownReasons);
const unit = z.enum(measureUnits);

const measureParameter = listedParameter
  .extend({
    label: z.string().meta({ description: "What is chosen, to a coordinator." }),
    choiceLabels: z
      .record(z.string(), z.string())
      .optional()
      .meta({ description: "What each word that it takes says." }),
  })
  .meta({ id: "MeasureParameter" });

/** One registered measure in words. */
const measureDeclaration = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    meaning: z.string().meta({ description: "What its number says of somebody, to a coordinator." }),
    caution: z.string().meta({ description: "What it does not say." }),
    formula: z.string(),
    unit,
    togetherUnit: unit.optional().meta({ description: "Of a group or the network, where that is something else." }),
    unitName: z.string(),
    togetherUnitName: z.string(),
    range: z.string(),
    definition: z.string(),
    unknowns: z.string(),
    fewPeople: z.string(),
    cost: z.string(),
    source: z.string(),
    sensitiveToMissingInterviews: z.boolean(),
    parameters: z.record(z.string(), measureParameter),
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
    unit,
    togetherUnit: unit.optional(),
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
