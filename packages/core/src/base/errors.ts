import { englishDocumentErrors, englishQueryErrors } from "@parent-circles/words";
import type { ErrorCode } from "./error-codes.ts";

/** What a problem may say about what it found: kinds, numbers and fixed words, never a name or an answer. */
export type ProblemDetails = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * One thing that is wrong, as data.
 *
 * `place` is a JSON pointer into a document (`/ties/3/score`), a `file:row:column` in a table, or the name of an option.
 */
export interface Problem<Code extends string = ErrorCode> {
  readonly code: Code;
  readonly place: string;
  readonly details: ProblemDetails;
}

/** Builds a problem; `details` may be left out where the code says it all. */
export const problem = <const Code extends ErrorCode>(
  code: Code,
  place: string,
  details: ProblemDetails = {},
): Problem<Code> => frozen({ code, place, details });

/** A problem, of any list of codes, that cannot be changed any more. */
export const frozen = <Code extends string>({ code, place, details }: Problem<Code>): Problem<Code> =>
  Object.freeze({ code, place, details: Object.freeze({ ...details }) });

/** What is written for a detail; a question mark for one that is missing. */
export const detailText = (value: ProblemDetails[string] | undefined): string =>
  value === undefined ? "?" : typeof value === "object" ? value.join(", ") : String(value);

/** By code: what was expected, with `{details}`, and what to do next. */
export type ErrorTexts<Code extends string = ErrorCode> = Readonly<
  Record<Code, { readonly expected: string; readonly next: string }>
>;

/**
 * A problem in these texts, with fixed words as they are, for programs and logs. `describeProblem` is for people. Names and
 * answers never occur in it.
 */
function sentenceOf<Code extends string>(found: Problem<Code>, texts: ErrorTexts<Code>): string {
  const { code, place, details } = found;
  const { expected, next } = texts[code];
  const filled = `${expected} ${next}`.replaceAll(/\{(\w+)\}/g, (_, key: string) => detailText(details[key]));
  return `${place === "" ? "" : `${place}: `}${filled}`;
}

/**
 * The only error that the library throws on purpose.
 *
 * It holds every problem found, in the order of their places; `code` is the first one's. {@link errorOf} words it.
 */
export class ParentCirclesError extends Error {
  override readonly name = "ParentCirclesError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], message: string, options?: ErrorOptions) {
    super(message, options);
    this.problems = Object.freeze([...problems]);
  }

  get code(): ErrorCode {
    return this.problems[0]?.code ?? "internal/unexpected";
  }
}

/** The error of these problems; its message is a line for each, in the texts given: those of their codes are enough. */
export const errorOf = <Code extends ErrorCode>(
  problems: readonly Problem<Code>[],
  texts: ErrorTexts<Code>,
): ParentCirclesError => new ParentCirclesError(problems, problems.map((found) => sentenceOf(found, texts)).join("\n"));

/** The texts of what can be wrong with a network document, in English. */
export const documentTexts = englishDocumentErrors;
/** Something wrong with a network document. */
export type DocumentProblem = Problem<keyof typeof documentTexts>;

/** The texts of what can be wrong with any question to a network, in English. */
export const queryTexts = englishQueryErrors;
/** Something wrong with a question to a network. */
export type QueryProblem = Problem<keyof typeof queryTexts>;

/** Throws a {@link ParentCirclesError} with one problem out of some texts. */
export type Refuse<Texts> = (code: keyof Texts & ErrorCode, place: string, details?: ProblemDetails) => never;

/** Throws a {@link ParentCirclesError} with one problem of those that any question can have. */
export const refuse: Refuse<typeof queryTexts> = (code, place, details) => {
  throw errorOf([problem(code, place, details)], queryTexts);
};
