import type { Express, Response } from "express";
import { newId } from "../identity/tokens.ts";
import { HttpError, type HttpProblem } from "../wire/http-error.ts";
import { type Door, handleCall } from "./handle-call.ts";
import { refusal, send } from "./response.ts";
import type { Route } from "./route.ts";

/** Adds every route to the app; other methods of an address that exists are 405, other addresses of the API 404. */
export function mountRoutes(app: Express, routes: readonly Route[], door: Door): void {
  checkRoutes(routes);
  const methods = new Map<string, string[]>();
  for (const route of routes) {
    const path = expressPath(route);
    app[route.method](path, handleCall(route, door));
    const allowed = route.method === "get" ? ["GET", "HEAD"] : [route.method.toUpperCase()];
    methods.set(path, [...(methods.get(path) ?? []), ...allowed]);
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
  send(response.req, response, refusal(new HttpError([problem]), newId("call", random)));

/** The path of a route as Express writes it. */
const expressPath = ({ path }: Route): string => path.replaceAll(/\{(\w+)\}/g, ":$1");

/** Refuses to start with a route that nobody was allowed, or that stands twice: deny by default. */
export function checkRoutes(routes: readonly Route[]): void {
  const seen = new Set<string>();
  for (const { method, path, operationId, roles } of routes) {
    if (roles !== "anyone" && !(Array.isArray(roles) && roles.length > 0))
      throw new Error(`${operationId} does not say who may call it; the server does not start (R-30).`);
    for (const name of [operationId, `${method} ${path}`]) {
      if (seen.has(name)) throw new Error(`${name} is defined twice; the server does not start.`);
      seen.add(name);
    }
  }
}
