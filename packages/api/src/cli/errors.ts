import { describeProblem, ParentCirclesError } from "@parent-circles/core";
import { type Catalogue, cliErrorsWords, commandLineWords, inLanguage, type Language } from "@parent-circles/words";
import { describeHttpProblem, HttpError } from "../wire/http-error.ts";
import { KeyMissingError, SecretChangedError } from "../store/secret-changed.ts";
import { UsageError } from "./command.ts";

/**
 * A code that exists on the command line only; what it says stands in `packages/words`. Closed like core's list: a code is
 * never renamed, and a retired one is never used again.
 */
export type CliErrorCode = keyof Catalogue["cliErrors"];

/** Something wrong outside the data: a file or a port. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly code: CliErrorCode;
  readonly details: Readonly<Record<string, string>>;

  constructor(code: CliErrorCode, details: CliError["details"], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.details = details;
  }
}

/** What is printed for an error: one line per problem, each beginning with its code. */
export function linesFor(error: unknown, language: Language): string[] {
  if (error instanceof ParentCirclesError)
    return error.problems.map((found) => lineOf(found.code, describeProblem(found, { language }), language));
  // What a command does is what a call does, and is refused as one.
  if (error instanceof HttpError)
    return error.problems.map((found) => lineOf(found.code, describeHttpProblem(found, language), language));
  const [code, text] = sentenceFor(error, language);
  return [lineOf(code, text, language)];
}

function sentenceFor(error: unknown, language: Language): [code: string, text: string] {
  if (error instanceof CliError) {
    const { words, say } = inLanguage(cliErrorsWords, language);
    const { expected, next } = words[error.code];
    return [error.code, `${say(expected, error.details)} ${say(next, error.details)}`];
  }
  if (error instanceof SecretChangedError) return sentenceFor(new CliError("cli/secret-changed", {}), language);
  if (error instanceof KeyMissingError) return sentenceFor(new CliError("cli/key-missing", {}), language);
  if (error instanceof UsageError) {
    const { words, say } = inLanguage(commandLineWords, language);
    return ["cli/bad-usage", say(words.usage[error.usage], error.values)];
  }
  const code = "internal/unexpected";
  return [code, describeProblem({ code, place: "", details: {} }, { language })];
}

/** A line begins with Latin letters, whatever its language: a sentence that runs the other way stands apart in it. */
const lineOf = (code: string, text: string, language: Language): string =>
  `${code}: ${inLanguage(commandLineWords, language).direction === "rtl" ? `\u2068${text}\u2069` : text}`;
