import type { Problem } from "@parent-circles/core";
import type { HttpErrorCode } from "./error-texts.ts";

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
