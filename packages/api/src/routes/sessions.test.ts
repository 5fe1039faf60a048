import type { Schemas } from "@parent-circles/client";
import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";

let demo: TestDemo;
beforeAll(async () => {
  demo = await openTestDemo();
});
afterAll(() => demo.close());

const at = "/v1/networks/pendrecht";

describe("POST /v1/sessions", () => {
  test("opens a session with the token of a link, as a cookie and as a bearer token", async () => {
    const { body, headers } = await call<Schemas["OpenedSession"]>(demo, "POST /v1/sessions", {
      body: { link: demo.linkFor("keyFigure") },
    });
    expect(body).toMatchObject({ role: "keyFigure", networkId: "pendrecht", person: "P-K1" });
    const cookie = String(headers["set-cookie"]).split(";")[0] as string;
    for (const carried of [{ Cookie: cookie }, { Authorization: `Bearer ${body.token}` }])
      expect((await call(demo, "GET /v1/sessions/current", { headers: carried })).status).toBe(200);
  });

  test("keeps the token out of the answer for a page that keeps it in its cookie", async () => {
    const { body, headers } = await call<Schemas["OpenedSession"]>(demo, "POST /v1/sessions", {
      body: { link: demo.linkFor("coach"), keptIn: "cookie" },
    });
    expect(body).toMatchObject({ role: "coach", token: "" });
    const cookie = String(headers["set-cookie"]).split(";")[0] as string;
    expect((await call(demo, "GET /v1/sessions/current", { headers: { Cookie: cookie } })).status).toBe(200);
  });

  test("refuses a token that there is not, and a session's token in place of a link's", async () => {
    const opened = await call<Schemas["OpenedSession"]>(demo, "POST /v1/sessions", {
      body: { link: demo.linkFor("coach") },
    });
    for (const link of ["x".repeat(43), opened.body.token])
      expect((await call(demo, "POST /v1/sessions", { body: { link } })).status).toBe(401);
  });
});

describe("GET /enter/{token}", () => {
  const ended = `/enter/${"x".repeat(43)}`;
  const enter = (path: string, accept: string) => request(demo.app).get(path).set("Accept", accept);

  test("leads a browser with an ended link to the start page, and gives a program the problem", async () => {
    const browser = await enter(ended, "text/html,application/xhtml+xml,*/*;q=0.8");
    expect([browser.status, browser.headers.location]).toEqual([303, "/#//start/old-link"]);
    expect(browser.headers["set-cookie"]).toBeUndefined();
    for (const accept of ["*/*", "application/json"]) {
      const program = await enter(ended, accept);
      expect([program.status, program.type]).toEqual([401, "application/problem+json"]);
    }
  });

  test("signs a browser in with a link that holds", async () => {
    const { status, headers } = await enter(`/enter/${demo.linkFor("coach")}`, "text/html");
    expect([status, headers.location]).toEqual([303, "/"]);
    expect(headers["set-cookie"]).toHaveLength(1);
  });
});

describe("DELETE /v1/sessions/current", () => {
  test("ends the session at once", async () => {
    const headers = await demo.as("coach");
    expect((await call(demo, "DELETE /v1/sessions/current", { headers })).status).toBe(204);
    expect((await call(demo, `GET ${at}/view`, { headers })).status).toBe(401);
  });
});

describe("a call with a session", () => {
  test("R-30 is refused for another network, as for one that does not exist", async () => {
    const headers = await demo.as("coordinator");
    const other = await call<Schemas["Problem"]>(demo, "GET /v1/networks/zuidwijk/view", { headers });
    const none = await call<Schemas["Problem"]>(demo, "GET /v1/networks/nowhere/view", { headers });
    expect(other.status).toBe(403);
    expect({ ...other.body, instance: "" }).toEqual({ ...none.body, instance: "" });
  });

  test.each([
    ["cross-site", { "Sec-Fetch-Site": "cross-site" }, 403],
    ["same-site", { "Sec-Fetch-Site": "same-site" }, 403],
    ["another origin", { Origin: "https://evil.example" }, 403],
    ["nothing that a browser says of itself", {}, 403],
    ["same-origin", { "Sec-Fetch-Site": "same-origin" }, 204],
  ])("with a cookie and %s may change something or not", async (_, sent, status) => {
    const { headers } = await call(demo, "POST /v1/sessions", { body: { link: demo.linkFor("coach") } });
    const cookie = String(headers["set-cookie"]).split(";")[0] as string;
    const ended = await call(demo, "DELETE /v1/sessions/current", { headers: { Cookie: cookie, ...sent } });
    expect(ended.status).toBe(status);
  });
});
