import type { Words } from "../words/speaker.ts";

/** A call that did not succeed: the API's code, or `offline` when no answer came. */
export class CallProblem extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, status: number) {
    super(code);
    this.code = code;
    this.status = status;
  }
}

type ProblemWord = keyof Words["problems"];

const wordsByCode: Readonly<Record<string, ProblemWord>> = {
  offline: "offline",
  "ask/in-person-only": "inPersonOnly",
  "query/group-impossible": "groupImpossible",
  "query/out-of-range": "groupImpossible",
  "request/no-targets": "noTargets",
};
const wordsByStatus: Readonly<Record<number, ProblemWord>> = {
  400: "notValid",
  401: "signedOut",
  403: "notAllowed",
  404: "notFound",
  409: "conflict",
  412: "changed",
  422: "notValid",
  428: "changed",
  429: "busy",
  503: "busy",
};

/** What went wrong and what to do next, in the reader's language; the API's own text is for developers. */
export function problemText(problem: unknown, words: Words): string {
  const { code = "", status = 0 } = problem instanceof CallProblem ? problem : {};
  return words.problems[wordsByCode[code] ?? wordsByStatus[status] ?? "unexpected"];
}
