import { describeProblem, ParentCirclesError } from "@parent-circles/core";
import type { Request, Response } from "express";
import { setCookie } from "../identity/cookie.ts";
import { httpErrorTexts } from "../wire/error-texts.ts";
import { describeHttpProblem, HttpError } from "../wire/http-error.ts";
import type { ProblemBody } from "../wire/problem.ts";
import type { Reply, Route, WrittenResponse } from "./route.ts";

/** The response that a reply becomes; `format=csv` of a route that has a table asks for that. */
export function writtenReply(
  { answer }: Pick<Route, "answer">,
  { body, ...headers }: Reply<unknown>,
  query: Readonly<Record<string, unknown>>,
): WrittenResponse {
  const { status, table } = answer;
  if (body === undefined) return { status, ...headers };
  if (table !== undefined && query.format === "csv")
    return { status, ...headers, body: body as string, type: "text/csv", fileName: table };
  const { type = "application/json" } = answer;
  return { status, ...headers, body: type === "application/json" ? JSON.stringify(body) : (body as string), type };
}

/** The response to a call that failed: what is wrong, where, and what to do; never a name, a value or a stack. */
export function refusal(error: unknown, callId: string): WrittenResponse {
  const body = problemBodyOf(error, callId);
  const { seconds } = body.problems[0]?.details ?? {};
  return {
    status: body.status,
    body: JSON.stringify(body),
    type: "application/problem+json",
    ...(typeof seconds === "number" && [429, 503].includes(body.status) ? { retryAfter: seconds } : {}),
    ...(body.status >= 500 ? { unexpected: placeOf(error) } : {}),
  };
}

function problemBodyOf(error: unknown, callId: string): ProblemBody {
  const problems = problemsOf(error).slice(0, mostProblems);
  const [first] = problems;
  return {
    type: first?.code ?? unexpected.code,
    title: first?.text ?? describeProblem(unexpected),
    status: statusOf(first?.code ?? unexpected.code),
    instance: callId,
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

/** The kind of an error and where it happened; its message may repeat what was sent. */
function placeOf(error: unknown): NonNullable<WrittenResponse["unexpected"]> {
  const { name, stack } = error instanceof Error ? error : new Error();
  const at = stack?.split("\n").find((line) => line.startsWith("    at "));
  return { name, at: at?.trim() };
}

/** Sends a response as it was written: status, headers and body; 304 to whoever has the present state already. */
export function send(request: Request, response: Response, written: WrittenResponse): void {
  const { status, body, type, etag, location, cookie, fileName, retryAfter } = written;
  response.status(status).setHeader("Cache-Control", "no-store");
  if (cookie !== undefined) setCookie(request, response, cookie);
  if (location !== undefined) response.setHeader("Location", location);
  if (etag !== undefined) response.setHeader("ETag", etag);
  if (fileName !== undefined) response.setHeader("Content-Disposition", `attachment; filename="${fileName}"`);
  if (retryAfter !== undefined) response.setHeader("Retry-After", String(retryAfter));
  if (status === 401) response.setHeader("WWW-Authenticate", "Bearer");
  if (etag !== undefined && request.fresh) {
    response.status(304).end();
    return;
  }
  if (body !== undefined) response.setHeader("Content-Type", `${type ?? "application/json"}; charset=utf-8`);
  response.end(body);
}
