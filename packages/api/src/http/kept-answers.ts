import type { Request, RequestHandler, Response } from "express";
import { tokenOf } from "../identity/cookie.ts";
import { type CallsLeft, limitHeaders, type RateLimit } from "../identity/call-limit.ts";
import type { Services } from "../services.ts";
import { hashOf, newId } from "../identity/tokens.ts";

/** A call that was just answered from the database's present state. */
export interface JustAnswered {
  /** What `Store.state` gave before the answer was read. */
  readonly state: number;
  readonly actor: { readonly id: string; readonly role: string };
  readonly operation: string;
  readonly body: Buffer;
}

/** An answer as it went out. */
interface KeptAnswer extends Omit<JustAnswered, "body"> {
  /** A short one as text: Node sends it in one piece with its headers. */
  readonly body: string | Buffer;
  readonly bodyBytes: string;
  readonly etag: string | undefined;
  /** Name and value in turn, as Node sends them fastest. */
  readonly headers: readonly string[];
  readonly clockMs: number;
  readonly atMs: number;
}

/** Answers that may be given again. */
export interface KeptAnswers {
  keep(request: Request, response: Response, answered: JustAnswered): void;
  /** Gives a kept answer before any route is looked for; passes on what it has none for. */
  readonly again: RequestHandler;
}

// With the half second for which a session is remembered, a revocation still holds within a second.
const keptMs = 400;
const mostBytes = 16_000_000;
const shortBytes = 16_384;

/**
 * Answers to readings that the audit does not need to know of. Each is for one session and one address, for 0.4 seconds
 * at most, and only while nothing at all in the database has changed: not the network, not the session, not a key. They
 * count towards the limit of calls and stand in the log as any other.
 */
export function keptAnswers(services: Services, limit: RateLimit): KeptAnswers {
  const kept = new Map<string, KeptAnswer>();
  let bytes = 0;
  const isPresent = ({ state, clockMs, atMs }: KeptAnswer): boolean => {
    const passedMs = services.clock().getTime() - clockMs;
    return (
      passedMs >= 0 && passedMs <= keptMs && performance.now() - atMs <= keptMs && state === services.store.state()
    );
  };
  return {
    keep: (request, response, { body: sent, ...answered }) => {
      const key = keyOf(request);
      if (key === undefined) return;
      bytes += sent.length;
      if (bytes > mostBytes) {
        kept.clear();
        bytes = sent.length;
      }
      const body = sent.length > shortBytes ? sent : sent.toString();
      const times = { clockMs: services.clock().getTime(), atMs: performance.now() };
      kept.set(key, { ...answered, ...times, ...sentHeaders(response), body, bodyBytes: String(sent.length) });
    },
    again: (request, response, next) => {
      const key = request.method === "GET" && kept.size > 0 ? keyOf(request) : undefined;
      const found = key === undefined ? undefined : kept.get(key);
      const left = found !== undefined && isPresent(found) ? limit.countHere(found.actor.id) : undefined;
      if (found === undefined || left === undefined) return next();
      const began = performance.now();
      const call = newId("call", services.random);
      const status = send(request, response, { found, left, call });
      const time = services.clock().toISOString();
      const durationMs = Math.round(performance.now() - began);
      services.log({ time, call, operation: found.operation, role: found.actor.role, status, durationMs });
    },
  };
}

function keyOf(request: Request): string | undefined {
  const token = tokenOf(request);
  return token === undefined ? undefined : `${hashOf(token)} ${request.url}`;
}

/** What every call gets anew. */
const ofOneCall: ReadonlySet<string> = new Set([
  "x-request-id",
  "ratelimit-limit",
  "ratelimit-remaining",
  "ratelimit-reset",
]);

function sentHeaders(response: Response): Pick<KeptAnswer, "headers" | "etag"> {
  const headers = response
    .getHeaderNames()
    .filter((name) => !ofOneCall.has(name))
    .flatMap((name) => [name, String(response.getHeader(name))]);
  const etag = response.getHeader("ETag");
  return { headers, etag: typeof etag === "string" ? etag : undefined };
}

interface Again {
  readonly found: KeptAnswer;
  readonly left: CallsLeft;
  readonly call: string;
}

function send(request: Request, response: Response, { found, left, call }: Again): number {
  const isKnown = found.etag !== undefined && request.headers["if-none-match"] === found.etag;
  const headers = [...found.headers, "X-Request-Id", call, ...limitHeaders(left)];
  if (isKnown) response.writeHead(304, headers).end();
  else response.writeHead(200, [...headers, "Content-Length", found.bodyBytes]).end(found.body);
  return isKnown ? 304 : 200;
}
