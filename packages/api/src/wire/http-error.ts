import type { Problem } from "@parent-circles/core";
import { httpErrorsWords, inLanguage, type Language } from "@parent-circles/words";
import type { HttpErrorCode, Wanted } from "./http-codes.ts";

/** Something wrong with a request, at its place: a JSON pointer into the body, or the name of a parameter. */
export type HttpProblem = Problem<HttpErrorCode>;

/** Refuses a request with a code of the closed list; holds kinds and places, never what was sent. */
export class HttpError extends Error {
  override readonly name = "HttpError";
  readonly problems: readonly HttpProblem[];

  constructor(problems: readonly HttpProblem[], options?: ErrorOptions) {
    super(problems.map(({ code }) => code).join(" "), options);
    this.problems = problems;
  }
}

/** Throws an {@link HttpError} with one problem. */
export function refuseCall(code: HttpErrorCode, place = "", details: Problem["details"] = {}): never {
  throw new HttpError([{ code, place, details }]);
}

/** Refuses a value, and says what was wanted in its place. */
export const refuseValue = (place: string, wanted: Wanted, more: Problem["details"] = {}): never =>
  refuseCall("http/invalid-value", place, { wanted, ...more });

/** What is wrong and what to do, in a language. */
export function describeHttpProblem({ code, details }: HttpProblem, language: Language): string {
  const { words, say } = inLanguage(httpErrorsWords, language);
  const texts = Object.entries(details).map(([name, value]) => [name, textOf(value)] as const);
  const given: Readonly<Record<string, string>> = Object.fromEntries(texts);
  const { wanted } = given;
  const values = isWanted(wanted) ? { ...given, wanted: say(words.wanted[wanted], given) } : given;
  const { expected, next } = words.texts[code];
  return `${say(expected, values)} ${say(next, values)}`;
}

/** Numbers stand as they are typed. */
const textOf = (value: Problem["details"][string]): string =>
  typeof value === "object" ? value.join(", ") : String(value);

const isWanted = (word: string | undefined): word is Wanted =>
  word !== undefined && Object.hasOwn(httpErrorsWords.byLanguage.en.wanted, word);
