import {
  describeParameter,
  isNeeded,
  type ListedParameter,
  type NamedParameter,
  namedParametersOf,
  type OptionsOf,
  optionsFromTexts,
  type Parameters,
} from "@parent-circles/core";
import { z } from "zod";
import { id } from "./fields.ts";

/** A query in which every parameter is a text, which the library reads: a value is checked in one place. */
export type TextQuery = z.ZodObject<Readonly<Record<string, z.ZodType<string | undefined>>>>;

/** What of an address was read by a {@link TextQuery}. */
export type Texts = Readonly<Record<string, string | undefined>>;

/** Names that parameters had in addresses before; they go with the next version. */
const formerNames: Readonly<Record<string, string>> = { mustInclude: "must" };

/** The query with these parameters. */
export const queryOf = (parameters: Parameters): TextQuery => queryWith(namedParametersOf([{ id: "", parameters }]));

/** The query with the parameters of any of several. */
export function queryWith(named: readonly NamedParameter[]): TextQuery {
  const fields = named.flatMap((one) => {
    const former = formerNames[one.name];
    const older = z
      .string()
      .optional()
      .meta({ param: { deprecated: true }, description: `The same as \`${one.name}\`.` });
    return [[one.name, fieldOf(one)] as const, ...(former === undefined ? [] : [[former, older] as const])];
  });
  return z.strictObject(Object.fromEntries(fields));
}

/**
 * Returns the options of a call in the texts of a query, checked.
 *
 * @throws ParentCirclesError `query/…`: everything that does not fit
 */
export function optionsIn<Declared extends Parameters>(
  parameters: Declared,
  { asOf: _asOf, ...texts }: Texts,
): Partial<OptionsOf<Declared>> {
  const asked = Object.entries(texts).map(([name, text]) => [presentName(name, parameters), text] as const);
  return optionsFromTexts(parameters, Object.fromEntries(asked));
}

const presentName = (name: string, parameters: Parameters): string =>
  Object.keys(parameters).find((one) => formerNames[one] === name) ?? name;

function fieldOf(named: NamedParameter): z.ZodType<string | undefined> {
  const isWanted = named.takenBy.length === named.of && named.takenBy.every(({ parameter }) => isNeeded(parameter));
  const about = { ...schemaOf(named), description: describeParameter(named).join(" ") };
  return isWanted ? z.string().meta(about) : z.string().optional().meta(about);
}

/** What a parameter is as JSON schema, where everything that takes it takes the same kind. */
function schemaOf({ takenBy }: NamedParameter) {
  const all = takenBy.map(({ parameter }) => parameter);
  const type = all[0]?.type;
  if (all.some((one) => one.type !== type)) return {};
  const minimum = Math.min(...all.map((one) => one.minimum ?? -Infinity));
  const maximum = Math.max(...all.map((one) => one.maximum ?? Infinity));
  switch (type) {
    case "boolean":
      return { type: "boolean" as const };
    case "integer":
      return { type: "integer" as const, minimum, maximum };
    case "choice":
      return { enum: [...new Set(all.flatMap(({ choices = [] }) => choices))] };
    case "date":
      return { format: "date" };
    case "size":
      return { type: ["integer", "string"] as ("integer" | "string")[] };
    default:
      return {};
  }
}

/** Parameters as the keys of a body, where each has its own kind of value. */
export const bodyOf = (parameters: Readonly<Record<string, ListedParameter>>): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => {
      const value = valueOf(parameter).meta({ description: describeParameter(asOnly(name, parameter)).join(" ") });
      return [name, isNeeded(parameter) ? value : value.optional()];
    }),
  );

const asOnly = (name: string, parameter: ListedParameter): NamedParameter => ({
  name,
  takenBy: [{ id: "", parameter }],
  of: 1,
});

function valueOf({ type, minimum = 0, maximum = 0, choices = [] }: ListedParameter): z.ZodType {
  const whole = z.int().min(minimum).max(maximum);
  switch (type) {
    case "boolean":
      return z.boolean();
    case "integer":
      return whole;
    case "number":
      return z.union([z.number().min(minimum).max(maximum), ...choices.map((word) => z.literal(word))]);
    case "size":
      return z.union([whole, z.strictObject({ from: whole, to: whole })]);
    case "choice":
      return z.enum(choices);
    case "ids":
      return z.array(id).max(mostIds);
    case "groups":
      return z.union([z.enum(choices), z.record(z.string(), z.string())]);
    default:
      return z.string().max(longestText);
  }
}

const mostIds = 500;
const longestText = 64;

const setting = z.union([z.boolean(), z.number(), z.string(), z.record(z.string(), z.string())]);

/** A parameter as it is listed. */
export const listedParameter = z
  .strictObject({
    type: z.enum(["boolean", "integer", "number", "size", "choice", "text", "date", "ids", "groups"]),
    meaning: z.string(),
    takes: z
      .array(z.string())
      .readonly()
      .meta({ description: "Everything that it takes, as it stands in an address." }),
    default: setting.optional().meta({ description: "`setting`: the network's own setting of this name." }),
    otherwise: z
      .string()
      .optional()
      .meta({ description: "What holds where nothing is given and there is no default." }),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    choices: z
      .array(z.string())
      .readonly()
      .optional()
      .meta({ description: "Beside a number or groups: words in place of it." }),
  })
  .meta({
    id: "Parameter",
    description: "What an operation can be asked with; without default and `otherwise`, must be.",
  });

/** A value of a parameter. */
export const parameterValue = setting;
