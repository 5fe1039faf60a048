import { type Catalogue, surveyWords } from "@parent-circles/words";
import { type Language, languages } from "../../base/language.ts";
import type { Nomination } from "../../model/document.ts";
import type { ConsentScope, TrustDomain } from "../../model/vocabulary.ts";

type Words = Catalogue["survey"];

/** A text in every language of the product. */
export type InLanguages = Readonly<Record<Language, string>>;

/** What a name given in answer becomes. */
export type SurveyYield =
  | { readonly kind: "tie"; readonly type: "knows" }
  /** `toldBy` says who answers: the truster names whom she trusts, the trustee who comes to her. */
  | { readonly kind: "trust"; readonly domain: TrustDomain; readonly toldBy: "truster" | "trustee" }
  | { readonly kind: "nomination"; readonly question: Nomination["question"] };

/** A question that is answered with names. */
export interface NameGenerator {
  readonly id: keyof Words["questions"];
  readonly askedOf: "everyone" | "keyFigures";
  readonly question: InLanguages;
  readonly yields: SurveyYield;
}

/** A question about each name. */
export interface NameInterpreter {
  readonly id: keyof Words["aboutEach"];
  readonly question: InLanguages;
  readonly answer: "oneToFive" | "comesAlong" | "language" | "weekMonthLess" | "kindOfPlace" | "yesNo";
  /** Where the answer is kept; `null` for what serves the talk alone and is not kept. */
  readonly keptAs: "score" | "language" | null;
}

/**
 * What she can answer to "if she asks you along, do you come?", and the score of the `invite` tie that it makes. "Certainly not" makes
 * no tie: there are no ties that say no.
 */
export const comesAlongScores = Object.freeze({ certainly: 5, probably: 4, perhaps: 2, certainlyNot: null } as const);

/** One of the answers of {@link comesAlongScores}. */
export type ComesAlong = keyof typeof comesAlongScores;

/** A sentence to which she says yes or no before anything is asked, and what it lets the network do. */
export interface ConsentSentence {
  readonly scope: ConsentScope & keyof Words["consent"];
  readonly sentence: InLanguages;
}

const inEveryLanguage = (text: (words: Words) => string): InLanguages =>
  Object.fromEntries(languages.map((language) => [language, text(surveyWords.byLanguage[language])])) as Record<
    Language,
    string
  >;

const generator = (id: NameGenerator["id"], yields: SurveyYield): NameGenerator => ({
  id,
  askedOf: id === "NG6" ? "keyFigures" : "everyone",
  question: inEveryLanguage(({ questions }) => questions[id]),
  yields,
});

const interpreter = (
  id: NameInterpreter["id"],
  answer: NameInterpreter["answer"],
  keptAs: NameInterpreter["keptAs"] = null,
): NameInterpreter => ({ id, question: inEveryLanguage(({ aboutEach }) => aboutEach[id]), answer, keptAs });

/**
 * The interview of the method: at most five names a question and about twenty minutes. Nobody is ever asked which mother
 * is isolated; a key figure keeps that in her own head and brings a number.
 */
export const surveyInstrument = Object.freeze({
  version: 2,
  namesPerQuestion: 5,
  minutes: 20,
  /** Which text of consent she was read: to change with its sentences. */
  consentText: "interview-1",
  consents: (["keepInMap", "beAsked", "beIntroducer", "storeLanguage"] as const).map((scope): ConsentSentence => ({
    scope,
    sentence: inEveryLanguage(({ consent }) => consent[scope]),
  })),
  /** The one question of the slips, which is answered with one name. */
  oneName: { generator: "NG3", question: inEveryLanguage(({ oneName }) => oneName) } as const,
  namingRule: inEveryLanguage(({ namingRule }) => namingRule),
  generators: [
    generator("NG1", { kind: "tie", type: "knows" }),
    generator("NG2", { kind: "trust", domain: "schoolQuestions", toldBy: "truster" }),
    generator("NG3", { kind: "trust", domain: "invite", toldBy: "truster" }),
    generator("NG4", { kind: "nomination", question: "gossip" }),
    generator("NG5", { kind: "nomination", question: "example" }),
    generator("NG6", { kind: "trust", domain: "invite", toldBy: "trustee" }),
  ] as readonly NameGenerator[],
  interpreters: [
    interpreter("trust", "oneToFive", "score"),
    interpreter("comesAlong", "comesAlong", "score"),
    interpreter("language", "language", "language"),
    interpreter("frequency", "weekMonthLess"),
    interpreter("meetingPlace", "kindOfPlace"),
    interpreter("mayKnowWhoNamedHer", "yesNo"),
    interpreter("knowsTheNetwork", "yesNo"),
  ] as readonly NameInterpreter[],
});
