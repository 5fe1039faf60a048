import { type ErrorCode, errorTexts } from "./error-codes.ts";

/** What a problem may say about what it found: kinds, numbers and fixed words, never a name or an answer. */
export type ProblemDetails = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * One thing that is wrong, as data.
 *
 * `place` is a JSON pointer into a document (`/ties/3/score`), a `file:row:column` in a table, or the name of an option.
 */
export interface Problem {
  readonly code: ErrorCode;
  readonly place: string;
  readonly details: ProblemDetails;
}

/** Builds a problem; `details` may be left out where the code says it all. */
export const problem = (code: ErrorCode, place: string, details: ProblemDetails = {}): Problem =>
  Object.freeze({ code, place, details: Object.freeze({ ...details }) });

/** What is written for a detail; a question mark for one that is missing. */
export const detailText = (value: ProblemDetails[string] | undefined): string =>
  value === undefined ? "?" : typeof value === "object" ? value.join(", ") : String(value);

/** The message of an error: English, with fixed words as they are, for programs and logs. `describeProblem` is for people. */
function messageFor({ code, place, details }: Problem): string {
  const { expected, next } = errorTexts[code];
  const filled = `${expected} ${next}`.replaceAll(/\{(\w+)\}/g, (_, key: string) => detailText(details[key]));
  return `${place === "" ? "" : `${place}: `}${filled}`;
}

/**
 * The only error that the library throws on purpose.
 *
 * It holds every problem found, in the order of their places; `code` is the first one's.
 */
export class ParentCirclesError extends Error {
  override readonly name = "ParentCirclesError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(messageFor).join("\n"), options);
    this.problems = Object.freeze([...problems]);
  }

  get code(): ErrorCode {
    return this.problems[0]?.code ?? "internal/unexpected";
  }
}

/** Throws a {@link ParentCirclesError} with one problem. */
export function refuse(code: ErrorCode, place: string, details?: ProblemDetails): never {
  throw new ParentCirclesError([problem(code, place, details)]);
}
