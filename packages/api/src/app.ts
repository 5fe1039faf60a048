import { existsSync } from "node:fs";
import { join } from "node:path";
import express, { type ErrorRequestHandler, type Express } from "express";
import { mountDocs } from "./http/docs-page.ts";
import { mountEntry } from "./http/entry.ts";
import { eventStreams } from "./http/event-streams.ts";
import { performCall } from "./http/handle-call.ts";
import { measureCalls } from "./http/metrics.ts";
import { mountRoutes, refuse } from "./http/mount-routes.ts";
import { openApiOf } from "./http/openapi.ts";
import { keepCookies, languageAskedBy, largeBodies } from "./http/read-call.ts";
import { refusal, send } from "./http/response.ts";
import type { Perform } from "./http/route.ts";
import { ownHostOnly, securityHeaders } from "./http/security-headers.ts";
import { callLimit } from "./identity/limits.ts";
import { operatorsOnly } from "./identity/operators-only.ts";
import { newId } from "./identity/tokens.ts";
import { allRoutes } from "./routes/index.ts";
import type { Services } from "./services.ts";
import type { EntryLink } from "./wire/entry-link.ts";

/** What the app is made of. */
export interface AppOptions extends Omit<Services, "log"> {
  /** Where a line of the log goes; nowhere unless given. */
  readonly log?: Services["log"];
  /** Performs calls on networks in workers (`openWorkers`); in this thread unless given. */
  readonly perform?: Perform;
  /** The folder of the built pages; without it the server has the API alone. */
  readonly pages?: string;
  /** How many calls an account may make of this process in a minute; 1200 unless given. */
  readonly callsPerMinute?: number;
  /** How many proxies stand before the server: whose word is taken for the address of a call; none unless given. */
  readonly proxies?: number;
  /** What operators show to read `/metrics` and `/docs` of a real installation; without it nobody reads them there. */
  readonly operatorToken?: string;
  /** In a demonstration: the links that the start page shows. */
  readonly entryLinks?: readonly EntryLink[];
}

/** What the app is told when its server stops: streams that are open would keep it for ever. */
export const stopping = "stopping";

/** The API as an Express app. It never listens and never reads the environment. */
export function createApp(options: AppOptions): Express {
  const {
    log = () => undefined,
    perform,
    pages,
    entryLinks = [],
    callsPerMinute = 1200,
    proxies = 0,
    operatorToken: token,
    ...given
  } = options;
  const metrics = measureCalls();
  const services: Services = { ...given, log };
  const isDemo = given.store.mode === "demo";
  const routes = allRoutes(entryLinks, metrics);
  const app = express();
  app.disable("x-powered-by").disable("etag").set("trust proxy", proxies);
  keepCookies(app, isDemo);
  securityHeaders(app, isDemo);
  // Behind a proxy it is the proxy that knows under which name it is served.
  if (isDemo && proxies === 0)
    app.use(
      ownHostOnly((response) => refuse(response, { code: "http/wrong-host", place: "", details: {} }, given.random)),
    );
  const streams = eventStreams(services);
  app.once(stopping, () => streams.end());
  app.use(
    ["/metrics", "/openapi.json", "/docs"],
    operatorsOnly({
      token,
      isDemo,
      refuse: (response, code) => refuse(response, { code, place: "", details: {} }, services.random),
    }),
  );
  mountRoutes(app, routes, {
    services,
    metrics,
    limit: callLimit(callsPerMinute),
    bodies: largeBodies(),
    streams,
    perform: (route, received) =>
      perform !== undefined && route.path.startsWith("/v1/networks")
        ? perform(route.operationId, received)
        : performCall(route, received, services),
  });
  mountDocs(app, openApiOf(routes));
  mountEntry(app, services, entryLinks);
  if (pages !== undefined && existsSync(join(pages, "index.html"))) mountPages(app, pages);
  app.use(refuseUnreadable(services));
  app.use((_, response) => refuse(response, { code: "http/not-found", place: "", details: {} }, services.random));
  return app;
}

// Express knows an error handler by its four parameters, and its own one would show a stack.
function refuseUnreadable({ random, clock, log }: Services): ErrorRequestHandler {
  // oxlint-disable-next-line max-params
  return (error: unknown, request, response, _next) => {
    if (response.headersSent) return response.destroy();
    if (error instanceof URIError)
      return refuse(response, { code: "http/unreadable-address", place: "", details: {} }, random);
    const call = newId("call", random);
    const written = refusal(error, { callId: call, language: languageAskedBy(request) });
    send(request, response, written);
    return log({ time: clock().toISOString(), call, unexpected: written.unexpected?.name, at: written.unexpected?.at });
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
