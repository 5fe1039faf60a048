import type { Express, Request, Response } from "express";
import { admit, type Arrival } from "../identity/admit.ts";
import { answerCall } from "./answer-call.ts";
import { cookieOf, setCookie } from "../identity/cookie.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import type { Reply, Route } from "./define-route.ts";
import { refuseCall } from "../wire/http-error.ts";
import { limitHeaders, type RateLimit } from "../identity/call-limit.ts";
import { problemBodyOf } from "./problem-json.ts";
import type { Services } from "../services.ts";
import { newId } from "../identity/tokens.ts";

interface Mounted {
  readonly services: Services;
  readonly limit: RateLimit;
  readonly kept: KeptAnswers;
}

/** Adds one route to the app: admission, reading, answering, and one line in the log. */
export function mountRoute(app: Express, route: Route, { services, limit, kept }: Mounted): void {
  app[route.method](route.path.replaceAll(/\{(\w+)\}/g, ":$1"), async (request, response) => {
    const call = { requestId: newId("call", services.random), began: performance.now(), role: "nobody" };
    response.setHeader("X-Request-Id", call.requestId);
    try {
      const state = isRepeatable(route) ? services.store.state() : undefined;
      const actor = await admit(route, arrivalOf(request), services);
      call.role = actor.role;
      if (route.roles !== "anyone") await limitCalls(response, actor.id, limit);
      const reply = await answerCall(route, { request, response, parts: { actor, ...partsOf(request) } }, services);
      if (reply.events !== undefined) await sendEvents(response, reply.events);
      else {
        const sent = prepare(request, response, { route, reply });
        if (state !== undefined && sent !== undefined)
          kept.keep(request, response, { state, actor, operation: route.operationId, body: sent });
        response.end(sent);
      }
    } catch (error) {
      sendProblem(response, error, call.requestId);
      logUnexpected(response, error, { services, requestId: call.requestId });
    }
    services.log({
      time: services.clock().toISOString(),
      call: call.requestId,
      operation: route.operationId,
      role: call.role,
      status: response.statusCode,
      durationMs: Math.round(performance.now() - call.began),
    });
  });
}

/** Whether an answer may be given again while nothing has changed: nobody has to be told that it was read. */
const isRepeatable = ({ method, reads, roles, ownTransactions }: Route): boolean =>
  method === "get" && reads === undefined && roles !== "anyone" && ownTransactions !== true;

function arrivalOf(request: Request): Arrival {
  const { authorization } = request.headers;
  const networkId = request.params.networkId;
  return {
    bearer: authorization?.startsWith("Bearer ") === true ? authorization.slice("Bearer ".length) : undefined,
    cookie: cookieOf(request),
    networkId: typeof networkId === "string" ? networkId : undefined,
    fetchSite: request.get("Sec-Fetch-Site"),
    origin: request.get("Origin"),
    host: request.get("Host"),
  };
}

const partsOf = (request: Request) => ({
  params: request.params,
  query: request.query,
  ifMatch: request.get("If-Match"),
  ifNoneMatch: request.get("If-None-Match"),
  idempotencyKey: request.get("Idempotency-Key"),
  address: request.ip ?? "",
});

/** Counts the call, says in the headers how many are left, and refuses when there are none. */
async function limitCalls(response: Response, actor: string, limit: RateLimit): Promise<void> {
  const left = await limit.count(actor);
  const headers = limitHeaders(left);
  for (let at = 0; at < headers.length; at += 2) response.setHeader(headers[at] as string, headers[at + 1] as string);
  if (left.left < 0) refuseCall("http/too-many-calls", "", { most: left.most, seconds: left.seconds });
}

/** Sets status and headers of a reply; gives the body that is to be sent. */
function prepare(
  request: Request,
  response: Response,
  { route, reply }: { route: Route; reply: Reply<unknown> },
): Buffer | undefined {
  const { status, table } = route.answer;
  const isTable = table !== undefined && request.query.format === "csv";
  const { type = "application/json" } = isTable ? { type: "text/csv" } : route.answer;
  if (isTable) response.setHeader("Content-Disposition", `attachment; filename="${table}"`);
  response.status(status).setHeader("Cache-Control", "no-store");
  if (reply.cookie !== undefined) setCookie(request, response, reply.cookie);
  if (reply.location !== undefined) response.setHeader("Location", reply.location);
  if (reply.etag !== undefined) {
    response.setHeader("ETag", reply.etag);
    if (route.method === "get" && request.get("If-None-Match") === reply.etag) {
      response.status(304);
      return undefined;
    }
  }
  if (reply.body === undefined) return undefined;
  response.setHeader("Content-Type", `${type}; charset=utf-8`);
  // What a thread answers is written there.
  if (reply.body instanceof Uint8Array) return Buffer.from(reply.body.buffer);
  return type === "application/json" ? bytesOf(reply.body as object) : Buffer.from(reply.body as string);
}

async function sendEvents(response: Response, events: AsyncGenerator<string>): Promise<void> {
  response.status(200).setHeader("Content-Type", "text/event-stream; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  for await (const event of events) {
    if (response.destroyed) break;
    response.write(event);
  }
  response.end();
}

const written = new WeakMap<object, Buffer>();

/** A body as JSON; one that is answered again is not written anew. */
function bytesOf(body: object): Buffer {
  const bytes = written.get(body) ?? Buffer.from(JSON.stringify(body));
  written.set(body, bytes);
  return bytes;
}

/** Sends what is wrong as application/problem+json. */
export function sendProblem(response: Response, error: unknown, requestId: string): void {
  const problem = problemBodyOf(error, requestId);
  response.status(problem.status).setHeader("Content-Type", "application/problem+json; charset=utf-8");
  response.setHeader("Cache-Control", "no-store");
  const { seconds } = problem.problems[0]?.details ?? {};
  if ([429, 503].includes(problem.status) && typeof seconds === "number")
    response.setHeader("Retry-After", String(seconds));
  if (problem.status === 401) response.setHeader("WWW-Authenticate", "Bearer");
  response.end(JSON.stringify(problem));
}

// The message of an unexpected error may repeat what was sent; its kind and where it happened do not.
function logUnexpected(
  response: Response,
  error: unknown,
  { services, requestId }: { services: Services; requestId: string },
): void {
  if (response.statusCode < 500) return;
  const { name, stack } = error instanceof Error ? error : new Error();
  const at = stack?.split("\n").filter((line) => line.startsWith("    at "))[0];
  services.log({ time: services.clock().toISOString(), call: requestId, unexpected: name, at: at?.trim() });
}
