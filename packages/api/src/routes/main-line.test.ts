import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";

let demo: TestDemo;
beforeAll(async () => {
  demo = await openTestDemo();
});
afterAll(() => demo.close());

const at = "/v1/networks/pendrecht";
type Headers = Awaited<ReturnType<TestDemo["as"]>>;
const get = (path: string, headers: Headers) => request(demo.app).get(path).set(headers);

describe("the main line: a school asks, the network answers", () => {
  test("every reading of the coordinator answers", async () => {
    const headers = await demo.as("coordinator");
    for (const path of ["", "/view", "/circles", "/reach", "/key-figures?size=3", "/measures", "/measures/trust-nominations", "/activities", "/requests", "/asks", "/drawing"]) {
      const answer = await get(at + path, headers);
      expect(answer.status, path + JSON.stringify(answer.body)).toBe(200);
    }
  });

  test("R-32 POST requests, matched, suggested, accepted: the school then sees the state and nothing else", async () => {
    const school = await demo.as("institution");
    const coordinator = await demo.as("coordinator");
    const posted = await request(demo.app).post(`${at}/requests`).set(school).set("Idempotency-Key", "k1")
      .send({ kind: "contactRequest", occasion: "P-A4", goalStage: 4, names: ["Mother 28", "Nobody at all"] });
    expect(posted.status).toBe(202);
    expect(posted.body).toEqual({ state: "received" });
    const location = posted.headers.location as string;
    const read = await get(location, coordinator);
    expect(read.body.names).toEqual(["Mother 28", "Nobody at all"]);
    const matched = await request(demo.app).put(`${location}/targets`).set(coordinator).set("If-Match", read.headers.etag as string)
      .send({ targets: ["P-M28", "P-M30", "P-M72"] });
    expect(matched.status, JSON.stringify(matched.body)).toBe(200);
    const plan = await get(`${location}/suggestions`, coordinator);
    expect(plan.status, JSON.stringify(plan.body)).toBe(200);
    const [first] = plan.body.plan;
    expect(first).toBeDefined();
    const { target, asker, via, occasion } = first;
    const asked = await request(demo.app).post(`${at}/asks`).set(coordinator).send({ request: read.body.id, target, asker, via, occasion });
    expect(asked.status, JSON.stringify(asked.body)).toBe(201);
    expect((await get(asked.headers.location as string, coordinator)).body).toEqual(asked.body);
    const seen = await get(location, school);
    expect(seen.body).toEqual({ id: read.body.id, kind: "contactRequest", occasion: "P-A4", date: "2026-03-01", state: "withTheNetwork" });
  });
});
