import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type ErrorRequestHandler, type Express } from "express";
import { checkRoutes } from "./http/check-routes.ts";
import { keepCookies } from "./identity/cookie.ts";
import { mountDocs } from "./http/docs-page.ts";
import { mountEntry } from "./http/entry.ts";
import { mountRoute, sendProblem } from "./http/express-route.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { mountRefusals } from "./http/method-not-allowed.ts";
import { openApiOf } from "./http/openapi.ts";
import type { Services } from "./services.ts";
import { keptAnswers } from "./http/kept-answers.ts";
import { measureCalls } from "./http/metrics.ts";
import { rateLimit } from "./identity/call-limit.ts";
import { newId } from "./identity/tokens.ts";
import { HttpError } from "./wire/http-error.ts";
import { allRoutes } from "./routes/index.ts";
import type { EntryLink } from "./wire/entry-link.ts";

/** What the app is made of. */
export interface AppOptions extends Omit<Services, "log"> {
  /** Where a line of the log goes; nowhere unless given. */
  readonly log?: Services["log"];
  /** The folder of the built pages; without it the server has the API alone. */
  readonly pages?: string;
  /** How many calls a session may make in a minute, over all instances; 1200 unless given. */
  readonly callsPerMinute?: number;
  /** How many proxies stand before the server: whose word is taken for the address of a call; none unless given. */
  readonly proxies?: number;
  /** In a demonstration: the links that the start page shows. */
  readonly entryLinks?: readonly EntryLink[];
}

/** The API as an Express app. It never listens and never reads the environment. */
export function createApp(options: AppOptions): Express {
  const { log = () => undefined, pages, entryLinks, callsPerMinute = 1200, proxies = 0, ...given } = options;
  const metrics = measureCalls();
  const services: Services = { ...given, log: (entry) => log(metrics.heard(entry)) };
  const routes = allRoutes(entryLinks, metrics);
  checkRoutes(routes);
  const app = express();
  app.disable("x-powered-by").disable("etag").set("trust proxy", proxies);
  keepCookies(app, given.store.mode === "demo");
  const limit = rateLimit(services.store, callsPerMinute);
  const kept = keptAnswers(services, limit);
  app.use(kept.again);
  app.use(securityHeaders(given.store.mode === "demo"));
  for (const route of routes) mountRoute(app, route, { services, limit, kept });
  mountRefusals(app, routes, services);
  mountDocs(app, openApiOf(routes));
  mountEntry(app, services, entryLinks ?? []);
  if (pages !== undefined && existsSync(join(pages, "index.html"))) mountPages(app, pages);
  app.use(refuseUnreadable(services));
  app.use((_, response) => {
    sendProblem(
      response,
      new HttpError([{ code: "http/not-found", place: "", details: {} }]),
      newId("call", services.random),
    );
  });
  return app;
}

// Express knows an error handler by its four parameters, and its own one would show a stack.
function refuseUnreadable({ random }: Services): ErrorRequestHandler {
  // oxlint-disable-next-line max-params
  return (_error, _request, response, next) => {
    if (response.headersSent) return next();
    const refusal = new HttpError([{ code: "http/unreadable-address", place: "", details: {} }]);
    return sendProblem(response, refusal, newId("call", random));
  };
}

/** The pages: any address that is no file is theirs to show. */
function mountPages(app: Express, pages: string): void {
  app.use(express.static(pages, { index: "index.html" }));
  app.get("/{*path}", (request, response, next) => {
    if (request.accepts("html") === false) return next();
    return response.sendFile(join(pages, "index.html"));
  });
}
