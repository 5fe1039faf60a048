import { type Catalogue, measuresWords } from "@parent-circles/words";
import { type LanguageOrWords, wordsIn } from "../base/language.ts";
import { type NamedParameter, namedParametersOf, type ParameterTaker } from "../base/named-parameters.ts";
import { asData } from "../base/parameter-text.ts";
import type { ListedParameter, Parameters } from "../base/parameter.ts";
import { commonParameters, type Measure, type MeasureDeclaration } from "./measure.ts";
import { measureList } from "./measure-list.ts";

type Measures = Catalogue["measures"];

/** Every measure, whatever it declares. */
export const measures: readonly Measure[] = measureList;

/** About whom or what a measure says something. */
export type MeasureSubject = "person" | "group" | "network";

/** A parameter of a measure, as a form shows it. */
export interface ListedMeasureParameter extends ListedParameter {
  /** What is chosen, to a coordinator; where nobody has said that yet, what it means to a programmer. */
  readonly label: string;
  /** What each word that it takes says. */
  readonly choiceLabels?: Readonly<Record<string, string>>;
}

/** A registered measure in words, and what can be asked of it. */
export interface ListedMeasure extends Omit<MeasureDeclaration, "parameters"> {
  /** What it is called, what its number says of somebody, and what it does not say: to a coordinator. */
  readonly name: string;
  readonly meaning: string;
  readonly caution: string;
  /** What is counted, in words. */
  readonly unitName: string;
  readonly togetherUnitName: string;
  readonly parameters: Readonly<Record<string, ListedMeasureParameter>>;
  readonly about: readonly MeasureSubject[];
  /** Whether `bestSet` finds the best group by it. */
  readonly hasBestSet: boolean;
}

/** Everything that a measure can be asked with: what it declares, and what all take. */
export const parametersOf = ({ parameters }: Measure): Parameters => ({ ...parameters, ...commonParameters });

/**
 * All registered measures, in words. Names, meanings and labels are in the language that is asked for, or English; formulas and
 * what else speaks to programmers are English.
 */
export const listMeasures = ({
  language = "en",
}: { readonly language?: LanguageOrWords<"measures"> } = {}): ListedMeasure[] => {
  const { words } = wordsIn(measuresWords, language);
  return measures.map((measure) => listed(measure, words));
};

/** Every parameter of any measure, by name: what an address or a command line can be asked with. */
export const listParameters = (): NamedParameter[] => namedParametersOf(measures.map(asTaker));

/** Every parameter of a measure that has a best group, by name; such a group is always a proposed one. */
export const listBestSetParameters = (): NamedParameter[] =>
  namedParametersOf(measures.filter(({ search }) => search !== undefined).map(asTaker)).filter(
    ({ name }) => name !== "group",
  );

const asTaker = (measure: Measure): ParameterTaker => ({ id: measure.id, parameters: asData(parametersOf(measure)) });

function listed(measure: Measure, words: Measures): ListedMeasure {
  const declared = Object.entries(measure).filter(([, part]) => typeof part !== "function");
  const { unit, togetherUnit = unit } = measure;
  return {
    ...(Object.fromEntries(declared) as unknown as MeasureDeclaration),
    ...words.measures[measure.id as keyof Measures["measures"]],
    unitName: words.units[unit],
    togetherUnitName: words.units[togetherUnit],
    parameters: labelled(asData(parametersOf(measure)), words.parameters),
    about: [
      "person",
      ...(measure.ofSet === undefined ? [] : (["group"] as const)),
      ...(measure.ofNetwork === undefined ? [] : (["network"] as const)),
    ],
    hasBestSet: measure.search !== undefined,
  };
}

/** What is said of a parameter of a name: what is chosen, and what each word that it takes means. */
interface SaidOfParameter {
  readonly name: string;
  readonly choices: Readonly<Record<string, string>>;
}

/** Parameters with the words of a form. What is declared and not put into words yet stands as it is declared. */
const labelled = (
  parameters: Readonly<Record<string, ListedParameter>>,
  words: Readonly<Record<string, SaidOfParameter>>,
): Readonly<Record<string, ListedMeasureParameter>> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => {
      const { name: label = parameter.meaning, choices = {} } = words[name] ?? {};
      const choiceLabels = Object.fromEntries(wordsTakenBy(parameter).map((word) => [word, choices[word] ?? word]));
      return [name, { ...parameter, label, ...(Object.keys(choiceLabels).length === 0 ? {} : { choiceLabels }) }];
    }),
  );

const wordsTakenBy = ({ type, takes, choices = [] }: ListedParameter): readonly string[] =>
  type === "boolean" ? takes : choices;
