import { surveyWords } from "@parent-circles/words";
import { foldName } from "../../base/fold.ts";
import { languages } from "../../base/language.ts";
import { surveyInstrument, type SurveyYield } from "../survey/instrument.ts";

/** What the names in a column are; trust of which it is not said with what has no domain, and nobody is said to come along for it. */
export type NamesMean =
  | SurveyYield
  | { readonly kind: "trust"; readonly domain?: undefined; readonly toldBy: "truster" | "trustee" };

/** What a column of names can be said to be, and the headings by which people say so without the words of the interview. */
const relations = {
  trusts: {
    headings: ["vertrouwt", "vertrouw je", "vertrouwt u", "trusts", "whom do you trust", "who do you trust", "guven", "تثق", "يثق"],
    names: { kind: "trust", toldBy: "truster" },
  },
  asksAboutSchool: {
    headings: ["naar wie gaat u", "naar wie ga je", "to whom do you go", "kime gider", "إلى من تذهب"],
    names: { kind: "trust", domain: "schoolQuestions", toldBy: "truster" },
  },
  comesAlongWith: {
    headings: ["wie zou u kunnen meenemen", "wie kan je meenemen", "who could bring you", "sizi kim goturebilir"],
    names: { kind: "trust", domain: "invite", toldBy: "truster" },
  },
  knows: {
    headings: [
      "kent", "met wie praat", "whom do you talk", "kiminle konus", "مع من تتحدث", "knows", "taniyor", "tanidigi", "تعرف",
    ],
    names: { kind: "tie", type: "knows" },
  },
  setsExample: {
    headings: ["voorbeeld", "example", "ornek", "قدوة"],
    names: { kind: "nomination", question: "example" },
  },
  spreadsNews: {
    headings: ["nieuws", "news", "haber", "خبر", "aan wie vertellen", "whom should we tell", "kime soyle"],
    names: { kind: "nomination", question: "gossip" },
  },
} as const satisfies Readonly<Record<string, { readonly headings: readonly string[]; readonly names: NamesMean }>>; // prettier-ignore

/** What a column of names can be said to be. */
export type Relation = keyof typeof relations;
/** Every {@link Relation}. */
export const relationNames = Object.keys(relations) as readonly Relation[];
/** A heading that says so. */
export const headingOf = (relation: Relation): string => relations[relation].headings[0];

const foldedHeadings = relationNames.map(
  (relation) => [relations[relation].headings.map((word) => ` ${foldName(word)}`), relation] as const,
);

/** A heading without the number, the question mark and the brackets that a form puts to it. */
const plainHeading = (header: string): string =>
  foldName(header.replaceAll(/\([^)]*\)/g, " "))
    .replace(/\s\d+$/, "")
    .replace(/^\d+\s/, "");

const questions = new Map(
  surveyInstrument.generators.flatMap(({ id, yields }) =>
    languages.map((language) => [plainHeading(surveyWords.byLanguage[language].questions[id]), yields] as const),
  ),
);

/** What the names in a column are, by its heading: the words of the interview in any language, or words that tell as much. */
export function relationOf(header: string): NamesMean | undefined {
  const asked = questions.get(plainHeading(header));
  if (asked !== undefined) return asked;
  const relation = relationHeaded(header);
  return relation === undefined ? undefined : relations[relation].names;
}

/** Which {@link Relation} a heading says, in other words than those of the interview. */
const relationHeaded = (header: string): Relation | undefined => {
  const plain = ` ${plainHeading(header)}`;
  return foldedHeadings.find(([words]) => words.some((word) => plain.includes(word)))?.[1];
};

/** Which {@link Relation} the names below a heading have; also that of a question of the interview that says the same. */
export function relationNamed(header: string): Relation | undefined {
  const names = relationOf(header);
  return relationHeaded(header) ?? relationNames.find((one) => same(relations[one].names, names));
}

const same = (one: NamesMean, other: NamesMean | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether a heading is a question of the interview in its own words. */
export const isInterviewQuestion = (header: string): boolean => questions.has(plainHeading(header));
