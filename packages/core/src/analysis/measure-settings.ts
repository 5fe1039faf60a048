import { errorOf, problem, type QueryProblem, queryTexts } from "../base/errors.ts";
import { refuseAct } from "../base/refuse-act.ts";
import type { Network } from "../model/network.ts";
import type { commonParameters, Measure, MeasureContext } from "./measure.ts";
import type { measureList } from "./measure-list.ts";
import { type Parameter, type Parameters, problemWith, valueFromText } from "./parameter.ts";
import { measures, parametersOf } from "./registry.ts";

type Declared = (typeof measureList)[number]["parameters"] | typeof commonParameters;
type NameIn<Some> = Some extends unknown ? keyof Some : never;
type ValueIn<Some, Name extends PropertyKey> = Some extends { readonly [One in Name]: Parameter<infer Value> }
  ? Value
  : never;

/** Everything that some measure can be asked with. */
export type MeasureSettings = { readonly [Name in NameIn<Declared>]: ValueIn<Declared, Name> };

/** Settings as given: those of the measure that is asked; what is left out has its default. */
export type MeasureRequest = { readonly [Name in keyof MeasureSettings]?: MeasureSettings[Name] | undefined };

/** The measure of that name; `query/unknown-measure` when there is none. */
export const measureNamed = (name: string): Measure =>
  measures.find(({ id }) => id === name) ??
  refuseAct("query/unknown-measure", "measure", { allowed: measures.map(({ id }) => id) });

/**
 * The settings of a measure, complete.
 *
 * @throws ParentCirclesError `query/unknown-parameter`, `query/out-of-range`, `query/value-not-allowed`: all that is wrong
 */
export function settingsFor(network: Network, measure: Measure, request: MeasureRequest): MeasureContext["settings"] {
  const parameters = parametersOf(measure);
  const given = Object.entries(request).filter(([, value]) => value !== undefined);
  refuseAll(given.flatMap(([name, value]) => problemsWith(parameters, name, value)));
  const usual = Object.entries(parameters).map(([name, { default: value }]) => [
    name,
    value === "setting" ? (network.settings as Readonly<Record<string, unknown>>)[name] : value,
  ]);
  return Object.fromEntries([...usual, ...given]) as MeasureContext["settings"];
}

/**
 * The options of a measure from the texts of an address or a command line, checked. `undirected=true` is an older spelling of
 * `directed=false`; a measure that takes every tie both ways has nothing to leave out.
 *
 * @throws ParentCirclesError `query/unknown-measure`, `query/unknown-parameter`, `query/out-of-range`,
 * `query/value-not-allowed`: all that is wrong
 */
export function measureOptionsFrom(name: string, given: Readonly<Record<string, string | undefined>>): MeasureRequest {
  const parameters = parametersOf(measureNamed(name));
  const { undirected, ...asked } = given;
  const isOlder = undirected === "true" && "directed" in parameters && asked.directed === undefined;
  const values = Object.entries(isOlder ? { ...asked, directed: "false" } : asked).flatMap(([key, text]) => {
    if (text === undefined) return [];
    const parameter = Object.hasOwn(parameters, key) ? parameters[key] : undefined;
    return [[key, parameter === undefined ? text : valueFromText(parameter, text)] as const];
  });
  refuseAll(values.flatMap(([key, value]) => problemsWith(parameters, key, value)));
  return Object.fromEntries(values);
}

const longestName = 40;

function problemsWith(parameters: Parameters, name: string, value: unknown): QueryProblem[] {
  const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  const found =
    parameter === undefined
      ? problem("query/unknown-parameter", name.slice(0, longestName), { allowed: Object.keys(parameters) })
      : problemWith(name, parameter, value);
  return found === undefined ? [] : [found];
}

function refuseAll(problems: readonly QueryProblem[]): void {
  if (problems.length > 0) throw errorOf(problems, queryTexts);
}
