import { surveyWords } from "@parent-circles/words";
import { foldName } from "../../base/fold.ts";
import { languages } from "../../base/language.ts";
import { surveyInstrument, type SurveyYield } from "../survey/instrument.ts";

/** How people head a column of names without the words of the interview, by what the names then are. */
const headings: readonly (readonly [words: readonly string[], yields: SurveyYield])[] = [
  [
    [
      "vertrouwt",
      "vertrouw je",
      "vertrouwt u",
      "trusts",
      "whom do you trust",
      "who do you trust",
      "guven",
      "تثق",
      "يثق",
    ],
    { kind: "trust", domain: "invite", toldBy: "truster" },
  ],
  [
    ["naar wie gaat u", "naar wie ga je", "to whom do you go", "kime gider", "إلى من تذهب"],
    { kind: "trust", domain: "schoolQuestions", toldBy: "truster" },
  ],
  [
    ["wie zou u kunnen meenemen", "wie kan je meenemen", "who could bring you", "sizi kim goturebilir"],
    { kind: "trust", domain: "invite", toldBy: "truster" },
  ],
  [["met wie praat", "whom do you talk", "kiminle konus", "مع من تتحدث"], { kind: "tie", type: "knows" }],
  [["kent", "knows", "taniyor", "tanidigi", "تعرف"], { kind: "tie", type: "knows" }],
  [["voorbeeld", "example", "ornek", "قدوة"], { kind: "nomination", question: "example" }],
  [
    ["nieuws", "news", "haber", "خبر", "aan wie vertellen", "whom should we tell", "kime soyle"],
    { kind: "nomination", question: "gossip" },
  ],
];

const foldedHeadings = headings.map(([words, yields]) => [words.map((word) => ` ${foldName(word)}`), yields] as const);

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
export function relationOf(header: string): SurveyYield | undefined {
  const plain = plainHeading(header);
  const asked = questions.get(plain);
  if (asked !== undefined) return asked;
  return foldedHeadings.find(([words]) => words.some((word) => ` ${plain}`.includes(word)))?.[1];
}

/** Whether a heading is a question of the interview in its own words. */
export const isInterviewQuestion = (header: string): boolean => questions.has(plainHeading(header));
