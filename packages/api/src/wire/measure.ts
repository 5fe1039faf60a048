import {
  describeParameter,
  listParameters,
  measureOptionsFrom,
  type MeasureRequest,
  type NamedParameter,
  unknownReasons,
} from "@parent-circles/core";
import { z } from "zod";
import { date, idListParameter, idsIn } from "./fields.ts";

const unknownReason = z.enum(unknownReasons);
const setting = z.union([z.boolean(), z.number(), z.string(), z.record(z.string(), z.string())]);

const parameter = z
  .strictObject({
    type: z.enum(["boolean", "integer", "number", "choice", "groups"]),
    meaning: z.string(),
    default: setting.meta({ description: "`setting`: the network's own setting of this name." }),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    choices: z
      .array(z.string())
      .readonly()
      .optional()
      .meta({ description: "Beside a number or groups: words in place of it." }),
  })
  .meta({ id: "MeasureParameter", description: "A parameter of `GET …/measures/{name}`." });

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
    parameters: z.record(z.string(), parameter),
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

/**
 * The parameters of all measures, as they are declared; the library refuses what the asked one does not take. Each is text,
 * which the library reads, so that a value is checked in one place.
 */
const declared = Object.fromEntries(
  listParameters().map((named) => [
    named.name,
    z
      .string()
      .optional()
      .meta({ ...schemaOf(named), description: describeParameter(named).join(" ") }),
  ]),
);

/** What all measures that take a parameter take by this name, as JSON schema. */
function schemaOf({ takenBy: [first, ...others] }: NamedParameter) {
  const type = first?.parameter.type;
  const all = [first, ...others].flatMap((one) => (one === undefined ? [] : [one.parameter]));
  if (all.some((one) => one.type !== type)) return {};
  if (type === "boolean") return { type: "boolean" as const };
  if (type === "choice") return { enum: [...new Set(all.flatMap(({ choices = [] }) => choices))] };
  if (type !== "integer") return {};
  const [lowest, highest] = [all.map(({ minimum = 0 }) => minimum), all.map(({ maximum = 0 }) => maximum)];
  return { type: "integer" as const, minimum: Math.min(...lowest), maximum: Math.max(...highest) };
}

/** What a measure is asked with. */
export const measureQuery = z.strictObject({
  set: idListParameter,
  ...declared,
  undirected: z
    .enum(["true", "false"])
    .optional()
    .meta({
      param: { deprecated: true },
      description: "`directed=false` where a measure takes it; goes with the next version.",
    }),
});

/** The query as the library's options for a measure. */
export function measureOptions(
  name: string,
  { set, ...query }: z.output<typeof measureQuery>,
): MeasureRequest & { readonly set?: readonly string[] } {
  return { ...measureOptionsFrom(name, query), ...(set === undefined ? {} : { set: idsIn(set) }) };
}
