import { type NameGenerator, surveyInstrument } from "@parent-circles/core/intake";
import type { Language } from "@parent-circles/words";
import type { NewInterview } from "../../data/shapes.ts";
import type { KnownPerson } from "./known-people.ts";

/** What was said of one who was named. */
export interface SaidOfHer {
  readonly comesAlong?: NonNullable<NonNullable<NewInterview["names"]>[number]["comesAlong"]>;
  /** A language tag; `notSaid` where she does not know or would rather not say. */
  readonly language?: string;
  /** Whether she may know who named her: for the talk alone, and not kept. */
  readonly mayKnow?: "yes" | "no" | "notSaid";
}

/** An answer to a question: names, or why there are none. */
export interface NamesGiven {
  readonly who: readonly string[];
  readonly without?: "nobody" | "dontKnow" | "ratherNot";
}

type QuestionId = NameGenerator["id"];
type Scope = (typeof surveyInstrument.consents)[number]["scope"];

/** An interview under way: in memory alone, and gone with the page of this visitor. */
export interface Draft {
  readonly teller: KnownPerson & { readonly isNew: boolean; readonly isKeyFigure: boolean };
  readonly language: Language;
  /** The day of the talk where it is typed in from paper. */
  readonly date?: string;
  readonly at: number;
  readonly consents: Readonly<Partial<Record<Scope, boolean>>>;
  readonly cameBack: boolean;
  readonly answers: Readonly<Partial<Record<QuestionId, NamesGiven>>>;
  /** New people, by what this page calls them. */
  readonly newPeople: readonly KnownPerson[];
  readonly said: Readonly<Record<string, SaidOfHer>>;
}

/** One screen of an interview. */
export type Step =
  | { readonly kind: "before" | "consent" | "readBack" }
  | { readonly kind: "names"; readonly question: NameGenerator }
  | { readonly kind: "comesAlong" | "about"; readonly who: string };

/** An interview that begins. */
export const beginWith = (
  teller: Draft["teller"],
  { language, date }: { readonly language: Language; readonly date?: string },
): Draft => ({
  teller,
  language,
  ...(date === undefined ? {} : { date }),
  at: 0,
  consents: {},
  cameBack: false,
  answers: {},
  newPeople: [],
  said: {},
});

/** The questions that this woman is asked. */
export const questionsFor = ({ teller }: Draft): readonly NameGenerator[] =>
  surveyInstrument.generators.filter(({ askedOf }) => askedOf === "everyone" || teller.isKeyFigure);

/** Everybody whom she has named, in the order of naming. */
export const namedIn = (draft: Draft): string[] => [
  ...new Set(questionsFor(draft).flatMap(({ id }) => draft.answers[id]?.who ?? [])),
];

/** Who comes to her is asked nothing more about: coming along is asked of those whom she herself named. */
const isNamedByHerself = (draft: Draft, who: string): boolean =>
  questionsFor(draft).some(
    ({ id, askedOf }) => askedOf === "everyone" && draft.answers[id]?.who.includes(who) === true,
  );

/** The screens of an interview so far, in their order; names that are given later add theirs. */
export function stepsOf(draft: Draft): readonly Step[] {
  const about = namedIn(draft).flatMap((who): Step[] => [
    ...(isNamedByHerself(draft, who) ? [{ kind: "comesAlong", who } as const] : []),
    { kind: "about", who },
  ]);
  const names = questionsFor(draft).map((question): Step => ({ kind: "names", question }));
  return [{ kind: "before" }, { kind: "consent" }, ...names, ...about, { kind: "readBack" }];
}

/** Whether she said no to standing on the map, without which there is no interview. */
export const isRefused = ({ consents }: Draft): boolean => consents.keepInMap === false;

/** Whether there is anything that would be lost. */
export const hasAnswers = ({ consents, answers }: Draft): boolean =>
  Object.keys(consents).length > 0 || Object.keys(answers).length > 0;

/** The call that keeps an interview; `asked` says how she was asked: at the table, or on paper. */
export function interviewOf(draft: Draft): NewInterview {
  const { teller, date, consents, cameBack, answers, newPeople, said } = draft;
  const scopes = surveyInstrument.consents.flatMap(({ scope }) => (consents[scope] === true ? [scope] : []));
  const named = namedIn(draft);
  const questions = questionsFor(draft);
  const fresh = newPeople.filter(({ id }) => named.includes(id));
  return {
    person: teller.id,
    ...(date === undefined ? {} : { date }),
    newPeople: [...(teller.isNew ? [teller] : []), ...fresh].map(({ id, name }) => ({ as: id, displayName: name })),
    consent: isRefused(draft)
      ? null
      : {
          scopes,
          textVersion: surveyInstrument.consentText,
          language: draft.language,
          method: date === undefined ? "spoken" : "written",
          witness: "coordinator",
          ...(cameBack ? { askedToComeBack: true } : {}),
        },
    names: named.map((person) => {
      const { comesAlong, language } = said[person] ?? {};
      return {
        person,
        questions: questions.flatMap(({ id }) => (answers[id]?.who.includes(person) === true ? [id] : [])),
        ...(comesAlong === undefined ? {} : { comesAlong }),
        ...(language === undefined || language === "notSaid" ? {} : { language }),
      };
    }),
    withoutNames: questions.flatMap(({ id }) => {
      const answer = answers[id]?.without;
      return answer === undefined ? [] : [{ question: id, answer }];
    }),
  };
}

/** What she is called on this page. */
export const nameIn = (draft: Draft, known: readonly KnownPerson[], id: string): string =>
  [...draft.newPeople, ...known].find((person) => person.id === id)?.name ?? id;

/** What a newcomer is called on this page: nobody else is called so. */
export function newKey(taken: readonly KnownPerson[]): string {
  let number = taken.length;
  while (taken.some(({ id }) => id === `new-${number}`)) number += 1;
  return `new-${number}`;
}
