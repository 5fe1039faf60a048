import { parseCookie } from "cookie";
import type { Express, Request, Response } from "express";

const plainName = "parent_circles_session";
// Taken by browsers over TLS alone and from this host alone: another page of the domain cannot set it.
const hostName = `__Host-${plainName}`;
const setting = "session cookie";

/** Says how an app's session cookie is kept: a real installation's goes over TLS alone, a demonstration may do without. */
export const keepCookies = (app: Express, isDemo: boolean): Express => app.set(setting, isDemo ? plainName : hostName);

const nameFor = (request: Request): string => String(request.app.get(setting) ?? hostName);

const deviceNameFor = (request: Request): string => nameFor(request).replace("session", "device");

const settingsFor = (request: Request) =>
  ({ httpOnly: true, sameSite: "lax", secure: nameFor(request) === hostName || request.secure, path: "/" }) as const;

/** The session's token in the cookie that the pages use. */
export const cookieOf = (request: Request): string | undefined =>
  parseCookie(request.headers.cookie ?? "")[nameFor(request)];

const deviceDays = 90;

/** The mark of a device on which somebody signed in before. */
export const deviceOf = (request: Request): string | undefined =>
  parseCookie(request.headers.cookie ?? "")[deviceNameFor(request)];

/** Leaves a mark on a device on which somebody signed in. */
export const setDevice = (request: Request, response: Response, mark: string): Response =>
  response.cookie(deviceNameFor(request), mark, { ...settingsFor(request), maxAge: deviceDays * 24 * 3_600_000 });

/** Sets the session's cookie, out of reach of scripts; `null` removes it. */
export function setCookie(request: Request, response: Response, token: string | null): void {
  response.cookie(nameFor(request), token ?? "", {
    ...settingsFor(request),
    ...(token === null ? { maxAge: 0 } : {}),
  });
}
