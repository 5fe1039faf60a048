import type { Route } from "./define-route.ts";

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
