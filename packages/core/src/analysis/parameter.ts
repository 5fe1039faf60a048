import * as z from "zod/mini";
import { problem, type QueryProblem } from "../base/errors.ts";

/** A parameter as plain data: forms, docs, addresses and command lines are made from it. */
export interface ListedParameter {
  readonly type: "boolean" | "integer" | "number" | "choice" | "groups";
  readonly meaning: string;
  /** What holds where nothing is given; `setting`: the network's own setting of the same name. */
  readonly default: boolean | number | string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The words that it takes; beside numbers or groups where the type says so. */
  readonly choices?: readonly string[];
}

/** A parameter that a measure declares: its schema is what it takes. */
export interface Parameter<Value = unknown> extends ListedParameter {
  readonly schema: z.ZodMiniType<Value>;
  /** The code for a number above the maximum, where it has one of its own. */
  readonly aboveMaximum?: QueryProblem["code"];
}

/** The parameters of a measure, by name. */
export type Parameters = Readonly<Record<string, Parameter>>;

/** The values of parameters, by name. */
export type ValuesOf<Declared extends Parameters> = {
  readonly [Name in keyof Declared]: Declared[Name] extends Parameter<infer Value> ? Value : never;
};

interface Declaration<Default> {
  readonly default: Default;
  readonly meaning: string;
}
interface Range {
  readonly minimum: number;
  readonly maximum: number;
}
interface Choices<Choice> {
  readonly choices: readonly Choice[];
}

/** Declares a parameter that is true or false. */
export const flag = (declared: Declaration<boolean>): Parameter<boolean> => ({
  type: "boolean",
  ...declared,
  schema: z.boolean(),
});

/** Declares a whole number within a range. */
export const wholeNumber = (
  declared: Declaration<number | "setting"> & Range & Pick<Parameter, "aboveMaximum">,
): Parameter<number> => ({
  type: "integer",
  ...declared,
  schema: z.int().check(z.gte(declared.minimum), z.lte(declared.maximum)),
});

/** Declares a number within a range, in place of which a word may stand. */
export const numberOrWord = <const Word extends string>(
  declared: Declaration<number | NoInfer<Word>> & Range & Choices<Word>,
): Parameter<number | Word> => ({
  type: "number",
  ...declared,
  schema: z.union([z.number().check(z.gte(declared.minimum), z.lte(declared.maximum)), z.enum(declared.choices)]),
});

/** Declares one word out of a few. */
export const choice = <const Choice extends string>(
  declared: Declaration<NoInfer<Choice>> & Choices<Choice>,
): Parameter<Choice> => ({ type: "choice", ...declared, schema: z.enum(declared.choices) });

/** Declares who belongs to which group: the name of each person's group, by id, or a word for a usual division. */
export const groupsOrWord = <const Word extends string>(
  declared: Declaration<NoInfer<Word>> & Choices<Word>,
): Parameter<Readonly<Record<string, string>> | Word> => ({
  type: "groups",
  ...declared,
  schema: z.union([z.enum(declared.choices), z.record(z.string(), z.string())]),
});

/** Returns what is wrong with a value of a parameter; `undefined` when it fits. */
export function problemWith(name: string, parameter: Parameter, value: unknown): QueryProblem | undefined {
  if (parameter.schema.safeParse(value).success) return undefined;
  const { minimum, maximum, aboveMaximum } = parameter;
  if (minimum === undefined || maximum === undefined)
    return problem("query/value-not-allowed", name, { allowed: wordsOf(parameter) });
  return aboveMaximum !== undefined && typeof value === "number" && value > maximum
    ? problem(aboveMaximum, name, { maximum })
    : problem("query/out-of-range", name, { minimum, maximum });
}

/** Returns everything that a parameter takes, as it is written in text. */
export function wordsOf({ type, minimum, maximum, choices = [] }: ListedParameter): readonly string[] {
  if (type === "boolean") return ["true", "false"];
  if (type === "groups") return [...choices, "ID=GROUP,..."];
  return type === "choice" ? choices : [`${minimum} to ${maximum}`, ...choices];
}

/**
 * Returns the value that a text stands for in an address or on a command line; a text that stands for none comes back as it
 * is, or as NaN, and is refused by the parameter's schema.
 */
export function valueFromText({ type, choices }: ListedParameter, text: string): unknown {
  if (choices?.includes(text) === true) return text;
  switch (type) {
    case "boolean":
      return text === "true" || (text === "false" ? false : text);
    case "integer":
    case "number":
      return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
    case "groups":
      return groupsFromText(text);
    default:
      return text;
  }
}

/** `P-1=north,P-2=south`; a person stands in it once. */
function groupsFromText(text: string): unknown {
  const pairs = text.split(",").map((pair) => pair.split("="));
  const areWhole = pairs.every(({ length, ...parts }) => length === 2 && parts[0] !== "" && parts[1] !== "");
  const groups = Object.fromEntries(pairs) as Record<string, string>;
  return areWhole && Object.keys(groups).length === pairs.length ? groups : text;
}

/** Returns how a parameter is asked: what it takes, and what holds where nothing is given. */
export function usageOf(parameter: ListedParameter): string {
  const words = wordsOf(parameter);
  const last = words.length < 2 ? "" : ` or ${words.at(-1)}`;
  return `${words.slice(0, Math.max(1, words.length - 1)).join(", ")}${last}; ${usualOf(parameter)}`;
}

const usualOf = ({ default: usual }: ListedParameter): string =>
  usual === "setting" ? "the network's setting where not given" : `default ${String(usual)}`;
