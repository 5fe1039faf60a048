import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as client from "@parent-circles/client";
import * as underOldName from "@parent-circles/api/client";
import { compareReach } from "../../examples/07-call-the-api.ts";
import { readReports } from "../../examples/11-read-a-report.ts";
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
  const kept = readFileSync(new URL("../../packages/client/src/generated/api.ts", import.meta.url), "utf8");
  expect(await clientTypesOf(openApiOf(allRoutes()))).toBe(kept);
});

test("examples/07-call-the-api.ts runs against a started server", async () => {
  const link = demo.linkFor("coordinator");
  // 22 without a route, 29 when the top key figure is away: examples/data/expected.json.
  expect(await compareReach(server.url, link)).toBe("22 mothers have no route; 7 more when P-K5 is away.");
});

test("examples/11-read-a-report.ts runs against a started server, and gets a table as text", async () => {
  const { titles, sentence, table } = await readReports(server.url, demo.linkFor("coordinator"));
  expect(titles).toContain("How far parents have come, in numbers");
  // Of Pendrecht's 74 mothers outside the first circle 22 have no route: examples/data/expected.json.
  expect(sentence).toBe("52 of 74 parents have a trusted route.");
  expect(table).toMatch(/^stage;parents\r\n0;\d+\r\n/);
});

test("createClient({ baseUrl, token }) gets a problem with its code where the server refuses", async () => {
  const { Authorization } = await demo.as("institution");
  const api = client.createClient({ baseUrl: server.url, token: Authorization.slice("Bearer ".length) });
  const { error, response } = await api.GET("/v1/networks/{networkId}/reach", {
    params: { path: { networkId: "pendrecht" } },
  });
  expect(response.status).toBe(403);
  expect(error?.type).toBe("http/not-allowed");
});

test("createClient({ token, headers }) sends both, in whatever form the headers are", async () => {
  const sent: (string | null)[][] = [];
  const fetch = ({ headers }: Request) => {
    sent.push([headers.get("Authorization"), headers.get("Accept-Language")]);
    return Promise.resolve(Response.json({ items: [] }));
  };
  const forms = [{ "Accept-Language": "tr" }, new Headers({ "Accept-Language": "tr" }), [["Accept-Language", "tr"]]];
  for (const headers of forms as HeadersInit[]) {
    await client.createClient({ baseUrl: "http://localhost", token: "t", headers, fetch }).GET("/v1/entry-links");
  }
  expect(sent).toEqual(forms.map(() => ["Bearer t", "tr"]));
});

test("@parent-circles/api/client is @parent-circles/client, no more and no less", () => {
  expect({ ...underOldName }).toEqual({ ...client });
});
