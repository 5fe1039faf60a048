import type { Express } from "express";
import type { Route } from "./define-route.ts";
import { sendProblem } from "./express-route.ts";
import { HttpError } from "../wire/http-error.ts";
import type { Services } from "../services.ts";
import { newId } from "../identity/tokens.ts";

/** Answers 405 where an address exists but not for this method, and 404 for every other address of the API. */
export function mountRefusals(app: Express, routes: readonly Route[], services: Services): void {
  const methodsOf = new Map<string, string[]>();
  for (const { path, method } of routes) methodsOf.set(path, [...(methodsOf.get(path) ?? []), method.toUpperCase()]);
  for (const [path, allowed] of methodsOf)
    app.all(path.replaceAll(/\{(\w+)\}/g, ":$1"), (_, response) => {
      response.setHeader("Allow", allowed.join(", "));
      const refusal = new HttpError([{ code: "http/method-not-allowed", place: "", details: { allowed } }]);
      sendProblem(response, refusal, newId("call", services.random));
    });
  app.use("/v1", (_, response) => {
    const refusal = new HttpError([{ code: "http/not-found", place: "", details: {} }]);
    sendProblem(response, refusal, newId("call", services.random));
  });
}
