import { describeProblem, ParentCirclesError } from "@parent-circles/core";
import type { ProblemBody } from "../wire/problem.ts";
import { httpErrorTexts } from "../wire/error-texts.ts";
import { describeHttpProblem, HttpError } from "../wire/http-error.ts";

/** The answer to a call that failed: what is wrong, where, and what to do; never a name, a value or a stack. */
export function problemBodyOf(error: unknown, requestId: string): ProblemBody {
  const problems = problemsOf(error).slice(0, mostProblems);
  const [first] = problems;
  const status = statusOf(first?.code ?? "");
  return {
    type: first?.code ?? "internal/unexpected",
    title: first?.text ?? describeProblem(unexpected),
    status,
    instance: requestId,
    problems,
  };
}

// Enough to work on; who has more begins again with a better file.
const mostProblems = 1000;

const unexpected = { code: "internal/unexpected", place: "", details: {} } as const;

function problemsOf(error: unknown): ProblemBody["problems"] {
  if (error instanceof HttpError)
    return error.problems.map((problem) => ({ ...problem, text: describeHttpProblem(problem) }));
  const problems = error instanceof ParentCirclesError ? error.problems : [unexpected];
  return problems.map((problem) => ({ ...problem, text: describeProblem({ ...problem, place: "" }) }));
}

/** The HTTP status of a code, core's and our own. */
export function statusOf(code: string): number {
  if (code in httpErrorTexts) return httpErrorTexts[code as keyof typeof httpErrorTexts].status;
  if (code.startsWith("internal/")) return 500;
  if (code.startsWith("disclosure/")) return 403;
  if (code.startsWith("ask/") || code.endsWith("/not-in-this-state")) return 409;
  return code.startsWith("query/") ? 400 : 422;
}
