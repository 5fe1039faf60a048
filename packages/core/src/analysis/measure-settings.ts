import { optionsFromTexts } from "../base/parameter-text.ts";
import type { Parameter } from "../base/parameter.ts";
import { type OptionsOf, settingsFrom } from "../base/settings.ts";
import { refuseAct } from "../base/refuse-act.ts";
import type { Network } from "../model/network.ts";
import { type commonParameters, groupParameters, type Measure, type MeasureContext } from "./measure.ts";
import type { measureList } from "./measure-list.ts";
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
export const settingsFor = (network: Network, measure: Measure, request: MeasureRequest): MeasureContext["settings"] =>
  settingsFrom(parametersOf(measure), request, network) as MeasureContext["settings"];

/**
 * The options of `measure` from the texts of an address or a command line, checked. `undirected=true` is an older spelling of
 * `directed=false`; a measure that takes every tie both ways has nothing to leave out.
 *
 * @throws ParentCirclesError `query/unknown-measure`, `query/unknown-parameter`, `query/out-of-range`,
 * `query/value-not-allowed`: all that is wrong
 */
export function measureOptionsFrom(
  name: string,
  { set, ...given }: Texts,
): MeasureRequest & OptionsOf<typeof groupParameters> {
  return { ...requestFrom(name, given), ...optionsFromTexts(groupParameters, { set }) };
}

/** Texts of an address or a command line, by the names of parameters. */
export type Texts = Readonly<Record<string, string | undefined>>;

/** The settings of a measure from texts: {@link measureOptionsFrom} without a group. */
export function requestFrom(name: string, { undirected, ...given }: Texts): MeasureRequest {
  const parameters = parametersOf(measureNamed(name));
  const isOlder = undirected === "true" && "directed" in parameters && given.directed === undefined;
  return optionsFromTexts(parameters, isOlder ? { ...given, directed: "false" } : given);
}
