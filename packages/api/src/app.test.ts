import { afterAll, beforeAll, describe, expect, test } from "vitest";
import request from "supertest";
import { openTestDemo, type TestDemo } from "../../../test/support/demo.ts";
import { createApp } from "./app.ts";
import { defineRoute } from "./http/define-route.ts";
import { checkRoutes } from "./http/mount-routes.ts";
import { openApiOf } from "./http/openapi.ts";
import { allRoutes } from "./routes/index.ts";

let demo: TestDemo;
beforeAll(async () => {
  demo = await openTestDemo();
});
afterAll(() => demo.close());

const example = {
  method: "get",
  path: "/v1/example",
  operationId: "getLiveness",
  summary: "An example.",
  answer: { status: 204, description: "Nothing." },
  handle: () => ({}),
} as const;

describe("createApp(options)", () => {
  test("R-30 does not start with a route that says of nobody that she may call it", () => {
    expect(() => defineRoute({ ...example, operationId: "example" })).toThrow(/^example .*R-30/);
    const unruled = { ...defineRoute(example), roles: [] };
    expect(() => checkRoutes([unruled])).toThrow("R-30");
    const missing = { ...unruled, roles: undefined as unknown as [] };
    expect(() => checkRoutes([missing])).toThrow("R-30");
  });

  test("does not start with the same route twice", () => {
    const twice = defineRoute(example);
    expect(() => checkRoutes([twice, twice])).toThrow("twice");
    const former = { ...twice, operationId: "getBurden" };
    expect(() => checkRoutes([...allRoutes(), former])).toThrow("getBurden is defined twice");
  });

  test("serves its OpenAPI document and the page that shows it, from this server alone", async () => {
    const document = await request(demo.app).get("/openapi.json");
    expect(document.body).toEqual(JSON.parse(JSON.stringify(openApiOf(allRoutes()))));
    const page = await request(demo.app).get("/docs");
    expect(page.text).not.toMatch(/(src|href)="(https?:)?\/\//);
    for (const [, file] of page.text.matchAll(/(?:src|href)="([^"]+)"/g))
      expect((await request(demo.app).get(file as string)).status).toBe(200);
  });

  test.each([
    { method: "get", path: "/v1/nothing", status: 404, type: "http/not-found" },
    { method: "get", path: "/nothing", status: 404, type: "http/not-found" },
    { method: "put", path: "/livez", status: 405, type: "http/method-not-allowed" },
    { method: "delete", path: "/v1/networks/pendrecht/requests", status: 405, type: "http/method-not-allowed" },
    { method: "get", path: "/v1/networks/%ED%A0%80/view", status: 400, type: "http/unreadable-address" },
    { method: "get", path: "/enter/nobody", status: 401, type: "http/not-signed-in" },
  ] as const)("answers $method $path with $status and $type", async ({ method, path, status, type }) => {
    const answer = await request(demo.app)[method](path);
    expect(answer.status).toBe(status);
    expect(answer.type).toBe("application/problem+json");
    expect(answer.body).toMatchObject({ type, status });
  });

  test("tells of a database that is gone as what it is, and not as a wrong address", async () => {
    const logged: unknown[] = [];
    const write = () => Promise.reject(new Error("gone"));
    const { store } = demo.services;
    const app = createApp({
      ...demo.services,
      store: { ...store, read: write, write },
      log: (entry) => logged.push(entry),
    });
    const answer = await request(app).get("/enter/anything");
    expect(answer.status).toBe(500);
    expect(answer.body).toMatchObject({ type: "internal/unexpected" });
    expect(logged).toEqual([expect.objectContaining({ unexpected: "Error" })]);
  });

  test("sends security headers and nothing that is kept by browsers", async () => {
    const { headers } = await request(demo.app)
      .get("/v1/networks")
      .set(await demo.as("coach"));
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none';style-src 'unsafe-inline';frame-ancestors 'none'",
    );
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    const page = await request(demo.app).get("/docs");
    expect(page.headers["content-security-policy"]).toBe(
      "default-src 'self';img-src 'self' data:;style-src 'self' 'unsafe-inline';object-src 'none';base-uri 'none';" +
        "form-action 'self';frame-ancestors 'self'",
    );
    expect(headers["x-powered-by"]).toBeUndefined();
    expect(headers["x-request-id"]).toMatch(/^call-/);
  });

  test("F GET /docs serves the files that it needs, and no other of the package they come in", async () => {
    const statusOf = async (path: string) => (await request(demo.app).get(path)).status;
    const page = (await request(demo.app).get("/docs")).text;
    const needed = [...page.matchAll(/"(\/docs\/[^"]+)"/g)].map(([, path]) => path as string);
    expect(needed).toHaveLength(3);
    for (const path of needed) expect(await statusOf(path)).toBe(200);
    for (const file of ["package.json", "README.md", "index.html", "swagger-ui.js", "oauth2-redirect.html"])
      expect(await statusOf(`/docs/${file}`)).toBe(404);
  });

  test("R-52 logs ids, codes and numbers alone", async () => {
    await request(demo.app)
      .get("/v1/networks/pendrecht/people/Naima?name=Naima")
      .set(await demo.as("coach"));
    await request(demo.app)
      .get("/v1/networks/Naima/view?asOf=Naima")
      .set(await demo.as("coach"));
    expect(demo.logged.length).toBeGreaterThan(0);
    expect(JSON.stringify(demo.logged)).not.toContain("Naima");
  });
});
