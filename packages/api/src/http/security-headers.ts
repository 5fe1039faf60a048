import type { Express } from "express";
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

/** What browsers are told of every response. A demonstration may be served without TLS. */
export function securityHeaders(app: Express, isDemo: boolean): void {
  const strictTransportSecurity = !isDemo;
  app.use(/^(?=\/v1\/)/i, helmet({ ...forPrograms, strictTransportSecurity }));
  app.use(/^(?!\/v1\/)/i, helmet({ ...forPages, strictTransportSecurity }));
}
