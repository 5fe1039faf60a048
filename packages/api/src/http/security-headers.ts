import type { RequestHandler } from "express";
import helmet from "helmet";

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

/** What browsers are told of every answer. A demonstration may be served without TLS. */
export function securityHeaders(isDemo: boolean): RequestHandler {
  const strictTransportSecurity = !isDemo;
  const pages = helmet({ ...forPages, strictTransportSecurity });
  const programs = helmet({ ...forPrograms, strictTransportSecurity });
  return (request, response, next) => (request.path.startsWith("/v1/") ? programs : pages)(request, response, next);
}
