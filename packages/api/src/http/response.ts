import type { Request, Response } from "express";
import { type ProblemBody, problemsOf, statusOf } from "../wire/problem.ts";
import { type CookieNames, cookieNames } from "./read-call.ts";
import type { Received, Reply, Route, WrittenResponse } from "./route.ts";

/** How a table comes, by the format that is asked for. */
export const tableTypes: ReadonlyMap<unknown, string> = new Map([
  ["csv", "text/csv"],
  ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
]);

/** The response that a reply becomes; `format` of a route that has a table may ask for that. */
export function writtenReply(
  { answer }: Pick<Route, "answer">,
  { body, ...headers }: Reply<unknown>,
  query: Readonly<Record<string, unknown>>,
): WrittenResponse {
  const { status, table } = answer;
  if (body === undefined) return { status, ...headers };
  const tableType = tableTypes.get(query.format);
  if (table !== undefined && tableType !== undefined)
    return { ...headers, status, body: body as string, type: tableType, fileName: `${table}.${String(query.format)}` };
  const { type = "application/json", fileName } = answer;
  const named = fileName === undefined ? {} : { fileName };
  const content = type === "application/json" ? JSON.stringify(body) : (body as string | Uint8Array);
  return { status, ...headers, ...named, body: content, type };
}

/** Whom a refusal is told: by the id of her call, in her language. */
type Told = Pick<Received, "callId" | "language">;

/** The response to a call that failed: what is wrong, where, and what to do; never a name, a value or a stack. */
export function refusal(error: unknown, call: Told): WrittenResponse {
  const body = problemBodyOf(error, call);
  const { seconds } = body.problems[0]?.details ?? {};
  return {
    status: body.status,
    body: JSON.stringify(body),
    type: "application/problem+json",
    language: call.language,
    ...(typeof seconds === "number" && [429, 503].includes(body.status) ? { retryAfter: seconds } : {}),
    ...(body.status >= 500 ? { unexpected: placeOf(error) } : {}),
  };
}

function problemBodyOf(error: unknown, { callId, language }: Told): ProblemBody {
  const [first, ...others] = problemsOf(error, language);
  const problems = [first, ...others.slice(0, mostProblems - 1)];
  return { type: first.code, title: first.text, status: statusOf(first.code), instance: callId, problems };
}

// Enough to work on; who has more begins again with a better file.
const mostProblems = 1000;

/** The kind of an error and where it happened; its message may repeat what was sent. */
function placeOf(error: unknown): NonNullable<WrittenResponse["unexpected"]> {
  const { name, stack } = error instanceof Error ? error : new Error();
  const at = stack?.split("\n").find((line) => line.startsWith("    at "));
  return { name, at: at?.trim() };
}

/** Sends a response as it was written: status, headers and body; 304 to whoever has the present state already. */
export function send(request: Request, response: Response, written: WrittenResponse): void {
  const { status, body, type, etag, location, cookie, device, fileName, retryAfter, language } = written;
  response.status(status).setHeader("Cache-Control", "no-store");
  if (cookie !== undefined) setCookie(request, response, { session: cookie });
  if (device !== undefined) setCookie(request, response, { device });
  // Nothing of hers stays behind; what lets the device try again is no secret.
  if (cookie === null) response.setHeader("Clear-Site-Data", '"cache", "storage"');
  if (location !== undefined) response.setHeader("Location", location);
  if (etag !== undefined) response.setHeader("ETag", etag);
  if (fileName !== undefined) response.setHeader("Content-Disposition", `attachment; filename="${fileName}"`);
  if (retryAfter !== undefined) response.setHeader("Retry-After", String(retryAfter));
  if (language !== undefined) response.vary("Accept-Language").setHeader("Content-Language", language);
  if (status === 401 && !response.hasHeader("WWW-Authenticate")) response.setHeader("WWW-Authenticate", "Bearer");
  if (etag !== undefined && request.fresh) {
    response.status(304).end();
    return;
  }
  const encoding = typeof body === "string" ? "; charset=utf-8" : "";
  if (body !== undefined) response.setHeader("Content-Type", `${type ?? "application/json"}${encoding}`);
  response.end(body);
}

const deviceMs = 90 * 24 * 3_600_000;

/** Sets a cookie, out of reach of scripts: the session's, which `null` removes, or the mark of a device. */
export function setCookie(
  request: Request,
  response: Response,
  { session, device = "" }: { readonly session?: string | null; readonly device?: string },
): void {
  const names = request.app.get(cookieNames) as CookieNames;
  const settings = { httpOnly: true, sameSite: "lax", secure: names.needTls || request.secure, path: "/" } as const;
  if (session === undefined) response.cookie(names.device, device, { ...settings, maxAge: deviceMs });
  else response.cookie(names.session, session ?? "", { ...settings, ...(session === null ? { maxAge: 0 } : {}) });
}
