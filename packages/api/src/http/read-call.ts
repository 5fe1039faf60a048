import { type Language, languages } from "@parent-circles/words";
import express, { type Request, type Response } from "express";
import type { Arrival } from "../identity/admit.ts";
import { cookieOf, deviceOf } from "../identity/cookie.ts";
import { keyedSemaphore, type KeyedSemaphore } from "../identity/keyed-semaphore.ts";
import type { Wanted } from "../wire/http-codes.ts";
import { refuseCall } from "../wire/http-error.ts";
import type { Received, Route } from "./route.ts";

/** What admission needs to know of a call: its first line and headers. */
export function arrivalOf(request: Request): Arrival {
  const { authorization } = request.headers;
  const { networkId } = request.params;
  return {
    bearer: authorization?.startsWith("Bearer ") === true ? authorization.slice("Bearer ".length) : undefined,
    cookie: cookieOf(request),
    networkId: typeof networkId === "string" ? networkId : undefined,
    fetchSite: request.get("Sec-Fetch-Site"),
    origin: request.get("Origin"),
    host: request.get("Host"),
  };
}

/** Which bodies of up to 8 MB are in memory: of one caller one, of all together four. */
export const largeBodies = (): KeyedSemaphore =>
  keyedSemaphore({ most: 4, mostEach: 1, mostWaiting: 8, longestMs: 5_000 });

const mostBytes = { usual: 100_000, long: 8_000_000 };
const readers = {
  usual: express.raw({ limit: mostBytes.usual, type: "*/*" }),
  long: express.raw({ limit: mostBytes.long, type: "*/*" }),
};

/** A call that was admitted, before its body was read. */
export interface Admitted {
  readonly request: Request;
  readonly response: Response;
  readonly route: Route;
  readonly bodies: KeyedSemaphore;
  readonly received: Pick<Received, "callId" | "language" | "actor">;
}

/** Reads all of a call and acts on it; a large body is in memory as long as that takes. */
export async function withCallRead<Result>(
  { request, response, route, bodies, received }: Admitted,
  act: (received: Received) => Promise<Result>,
): Promise<Result> {
  const size = route.long === true ? "long" : "usual";
  const isLarge = route.takes.body !== undefined && size === "long" && mayBeLarge(request);
  const release = isLarge ? await bodies.acquire(received.actor.id) : undefined;
  try {
    // Who has hung up while waiting sent no body: hers is not to be taken for an empty one.
    if (request.destroyed) return refuseCall("http/unreadable-body");
    return await act({
      ...received,
      params: request.params,
      query: request.query,
      body: route.takes.body === undefined ? undefined : await bytesOf(request, response, size),
      ifMatch: request.get("If-Match"),
      ifNoneMatch: request.get("If-None-Match"),
      idempotencyKey: request.get("Idempotency-Key"),
      address: request.ip ?? "",
      host: request.get("Host") ?? "",
      device: deviceOf(request),
    });
  } finally {
    release?.();
  }
}

/** Whether a body may take more memory than a usual one: compressed, it does not say how much. */
const mayBeLarge = ({ headers }: Request): boolean =>
  headers["content-encoding"] !== undefined || !(Number(headers["content-length"]) <= mostBytes.usual);

/** The bytes of a JSON body, inflated; nobody looks at them here. */
async function bytesOf(request: Request, response: Response, size: keyof typeof readers): Promise<Uint8Array> {
  const { headers } = request;
  // Nothing was sent, and nothing was said of what it would be.
  if (headers["content-type"] === undefined && headers["content-length"] === "0") return new Uint8Array();
  if (request.is("application/json") === false) refuseMediaType("json");
  const charset = /charset="?([^";]+)/i.exec(headers["content-type"] ?? "")?.[1] ?? "utf-8";
  if (charset.trim().toLowerCase() !== "utf-8") return refuseMediaType("utf8");
  const failure = await new Promise<{ type?: string } | undefined>((resolve) =>
    readers[size](request, response, resolve),
  );
  if (failure?.type === "entity.too.large") refuseCall("http/too-large", "", { maximum: mostBytes[size] });
  if (failure?.type === "encoding.unsupported") refuseMediaType("utf8");
  if (failure !== undefined) refuseCall("http/unreadable-body");
  return request.body instanceof Uint8Array ? request.body : new Uint8Array();
}

const refuseMediaType = (wanted: Wanted): never => refuseCall("http/wrong-media-type", "", { wanted });

/** English first: what a program is told that asks for no language, or for none that we speak. */
const offered: readonly Language[] = ["en", ...languages.filter((language) => language !== "en")];

/** The language in which a caller is told what went wrong, by `Accept-Language`. */
export function languageAskedBy(request: Request): Language {
  const liked = request.acceptsLanguages([...offered]);
  return offered.find((language) => language === liked) ?? "en";
}
