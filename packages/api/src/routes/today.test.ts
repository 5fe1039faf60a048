import type { Schemas } from "@parent-circles/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";

let demo: TestDemo;
beforeAll(async () => {
  demo = await openTestDemo();
});
afterAll(() => demo.close());

const today = async (query = "") =>
  call<Schemas["Today"] & Schemas["Problem"]>(demo, `GET /v1/networks/pendrecht/today${query}`, {
    headers: await demo.as("coordinator"),
  });

test("GET today is that of the network's own day, with the request that came in first", async () => {
  const { status, body } = await today();
  expect(status).toBe(200);
  expect(body.asOf).toBe("2026-03-01");
  // The advice evening is on 2026-03-18.
  expect(body.tasks[0]).toEqual({ code: "newRequest", request: "request-advice-evening", lastDay: "2026-03-18" });
});

test("GET today?lately takes as many days as todayOf takes, and no others", async () => {
  expect((await today("?lately=1")).status).toBe(200);
  for (const query of ["?lately=0", "?lately=92", "?lately=some", "?late=3"])
    expect([query, (await today(query)).status]).toEqual([query, 400]);
});
