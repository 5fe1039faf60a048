import type { Express, RequestHandler, Response } from "express";
import helmet from "helmet";
import { isIP } from "node:net";

/** Pages load what is theirs, and nothing else. */
const forPages = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
    },
  },
};

/** Answers of the API load nothing, run nothing and stand in no frame; only a drawing has styles of its own. */
const forPrograms = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], styleSrc: ["'unsafe-inline'"], frameAncestors: ["'none'"] },
  },
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xFrameOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
};

/** What browsers are told of every response. A demonstration may be served without TLS. */
export function securityHeaders(app: Express, isDemo: boolean): void {
  const strictTransportSecurity = !isDemo;
  app.use(/^(?=\/v1\/)/i, helmet({ ...forPrograms, strictTransportSecurity }));
  app.use(/^(?!\/v1\/)/i, helmet({ ...forPages, strictTransportSecurity }));
}

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
