import { foldName, plainDigits } from "../../base/fold.ts";
import type { CellReader, Reading } from "../contract.ts";

/** A text or an id as it stands; the schema of the document judges it. */
export const readText: CellReader = (text) => ({ kind: "value", value: text });

/** A number, with a decimal point or a Dutch decimal comma; what is no number is an unreadable answer. */
export const readNumber: CellReader = (written) => {
  const text = plainDigits(written);
  if (!/^[+-]?\d{1,9}([.,]\d{1,9})?$/.test(text)) return { kind: "absent", reason: "unreadable" };
  const value = Number(text.replace(",", "."));
  return text.includes(",") ? { kind: "value", value, repair: ["intake/number-rewritten"] } : { kind: "value", value };
};

/** Codes of questionnaires for "does not know" and "does not want to say". */
const declinedCodes: ReadonlySet<string> = new Set(["88", "99", "-88", "-99"]);

/** Words for a score, by the scale of the interview: 1 is a little, 5 fully. */
const scoreWords = new Map(
  [
    ["een beetje", "beetje", "weinig", "a little", "biraz", "قليلا"],
    [],
    ["redelijk", "gaat wel", "matig", "somewhat", "fairly", "orta", "متوسط"],
    ["goed", "veel", "well", "a lot", "iyi", "جيد"],
    [
      "heel goed",
      "heel veel",
      "zeer goed",
      "helemaal",
      "volledig",
      "very well",
      "fully",
      "completely",
      "cok iyi",
      "cok",
      "tamamen",
      "تماما",
      "كثيرا",
    ],
  ].flatMap((words, index) => words.map((word) => [foldName(word), index + 1] as const)),
);
const outOfFive = /^([1-5])\s?(?:\/|van|of|out of|üzerinden)\s?5$/i;

/** A score from 1 to 5; a questionnaire's code for no answer is a question asked and not answered. */
export const readScore: CellReader = (text, context) =>
  declinedCodes.has(text) ? { kind: "absent", reason: "declined" } : (scoreInWords(text) ?? readNumber(text, context));

function scoreInWords(text: string): Reading | undefined {
  const score = scoreWords.get(foldName(text)) ?? Number(outOfFive.exec(plainDigits(text))?.[1]);
  return Number.isNaN(score)
    ? undefined
    : { kind: "value", value: score, repair: ["intake/word-recognised", { word: score }] };
}
