import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";

let demo: TestDemo;
let headers: Record<string, string>;
beforeAll(async () => {
  demo = await openTestDemo();
  headers = await demo.as("coordinator");
});
afterAll(() => demo.close());

const people = "/v1/networks/pendrecht/people";
const consent = { state: "consented", date: "2026-02-01" } as const;

describe("the languages of a person", () => {
  test.each([
    ["without any consent", {}],
    ["without the scope", { consent: { ...consent, scopes: ["keepInMap"] } }],
  ])("are refused %s, and nothing is stored", async (_, given) => {
    const person = { id: "P-new", languages: ["tr"], ...given };
    const answer = await call(demo, `POST ${people}`, { headers, body: { person } });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ problems: [{ code: "http/invalid-value", place: "/person/languages" }] });
    expect((await call(demo, `GET ${people}/P-new`, { headers })).status).toBe(404);
  });

  test("are kept with the scope, and cannot be added later without it", async () => {
    const person = { id: "P-told", languages: ["tr"], consent: { ...consent, scopes: ["keepInMap", "storeLanguage"] } };
    expect((await call(demo, `POST ${people}`, { headers, body: { person } })).status).toBe(201);
    await call(demo, `POST ${people}`, { headers, body: { person: { id: "P-silent" } } });
    const silent = await call<object>(demo, `GET ${people}/P-silent`, { headers });
    const ifMatch = { ...headers, "If-Match": silent.headers.etag as string };
    const changed = { ...silent.body, languages: ["ar"] };
    expect((await call(demo, `PUT ${people}/P-silent`, { headers: ifMatch, body: changed })).status).toBe(400);
  });
});
