import { z } from "zod";
import { date, idListParameter, idsIn } from "./fields.ts";

const unknownReason = z.enum(["notAsked", "declined", "unreadable", "tooOld", "undefinedHere"]);
const setting = z.union([z.boolean(), z.number(), z.string(), z.record(z.string(), z.string())]);

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
    parameters: z.partialRecord(z.string(), z.strictObject({ default: setting, meaning: z.string() })),
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
    parameters: z.partialRecord(z.string(), setting),
    sensitiveToMissingInterviews: z.boolean(),
    interviewed: z.strictObject({ count: z.int(), of: z.int() }),
    values: z.record(z.string(), z.number().nullable()).optional(),
    unknown: z.partialRecord(z.string(), unknownReason).optional(),
    value: z.number().nullable().optional(),
    reason: unknownReason.optional(),
    parts: z.record(z.string(), z.record(z.string(), z.number())).optional(),
  })
  .meta({ id: "MeasureResult" });

/** What a measure is asked with. */
export const measureQuery = z.strictObject({
  set: idListParameter,
  normalisation: z.enum(["paper", "excludeOverN", "excludeOverRest"]).optional(),
  undirected: z.enum(["true", "false"]).optional(),
});

/** The query as the library's options. */
export const settingsOf = ({ set, normalisation, undirected }: z.output<typeof measureQuery>) => ({
  ...(set === undefined ? {} : { set: idsIn(set) }),
  ...(normalisation === undefined ? {} : { normalisation }),
  ...(undirected === "true" ? { directed: false } : {}),
});
