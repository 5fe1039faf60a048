import type { Request, Response } from "express";

const name = "parent_circles_session";

/** The session's token in the cookie that the pages use. */
export function cookieOf(request: Request): string | undefined {
  const pairs = (request.headers.cookie ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** The token with which a call came: a program's, else the pages'. */
export function tokenOf(request: Request): string | undefined {
  const { authorization } = request.headers;
  return authorization?.startsWith("Bearer ") === true ? authorization.slice("Bearer ".length) : cookieOf(request);
}

/** Sets the session's cookie, out of reach of scripts; `null` removes it. */
export function setCookie(request: Request, response: Response, token: string | null): void {
  response.cookie(name, token ?? "", {
    httpOnly: true,
    sameSite: "lax",
    secure: request.secure,
    path: "/",
    ...(token === null ? { maxAge: 0 } : {}),
  });
}
