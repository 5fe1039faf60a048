import type { Schemas } from "@parent-circles/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";

let demo: TestDemo;
beforeAll(async () => {
  demo = await openTestDemo();
});
afterAll(() => demo.close());

const at = "/v1/networks/pendrecht";
const readings = [
  "",
  "/view",
  "/circles",
  "/reach",
  "/key-figures?size=3",
  "/measures",
  "/measures/trust-nominations",
  "/activities",
  "/requests",
  "/asks",
  "/drawing",
];

describe("the main line: a school asks, the network answers", () => {
  test.each(readings)("GET /v1/networks/pendrecht%s answers the coordinator as described", async (path) => {
    const { status } = await call(demo, `GET ${at}${path}`, { headers: await demo.as("coordinator") });
    expect(status).toBe(200);
  });

  test("R-31 POST requests, matched, suggested, accepted: the school then sees that its request came, and nothing else", async () => {
    const school = await demo.as("institution");
    const coordinator = await demo.as("coordinator");
    const posted = await call(demo, `POST ${at}/requests`, {
      headers: school,
      body: { kind: "contactRequest", occasion: "P-A4", goalStage: 4, names: ["Mother 28", "Nobody at all"] },
    });
    expect(posted.status).toBe(202);
    const location = posted.headers.location as string;
    const read = await call<Schemas["Request"]>(demo, `GET ${location}`, { headers: coordinator });
    expect(read.body.names).toEqual(["Mother 28", "Nobody at all"]);
    const matched = await call(demo, `PUT ${location}/targets`, {
      headers: { ...coordinator, "If-Match": read.headers.etag as string },
      body: { targets: ["P-M28", "P-M30", "P-M72"] },
    });
    expect(matched.status).toBe(200);
    const plan = await call<Schemas["OutreachPlan"]>(demo, `GET ${location}/suggestions`, { headers: coordinator });
    const { target, asker, via, occasion } = plan.body.plan[0] as Schemas["Suggestion"];
    const asked = await call<Schemas["Ask"]>(demo, `POST ${at}/asks`, {
      headers: coordinator,
      body: { request: read.body.id, target, asker, via, occasion },
    });
    expect(asked.status).toBe(201);
    const again = await call<Schemas["Ask"]>(demo, `GET ${asked.headers.location}`, { headers: coordinator });
    expect(again.body).toEqual(asked.body);
    const seen = await call<Schemas["Request"]>(demo, `GET ${location}`, { headers: school });
    expect(seen.body).toEqual({
      id: read.body.id,
      kind: "contactRequest",
      occasion: "P-A4",
      date: "2026-03-01",
      state: "received",
    });
  });
});
