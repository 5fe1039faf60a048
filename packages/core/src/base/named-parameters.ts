import { usageOf } from "./parameter-text.ts";
import type { ListedParameter } from "./parameter.ts";

/** What takes parameters: a measure, an analysis, a report. */
export interface ParameterTaker {
  readonly id: string;
  readonly parameters: Readonly<Record<string, ListedParameter>>;
}

/** A parameter's name, and everything that takes one of that name, with what it is there. */
export interface NamedParameter {
  readonly name: string;
  readonly takenBy: readonly { readonly id: string; readonly parameter: ListedParameter }[];
  /** Of how many that could take it. */
  readonly of: number;
}

/** Returns every parameter of any of these, by name: what an address or a command line can be asked with. */
export function namedParametersOf(takers: readonly ParameterTaker[]): NamedParameter[] {
  const all = takers.flatMap(({ id, parameters }) =>
    Object.entries(parameters).map(([name, parameter]) => ({ name, id, parameter })),
  );
  return [...new Set(all.map(({ name }) => name))].map((name) => ({
    name,
    takenBy: all.filter((one) => one.name === name).map(({ id, parameter }) => ({ id, parameter })),
    of: takers.length,
  }));
}

/** Returns what a parameter means, one line for each way in which it is taken. */
export function describeParameter({ takenBy, of }: NamedParameter): string[] {
  const said = takenBy.map(({ id, parameter }) => ({ id, text: `${parameter.meaning} (${usageOf(parameter)}).` }));
  return [...new Set(said.map(({ text }) => text))].map((text) => {
    const among = said.filter((one) => one.text === text).map(({ id }) => id);
    if (of === 1) return text;
    return `${among.length === of ? "all" : among.join(", ")}: ${text}`;
  });
}
