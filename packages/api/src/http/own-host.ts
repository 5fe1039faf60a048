import type { RequestHandler, Response } from "express";
import { isIP } from "node:net";

/**
 * Lets through what is asked of a demonstration by a number, or by a name that no public name server gives (without a dot, or of
 * `localhost` and `local`): else a page elsewhere could have its own name lead to this machine, and read from it what a
 * demonstration gives to whoever reaches it.
 */
export const ownHostOnly =
  (refuse: (response: Response) => unknown): RequestHandler =>
  (request, response, next) => {
    if (isOwn(hostIn(request.headers.host ?? ""))) next();
    else refuse(response);
  };

const hostIn = (host: string): string =>
  host
    .replace(/:\d+$/, "")
    .replace(/^\[(.*)\]$/, "$1")
    .replace(/\.$/, "")
    .toLowerCase();

const isOwn = (name: string): boolean => isIP(name) !== 0 || /^(?:[^.]*|.*\.(?:localhost|local))$/.test(name);
