import { problem, type QueryProblem } from "./errors.ts";
import { isCalendarDate } from "./time.ts";

/** A parameter as plain data: forms, docs, addresses and command lines are made from it. */
export interface ListedParameter {
  readonly type: "boolean" | "integer" | "number" | "size" | "choice" | "text" | "date" | "ids" | "groups";
  readonly meaning: string;
  /** What holds where nothing is given; `setting`: the network's own setting of the same name. */
  readonly default?: boolean | number | string;
  /** What holds where nothing is given, in words. Without this and without a default it must be given. */
  readonly otherwise?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The words that it takes; beside numbers or groups where the type says so. */
  readonly choices?: readonly string[];
  /** Everything that it takes, as it is written in text. */
  readonly takes: readonly string[];
}

/** A parameter as it is declared, once: what it means, what it takes, and what holds where nothing is given. */
export interface Parameter<Value = unknown> extends ListedParameter {
  readonly accepts: (value: unknown) => value is Value;
  /** The code for a number above the maximum, where it has one of its own. */
  readonly aboveMaximum?: QueryProblem["code"];
}

/** Parameters, by name. */
export type Parameters = Readonly<Record<string, Parameter>>;

interface Declaration<Default> {
  readonly meaning: string;
  readonly default?: Default;
  readonly otherwise?: string;
}
interface Range {
  readonly minimum: number;
  readonly maximum: number;
}
interface Choices<Choice> {
  readonly choices: readonly Choice[];
}

/** A parameter whose type tells whether it has a default, holds something else, or must be given. */
type Made<Value, Declared> = Parameter<Value> & Pick<Declared, Extract<keyof Declared, "default" | "otherwise">>;

/** Declares a parameter that is true or false. */
export const flag = <const Declared extends Declaration<boolean>>(declared: Declared): Made<boolean, Declared> => ({
  type: "boolean",
  takes: ["true", "false"],
  ...declared,
  accepts: (value) => typeof value === "boolean",
});

/** Declares a whole number within a range. */
export const wholeNumber = <const Declared extends Declaration<number | "setting">>(
  declared: Declared & Range & Pick<Parameter, "aboveMaximum">,
): Made<number, Declared> => ({
  type: "integer",
  takes: [fromTo(declared)],
  ...declared,
  accepts: isWholeIn(declared),
});

/** Declares a number within a range. */
export const numberIn = <const Declared extends Declaration<number>>(
  declared: Declared & Range,
): Made<number, Declared> => ({
  type: "number",
  takes: [fromTo(declared)],
  ...declared,
  accepts: isNumberIn(declared),
});

/** Declares a number within a range, in place of which a word may stand. */
export const numberOrWord = <const Word extends string, const Declared extends Declaration<number | Word>>(
  declared: Declared & Range & Choices<Word>,
): Made<number | Word, Declared> => ({
  type: "number",
  takes: [fromTo(declared), ...declared.choices],
  ...declared,
  accepts: (value) => isNumberIn(declared)(value) || isOneOf(declared)(value),
});

/** A whole number, or every one from one to another. */
export type Sizes = number | { readonly from: number; readonly to: number };

/** Declares a whole number within limits, or a range of them. */
export const sizes = <const Declared extends Declaration<number>>(
  declared: Declared & Range,
): Made<Sizes, Declared> => ({
  type: "size",
  takes: [fromTo(declared), "FROM..TO"],
  ...declared,
  accepts: isSizesIn(declared),
});

/** Declares one word out of a few. */
export const choice = <const Choice extends string, const Declared extends Declaration<Choice>>(
  declared: Declared & Choices<Choice>,
): Made<Choice, Declared> => ({ type: "choice", takes: declared.choices, ...declared, accepts: isOneOf(declared) });

/** Declares a text: `takes` says what it has to be, and `pattern` checks it. */
export const text = <const Declared extends Declaration<string>>({
  pattern = /^/,
  ...declared
}: Declared & { readonly takes: readonly string[]; readonly pattern?: RegExp }) =>
  ({
    type: "text",
    ...declared,
    accepts: (value: unknown) => typeof value === "string" && pattern.test(value),
  }) as unknown as Made<string, Declared>;

/** Declares a day of the calendar. */
export const day = <const Declared extends Declaration<string>>(declared: Declared): Made<string, Declared> => ({
  type: "date",
  takes: ["DATE"],
  ...declared,
  accepts: (value): value is string => typeof value === "string" && isCalendarDate(value),
});

/** Declares several ids; whether there is anybody of that id, the network says. */
export const ids = <const Declared extends Declaration<never>>(
  declared: Declared,
): Made<readonly string[], Declared> => ({
  type: "ids",
  takes: ["ID,..."],
  ...declared,
  accepts: (value): value is readonly string[] => Array.isArray(value) && value.every((one) => typeof one === "string"),
});

/** Declares who belongs to which group: the name of each person's group, by id, or a word for a usual division. */
export const groupsOrWord = <const Word extends string, const Declared extends Declaration<Word>>(
  declared: Declared & Choices<Word>,
): Made<Readonly<Record<string, string>> | Word, Declared> => ({
  type: "groups",
  takes: [...declared.choices, "ID=GROUP,..."],
  ...declared,
  accepts: (value) => isOneOf(declared)(value) || isGroups(value),
});

const fromTo = ({ minimum, maximum }: Range): string => `${minimum} to ${maximum}`;

const isNumberIn =
  ({ minimum, maximum }: Range) =>
  (value: unknown): value is number =>
    typeof value === "number" && value >= minimum && value <= maximum;

const isWholeIn =
  (range: Range) =>
  (value: unknown): value is number =>
    Number.isInteger(value) && isNumberIn(range)(value);

const isSizesIn =
  (range: Range) =>
  (value: unknown): value is Sizes => {
    const isSize = isWholeIn(range);
    if (!isRecord(value)) return isSize(value);
    const { from, to, ...others } = value;
    return isSize(from) && isSize(to) && from <= to && Object.keys(others).length === 0;
  };

const isOneOf =
  <Choice extends string>({ choices }: Choices<Choice>) =>
  (value: unknown): value is Choice =>
    (choices as readonly unknown[]).includes(value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isGroups = (value: unknown): value is Readonly<Record<string, string>> =>
  isRecord(value) && Object.values(value).every((one) => typeof one === "string");

/** Returns what is wrong with a value of a parameter; `undefined` when it fits. */
export function problemWith(name: string, parameter: Parameter, value: unknown): QueryProblem | undefined {
  if (parameter.accepts(value)) return undefined;
  const { type, minimum, maximum, takes, aboveMaximum } = parameter;
  if (type === "date") return problem("query/date-invalid", name);
  if (minimum === undefined || maximum === undefined)
    return problem("query/value-not-allowed", name, { allowed: takes });
  return aboveMaximum !== undefined && typeof value === "number" && value > maximum
    ? problem(aboveMaximum, name, { maximum })
    : problem("query/out-of-range", name, { minimum, maximum });
}
