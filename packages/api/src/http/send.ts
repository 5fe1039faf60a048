import type { Request, Response } from "express";
import { setCookie } from "../identity/cookie.ts";
import type { WrittenResponse } from "./route.ts";

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
