import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestHandler, Response } from "express";

const digestOf = (text: string): Buffer => createHash("sha256").update(text).digest();

/** What a caller shows: a bearer's token, or the password that a browser asks for, under whatever name (no name holds a colon). */
function shownIn(authorization = ""): string {
  const [, scheme = "", value = ""] = /^(\S+) +(.*)$/.exec(authorization) ?? [];
  if (scheme.toLowerCase() === "bearer") return value;
  if (scheme.toLowerCase() !== "basic") return "";
  return Buffer.from(value, "base64")
    .toString()
    .replace(/^[^:]*:/, "");
}

/** Who the operators are, and how anybody else is refused. */
export interface Operators {
  /** What they show; without one nobody is an operator. */
  readonly token: string | undefined;
  readonly isDemo: boolean;
  readonly refuse: (response: Response, code: "http/not-signed-in" | "http/not-found") => void;
}

/**
 * Lets on whoever shows the operators' token, and everybody in a demonstration. Counts of calls tell a school that has just
 * named somebody whether work follows, and the docs what could be attacked.
 */
export function operatorsOnly({ token, isDemo, refuse }: Operators): RequestHandler {
  return ({ headers }, response, next) => {
    if (isDemo) return next();
    if (token === undefined) return refuse(response, "http/not-found");
    if (timingSafeEqual(digestOf(shownIn(headers.authorization)), digestOf(token))) return next();
    response.setHeader("WWW-Authenticate", 'Basic realm="operators"');
    return refuse(response, "http/not-signed-in");
  };
}
