import { commonParameters, type Measure, type MeasureDeclaration } from "./measure.ts";
import { measureList } from "./measure-list.ts";
import { type ListedParameter, type Parameter, type Parameters, usageOf } from "./parameter.ts";

/** Every measure, whatever it declares. */
export const measures: readonly Measure[] = measureList;

/** About whom or what a measure says something. */
export type MeasureSubject = "person" | "group" | "network";

/** A registered measure in words, and what can be asked of it. */
export interface ListedMeasure extends Omit<MeasureDeclaration, "parameters"> {
  readonly parameters: Readonly<Record<string, ListedParameter>>;
  readonly about: readonly MeasureSubject[];
  /** Whether `bestSet` finds the best group by it. */
  readonly hasBestSet: boolean;
}

/** A parameter's name, and every measure that takes it, with what it is there. */
export interface NamedParameter {
  readonly name: string;
  readonly takenBy: readonly { readonly measure: string; readonly parameter: ListedParameter }[];
}

/** Everything that a measure can be asked with: what it declares, and what all take. */
export const parametersOf = ({ parameters }: Measure): Parameters => ({ ...parameters, ...commonParameters });

/** All registered measures, in words. */
export const listMeasures = (): ListedMeasure[] => measures.map(listed);

/** Every parameter of any measure, by name: what an address or a command line can be asked with. */
export function listParameters(): NamedParameter[] {
  const all = listMeasures().flatMap(({ id, parameters }) =>
    Object.entries(parameters).map(([name, parameter]) => ({ name, measure: id, parameter })),
  );
  return [...new Set(all.map(({ name }) => name))].map((name) => ({
    name,
    takenBy: all.filter((one) => one.name === name).map(({ measure, parameter }) => ({ measure, parameter })),
  }));
}

/** Returns what a parameter means, one line for each way in which measures take it. */
export function describeParameter({ takenBy }: NamedParameter): string[] {
  const said = takenBy.map(({ measure, parameter }) => ({
    measure,
    text: `${parameter.meaning} (${usageOf(parameter)})`,
  }));
  return [...new Set(said.map(({ text }) => text))].map((text) => {
    const among = said.filter((one) => one.text === text).map(({ measure }) => measure);
    return `${among.length === measures.length ? "Every measure" : among.join(", ")}: ${text}.`;
  });
}

function listed(measure: Measure): ListedMeasure {
  const declared = Object.entries(measure).filter(([, part]) => typeof part !== "function");
  return {
    ...(Object.fromEntries(declared) as unknown as MeasureDeclaration),
    parameters: Object.fromEntries(
      Object.entries(parametersOf(measure)).map(([name, parameter]) => [name, asData(parameter)]),
    ),
    about: [
      "person",
      ...(measure.ofSet === undefined ? [] : (["group"] as const)),
      ...(measure.ofNetwork === undefined ? [] : (["network"] as const)),
    ],
    hasBestSet: measure.search !== undefined,
  };
}

/** A parameter as plain data. */
function asData(parameter: Parameter): ListedParameter {
  const { schema: _schema, aboveMaximum: _aboveMaximum, ...data } = parameter;
  return data;
}
