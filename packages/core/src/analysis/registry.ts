import { type NamedParameter, namedParametersOf } from "../base/named-parameters.ts";
import { asData } from "../base/parameter-text.ts";
import type { ListedParameter, Parameters } from "../base/parameter.ts";
import { commonParameters, type Measure, type MeasureDeclaration } from "./measure.ts";
import { measureList } from "./measure-list.ts";

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

/** Everything that a measure can be asked with: what it declares, and what all take. */
export const parametersOf = ({ parameters }: Measure): Parameters => ({ ...parameters, ...commonParameters });

/** All registered measures, in words. */
export const listMeasures = (): ListedMeasure[] => measures.map(listed);

/** Every parameter of any measure, by name: what an address or a command line can be asked with. */
export const listParameters = (): NamedParameter[] => namedParametersOf(listMeasures());

/** Every parameter of a measure that has a best group, by name; such a group is always a proposed one. */
export const listBestSetParameters = (): NamedParameter[] =>
  namedParametersOf(listMeasures().filter(({ hasBestSet }) => hasBestSet)).filter(({ name }) => name !== "group");

function listed(measure: Measure): ListedMeasure {
  const declared = Object.entries(measure).filter(([, part]) => typeof part !== "function");
  return {
    ...(Object.fromEntries(declared) as unknown as MeasureDeclaration),
    parameters: asData(parametersOf(measure)),
    about: [
      "person",
      ...(measure.ofSet === undefined ? [] : (["group"] as const)),
      ...(measure.ofNetwork === undefined ? [] : (["network"] as const)),
    ],
    hasBestSet: measure.search !== undefined,
  };
}
