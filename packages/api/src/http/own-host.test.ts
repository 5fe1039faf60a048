import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";
import { createApp } from "../app.ts";

let demo: TestDemo;
beforeAll(async () => {
  demo = await openTestDemo();
});
afterAll(() => demo.close());

const asked = (host: string, app = demo.app) => request(app).get("/v1/entry-links").set("Host", host);

describe("a demonstration", () => {
  test.each(["evil.example", "evil.example:3000", "127.0.0.1.evil.example", "localhost.evil.example", "evil.example."])(
    "tells nothing at the name %j, which could be anybody's",
    async (host) => {
      const answer = await asked(host);
      expect([answer.status, (answer.body as { type?: string }).type]).toEqual([421, "http/wrong-host"]);
    },
  );

  test.each([
    "localhost",
    "localhost:3000",
    "127.0.0.1:3000",
    "[::1]:3000",
    "192.168.1.7",
    "laptop",
    "laptop.local:80",
  ])("answers at %j", async (host) => {
    expect((await asked(host)).status).toBe(200);
  });

  test("answers under the name of the proxy before it", async () => {
    const app = createApp({ ...demo.services, proxies: 1 });
    expect((await asked("demo.example.org", app)).status).toBe(200);
  });
});
