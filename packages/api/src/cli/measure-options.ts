import {
  describeParameter,
  listMeasures,
  listParameters,
  measureOptionsFrom,
  type MeasureRequest,
  type NamedParameter,
  ParentCirclesError,
  wordsOf,
} from "@parent-circles/core";
import type { ParseArgsOptionsConfig } from "node:util";
import { refuseChoice, textOf, type Typed } from "./command.ts";

/** The parameters that a command takes for the measures that it can be asked for. */
export interface MeasureParameters {
  readonly named: readonly NamedParameter[];
  readonly options: ParseArgsOptionsConfig;
  /** The part of the usage line. */
  readonly usage: string;
}

/** The parameters of every measure. */
export const ofMeasures = (): MeasureParameters => asOptions(listParameters());

/** The parameters of the measures that have a best group; such a group is always a proposed one. */
export function ofBestSets(): MeasureParameters {
  const searched = new Set(listMeasures().flatMap(({ id, hasBestSet }) => (hasBestSet ? [id] : [])));
  const named = listParameters().map(({ name, takenBy }) => ({
    name,
    takenBy: takenBy.filter(({ measure }) => searched.has(measure)),
  }));
  return asOptions(named.filter(({ name, takenBy }) => name !== "group" && takenBy.length > 0));
}

/** Returns what a command says of its parameters when its help is asked for. */
export const linesOf = ({ named }: MeasureParameters): string[] =>
  named.flatMap((one) => [`  --${optionOf(one.name)}`, ...describeParameter(one).map((line) => `      ${line}`)]);

/** Returns the settings of a measure as they were typed. */
export function settingsIn(typed: Typed, measure: string, { named }: MeasureParameters): MeasureRequest {
  const texts = named.map(({ name }) => [name, textOf(typed, optionOf(name))] as const);
  const older = typed.values.undirected === true ? { undirected: "true" } : {};
  try {
    return measureOptionsFrom(measure, { ...older, ...Object.fromEntries(texts) });
  } catch (error) {
    return refusedAs(error);
  }
}

function asOptions(named: readonly NamedParameter[]): MeasureParameters {
  const options = named.map(({ name }) => [optionOf(name), { type: "string" }] as const);
  const usage = named.map(({ name, takenBy }) => {
    const words = takenBy.flatMap(({ parameter }) => wordsOf(parameter));
    return `[--${optionOf(name)} ${[...new Set(words)].join("|").replaceAll(" to ", "..")}]`;
  });
  return {
    named,
    options: { ...Object.fromEntries(options), undirected: { type: "boolean" } },
    usage: [...usage, "[--undirected]"].join(" "),
  };
}

/** A word that an option does not take is bad usage, as for every option; what else is refused has the library's code. */
function refusedAs(error: unknown): never {
  const [problem] = error instanceof ParentCirclesError ? error.problems : [];
  if (problem?.code !== "query/value-not-allowed") throw error;
  return refuseChoice(optionOf(problem.place), [problem.details.allowed].flat().map(String));
}

const optionOf = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
