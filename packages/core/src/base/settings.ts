import { errorOf, problem, type QueryProblem, queryTexts } from "./errors.ts";
import type { CalendarDate } from "./ids.ts";
import { type Parameter, type Parameters, problemWith } from "./parameter.ts";
import { calendarDate } from "./time.ts";

type ValueOf<One> = One extends Parameter<infer Value> ? Value : never;
type Filled = { readonly default: boolean | number | string };
type Otherwise = { readonly otherwise: string };
type Needed<Declared extends Parameters> = {
  [Name in keyof Declared]: Declared[Name] extends Filled | Otherwise ? never : Name;
}[keyof Declared];

/** Parameters as they are given: what must be given, and the rest where wanted. */
export type OptionsOf<Declared extends Parameters> = {
  readonly [Name in Needed<Declared>]: ValueOf<Declared[Name]>;
} & { readonly [Name in Exclude<keyof Declared, Needed<Declared>>]?: ValueOf<Declared[Name]> | undefined };

/** Parameters as an analysis works with them: what was given, and the defaults of the rest. */
export type SettingsOf<Declared extends Parameters> = {
  readonly [Name in keyof Declared]: Declared[Name] extends Filled
    ? ValueOf<Declared[Name]>
    : ValueOf<Declared[Name]> | (Declared[Name] extends Otherwise ? undefined : never);
};

/** What has settings of its own that stand in for a default, such as a network. */
interface HasSettings {
  readonly settings: object;
}

/**
 * Returns what an analysis is asked with, complete: what was given, and the default of each parameter that was not. A value
 * of `undefined` is none given.
 *
 * @throws ParentCirclesError `query/unknown-parameter` for what is not declared, and the code of each value that does not fit:
 * all that is wrong
 */
export function settingsFrom<Declared extends Parameters>(
  declared: Declared,
  options: object,
  { settings }: HasSettings = { settings: {} },
): SettingsOf<Declared> {
  const usual = Object.entries(declared).flatMap(([name, { default: value, otherwise }]) =>
    otherwise === undefined ? [[name, value === "setting" ? (settings as Given)[name] : value]] : [],
  );
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const asked = Object.fromEntries([...usual, ...given]) as Given;
  refuseAll(problemsIn(declared, asked));
  return asked as SettingsOf<Declared>;
}

/** Returns the day that is asked for, and the settings: {@link settingsFrom} for an analysis that looks at one day. */
export function settingsOn<Declared extends Parameters>(
  declared: Declared,
  { asOf, ...options }: { readonly asOf: string },
  has?: HasSettings,
): SettingsOf<Declared> & { readonly asOf: CalendarDate } {
  return { ...settingsFrom(declared, options, has), asOf: calendarDate(asOf) };
}

type Given = Readonly<Record<string, unknown>>;

const longestName = 40;

/** What is wrong with values, by the names of the parameters that they are given for. */
export const problemsIn = (declared: Parameters, values: Given): QueryProblem[] =>
  Object.entries(values).flatMap(([name, value]) => {
    const parameter = Object.hasOwn(declared, name) ? declared[name] : undefined;
    const found =
      parameter === undefined
        ? problem("query/unknown-parameter", name.slice(0, longestName), { allowed: Object.keys(declared) })
        : problemWith(name, parameter, value);
    return found ?? [];
  });

/** Whether a parameter must be given. */
export const isNeeded = ({ default: usual, otherwise }: Pick<Parameter, "default" | "otherwise">): boolean =>
  usual === undefined && otherwise === undefined;

/** Throws all problems together, where there are any. */
export function refuseAll(problems: readonly QueryProblem[]): void {
  if (problems.length > 0) throw errorOf(problems, queryTexts);
}
