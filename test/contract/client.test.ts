import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createClient } from "@parent-circles/api/client";
import { compareReach } from "../../examples/07-call-the-api.ts";
import { openApiOf } from "../../packages/api/src/http/openapi.ts";
import { allRoutes } from "../../packages/api/src/routes/index.ts";
import { clientTypesOf } from "../../packages/api/scripts/client-types.mjs";
import { listen, type Listening } from "../../packages/api/src/server.ts";
import { openTestDemo, type TestDemo } from "../support/demo.ts";

let demo: TestDemo;
let server: Listening;
beforeAll(async () => {
  demo = await openTestDemo();
  server = await listen(demo.app, 0);
});
afterAll(async () => {
  await server.stop();
  await demo.close();
});

test("the client's types are those of the routes; else run `pnpm --filter @parent-circles/api generate`", async () => {
  const kept = readFileSync(new URL("../../packages/api/client/generated/api.ts", import.meta.url), "utf8");
  expect(await clientTypesOf(openApiOf(allRoutes()))).toBe(kept);
});

test("examples/07-call-the-api.ts runs against a started server", async () => {
  const link = demo.linkFor("coordinator");
  // 22 without a route, 29 when the top key figure is away: examples/data/expected.json.
  expect(await compareReach(server.url, link)).toBe("22 mothers have no route; 7 more when P-K5 is away.");
});

test("createClient({ baseUrl, token }) gets a problem with its code where the server refuses", async () => {
  const { Authorization } = await demo.as("institution");
  const api = createClient({ baseUrl: server.url, token: Authorization.slice("Bearer ".length) });
  const { error, response } = await api.GET("/v1/networks/{networkId}/reach", {
    params: { path: { networkId: "pendrecht" } },
  });
  expect(response.status).toBe(403);
  expect(error?.type).toBe("http/not-allowed");
});
