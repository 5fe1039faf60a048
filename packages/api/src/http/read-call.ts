import { promisify } from "node:util";
import { type Language, languages } from "@parent-circles/words";
import { parseCookie } from "cookie";
import express, { type Express, type Request, type Response } from "express";
import type { Arrival } from "../identity/admit.ts";
import { keyedSemaphore, type KeyedSemaphore } from "../identity/limits.ts";
import type { Wanted } from "../wire/http-codes.ts";
import { refuseCall } from "../wire/http-error.ts";
import type { Received, Route } from "./route.ts";

/** What a call says of itself before its body: nothing of it is believed yet. */
export interface Head extends Omit<Received, "callId" | "actor" | "body"> {
  /** What admission needs to know. */
  readonly arrival: Arrival;
}

/** The first line and the headers of a call. */
export function headOf(request: Request): Head {
  const { params, query, ip: address = "" } = request;
  const { authorization, host = "", origin } = request.headers;
  const { session: cookie, device } = cookiesOf(request);
  return {
    arrival: {
      bearer: authorization?.startsWith("Bearer ") === true ? authorization.slice("Bearer ".length) : undefined,
      cookie,
      networkId: typeof params.networkId === "string" ? params.networkId : undefined,
      fetchSite: request.get("Sec-Fetch-Site"),
      origin,
      host,
    },
    language: languageAskedBy(request),
    params,
    query,
    ifMatch: request.get("If-Match"),
    ifNoneMatch: request.get("If-None-Match"),
    idempotencyKey: request.get("Idempotency-Key"),
    address,
    host,
    device,
  };
}

/** How an app calls the cookies of the session that pages use, and of the mark of a device on which somebody signed in before. */
export interface CookieNames {
  readonly session: string;
  readonly device: string;
  /** They go over TLS alone. */
  readonly needTls: boolean;
}

/** Where an app keeps its {@link CookieNames}. */
export const cookieNames = "cookie names";

/** Says how an app's cookies are kept: a real installation's go over TLS alone, a demonstration may do without. */
export function keepCookies(app: Express, isDemo: boolean): void {
  // Taken by browsers over TLS alone and from this host alone: another page of the domain cannot set it.
  const prefix = isDemo ? "" : "__Host-";
  const [session, device] = [`${prefix}parent_circles_session`, `${prefix}parent_circles_device`];
  app.set(cookieNames, { session, device, needTls: !isDemo } satisfies CookieNames);
}

/** The session's token and the mark of the device, as a browser keeps them. */
export function cookiesOf(request: Request): Readonly<Record<"session" | "device", string | undefined>> {
  const { session, device } = request.app.get(cookieNames) as CookieNames;
  const cookies = parseCookie(request.headers.cookie ?? "");
  return { session: cookies[session], device: cookies[device] };
}

/** Which bodies of up to 8 MB are in memory: of one caller one, of all together four. */
export const largeBodies = (): KeyedSemaphore =>
  keyedSemaphore({ most: 4, mostEach: 1, mostWaiting: 8, longestMs: 5_000 });

const mostBytes = { usual: 100_000, long: 8_000_000 };
const readers = {
  usual: promisify(express.raw({ limit: mostBytes.usual, type: "*/*" })),
  long: promisify(express.raw({ limit: mostBytes.long, type: "*/*" })),
};

/** Whether the body of a call may take more memory than a usual one: compressed, it does not say how much. */
export function mayBeLarge({ long, takes }: Route, { headers }: Request): boolean {
  if (long !== true || takes.body === undefined) return false;
  return headers["content-encoding"] !== undefined || !(Number(headers["content-length"]) <= mostBytes.usual);
}

/** The bytes of a JSON body, inflated; nobody looks at them here. `undefined` for a route without one. */
export async function bodyOf(route: Route, request: Request, response: Response): Promise<Uint8Array | undefined> {
  // Who has hung up while waiting sent no body: hers is not to be taken for an empty one.
  if (request.destroyed) return refuseCall("http/unreadable-body");
  if (route.takes.body === undefined) return undefined;
  const { headers } = request;
  // Nothing was sent, and nothing was said of what it would be.
  if (headers["content-type"] === undefined && headers["content-length"] === "0") return new Uint8Array();
  if (request.is("application/json") === false) refuseMediaType("json");
  const charset = /charset="?([^";]+)/i.exec(headers["content-type"] ?? "")?.[1] ?? "utf-8";
  if (charset.trim().toLowerCase() !== "utf-8") return refuseMediaType("utf8");
  const size = route.long === true ? "long" : "usual";
  try {
    await readers[size](request, response);
  } catch (error) {
    const { type } = error as { readonly type?: unknown };
    if (type === "entity.too.large") refuseCall("http/too-large", "", { maximum: mostBytes[size] });
    if (type === "encoding.unsupported") refuseMediaType("utf8");
    refuseCall("http/unreadable-body");
  }
  return request.body instanceof Uint8Array ? request.body : new Uint8Array();
}

const refuseMediaType = (wanted: Wanted): never => refuseCall("http/wrong-media-type", "", { wanted });

/** English first: what a program is told that asks for no language, or for none that we speak. */
const offered: Language[] = ["en", ...languages.filter((language) => language !== "en")];

/** The language in which a caller is told what went wrong, by `Accept-Language`. */
export function languageAskedBy(request: Request): Language {
  const liked = request.acceptsLanguages(offered);
  return liked === false ? "en" : (liked as Language);
}
