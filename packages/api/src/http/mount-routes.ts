import type { Express, RequestHandler, Response } from "express";
import { newId } from "../identity/tokens.ts";
import { HttpError, type HttpProblem } from "../wire/http-error.ts";
import { type Door, handleCall } from "./handle-call.ts";
import { languageAskedBy } from "./read-call.ts";
import { refusal, send } from "./response.ts";
import type { DeprecatedAlias, Route } from "./route.ts";

/** Adds every route to the app; other methods of an address that exists are 405, other addresses of the API 404. */
export function mountRoutes(app: Express, routes: readonly Route[], door: Door): void {
  checkRoutes(routes);
  const methods = new Map<string, string[]>();
  for (const route of routes) {
    const path = expressPath(route);
    const handler = handleCall(route, door);
    app[route.method](path, handler);
    const { deprecatedAlias: alias } = route;
    if (alias !== undefined) app[route.method](expressPath(alias), deprecated(route, alias), handler);
    const allowed = route.method === "get" ? ["GET", "HEAD"] : [route.method.toUpperCase()];
    for (const one of alias === undefined ? [path] : [path, expressPath(alias)])
      methods.set(one, [...(methods.get(one) ?? []), ...allowed]);
  }
  const { random } = door.services;
  for (const [path, allowed] of methods)
    app.all(path, (request, response) => {
      response.setHeader("Allow", [...allowed, "OPTIONS"].join(", "));
      if (request.method === "OPTIONS") response.status(204).end();
      else refuse(response, { code: "http/method-not-allowed", place: "", details: { allowed } }, random);
    });
  app.use("/v1", (_, response) => refuse(response, { code: "http/not-found", place: "", details: {} }, random));
}

/** Refuses a call that no route takes. */
export const refuse = (response: Response, problem: HttpProblem, random: Door["services"]["random"]): void =>
  send(
    response.req,
    response,
    refusal(new HttpError([problem]), { callId: newId("call", random), language: languageAskedBy(response.req) }),
  );

/** The path of a route as Express writes it. */
const expressPath = ({ path }: Pick<Route, "path">): string => path.replaceAll(/\{(\w+)\}/g, ":$1");

/** Says that an address is deprecated, and which takes its place (RFC 9745, RFC 5829). */
const deprecated =
  ({ path }: Route, { since }: DeprecatedAlias): RequestHandler =>
  ({ params }, response, next) => {
    const successor = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])));
    response.setHeader("Deprecation", `@${Date.parse(since) / 1000}`);
    response.setHeader("Link", `<${successor}>; rel="successor-version"`);
    next();
  };

/** Refuses to start with a route that nobody was allowed, or that stands twice: deny by default. */
export function checkRoutes(routes: readonly Route[]): void {
  const seen = new Set<string>();
  for (const { method, path, operationId, deprecatedAlias: alias, roles } of routes) {
    if (roles !== "anyone" && !(Array.isArray(roles) && roles.length > 0))
      throw new Error(`${operationId} does not say who may call it; the server does not start (R-30).`);
    const before = alias === undefined ? [] : [alias.operationId, `${method} ${alias.path}`];
    for (const name of [operationId, `${method} ${path}`, ...before]) {
      if (seen.has(name)) throw new Error(`${name} is defined twice; the server does not start.`);
      seen.add(name);
    }
  }
}
