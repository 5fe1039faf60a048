import {
  describeParameter,
  isNeeded,
  listBestSetParameters,
  listParameters,
  type NamedParameter,
  namedParametersOf,
  optionsFromTexts,
  type OptionsOf,
  type Parameters,
  ParentCirclesError,
} from "@parent-circles/core";
import type { ParseArgsOptionsConfig } from "node:util";
import { refuseChoice, textOf, type Typed, UsageError } from "./command.ts";

/** What a command takes, made from parameters. */
export interface ParameterOptions {
  readonly named: readonly NamedParameter[];
  readonly options: ParseArgsOptionsConfig;
  /** The part of the usage line. */
  readonly usage: string;
  /** What is said of them when the command's own help is asked for. */
  readonly lines: readonly string[];
}

/** Options that had another name before; they go with the next version. */
const formerOptions: Readonly<Record<string, string>> = { mustInclude: "must", language: "lang" };

/** The options of a command that takes these parameters. */
export const ofParameters = (parameters: Parameters): ParameterOptions =>
  ofNamed(namedParametersOf([{ id: "", parameters }]));

/** The options of a command that takes the parameters of any of several. */
export function ofNamed(named: readonly NamedParameter[]): ParameterOptions {
  const typed = named.flatMap(({ name }) => [optionOf(name), ...formerOf(name)]);
  return {
    named,
    options: Object.fromEntries(typed.map((option) => [option, { type: "string" } as const])),
    usage: named.map(usageOf).join(" "),
    lines: named.flatMap((one) => [
      `  --${optionOf(one.name)}`,
      ...[...describeParameter(one), ...formerOf(one.name).map((former) => `--${former} still is the same.`)].map(
        (line) => `      ${line}`,
      ),
    ]),
  };
}

/** The options of `measure`. */
export const ofMeasures = (): ParameterOptions => ofNamed(listParameters());

/** The options of `best-set` that come from its measures. */
export const ofBestSets = (): ParameterOptions => ofNamed(listBestSetParameters());

/** The texts that were typed, by the names of parameters. */
export const textsIn = (typed: Typed, { named }: ParameterOptions): Record<string, string | undefined> =>
  Object.fromEntries(
    named.map(({ name }) => [
      name,
      [optionOf(name), ...formerOf(name)].map((option) => textOf(typed, option)).find((text) => text !== undefined),
    ]),
  );

/**
 * Returns what was typed as the options of a call, checked.
 *
 * @throws UsageError for an option that is missing, or a word that it does not take; ParentCirclesError `query/…` for the rest
 */
export function optionsTyped<Declared extends Parameters>(typed: Typed, parameters: Declared): OptionsOf<Declared> {
  const texts = textsIn(typed, ofParameters(parameters));
  for (const [name, parameter] of Object.entries(parameters))
    if (isNeeded(parameter) && texts[name] === undefined)
      throw new UsageError("missing", { option: `--${optionOf(name)}` });
  return checked(() => optionsFromTexts(parameters, texts) as OptionsOf<Declared>);
}

/** Reads what was typed. A word that an option does not take is bad usage; what else is refused has the library's code. */
export function checked<Options>(read: () => Options): Options {
  try {
    return read();
  } catch (error) {
    const [problem] = error instanceof ParentCirclesError ? error.problems : [];
    if (problem?.code !== "query/value-not-allowed") throw error;
    return refuseChoice(optionOf(problem.place), [problem.details.allowed].flat().map(String));
  }
}

/** `--undirected`, which is an older spelling of `--directed false`. */
export const olderSpelling = ({ values }: Typed): Record<string, string> =>
  values.undirected === true ? { undirected: "true" } : {};

function usageOf({ name, takenBy, of }: NamedParameter): string {
  const takes = [...new Set(takenBy.flatMap(({ parameter }) => parameter.takes))].join("|").replaceAll(" to ", "..");
  const isWanted = takenBy.length === of && takenBy.every(({ parameter }) => isNeeded(parameter));
  return isWanted ? `--${optionOf(name)} ${takes}` : `[--${optionOf(name)} ${takes}]`;
}

const formerOf = (name: string): readonly string[] => {
  const former = formerOptions[name];
  return former === undefined ? [] : [former];
};

/** The option of a parameter: `max-hops` of `maxHops`. */
export const optionOf = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
