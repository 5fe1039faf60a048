import { parseCookie } from "cookie";
import type { Express, Request, Response } from "express";

const plainName = "parent_circles_session";
// Taken by browsers over TLS alone and from this host alone: another page of the domain cannot set it.
const hostName = `__Host-${plainName}`;
const setting = "session cookie";

/** Says how an app's session cookie is kept: a real installation's goes over TLS alone, a demonstration may do without. */
export const keepCookies = (app: Express, isDemo: boolean): Express => app.set(setting, isDemo ? plainName : hostName);

const nameFor = (request: Request): string => String(request.app.get(setting) ?? hostName);

/** The session's token in the cookie that the pages use. */
export const cookieOf = (request: Request): string | undefined =>
  parseCookie(request.headers.cookie ?? "")[nameFor(request)];

/** Sets the session's cookie, out of reach of scripts; `null` removes it. */
export function setCookie(request: Request, response: Response, token: string | null): void {
  const name = nameFor(request);
  response.cookie(name, token ?? "", {
    httpOnly: true,
    sameSite: "lax",
    secure: name === hostName || request.secure,
    path: "/",
    ...(token === null ? { maxAge: 0 } : {}),
  });
}
