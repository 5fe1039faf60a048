import { afterAll, beforeAll, describe, expect, test } from "vitest";
import request from "supertest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";

const at = "/v1/networks/pendrecht";
const person = `${at}/people/P-M30` as const;
let demo: TestDemo;
let coordinator: { Authorization: string };
beforeAll(async () => {
  demo = await openTestDemo();
  coordinator = await demo.as("coordinator");
});
afterAll(() => demo.close());

const read = (headers = {}) => call<object>(demo, `GET ${person}`, { headers: { ...coordinator, ...headers } });

describe("If-Match, behind a proxy that compresses and so weakens tags", () => {
  test("PUT changes what its caller read with a tag that was made weak", async () => {
    const { body, headers } = await read();
    const sent = { headers: { ...coordinator, "If-Match": `W/${headers.etag}` }, body: { ...body, stage: 2 } };
    expect((await call(demo, `PUT ${person}`, sent)).status).toBe(200);
    expect((await call(demo, `PUT ${person}`, sent)).status).toBe(412);
  });

  test("PUT takes a list of tags, one of which is the present one", async () => {
    const { body, headers } = await read();
    const list = `"another", W/${headers.etag}`;
    const sent = { headers: { ...coordinator, "If-Match": list }, body: { ...body, stage: 1 } };
    expect((await call(demo, `PUT ${person}`, sent)).status).toBe(200);
  });
});

describe("If-None-Match (RFC 9110 13.1.2)", () => {
  const forms: [string, (tag: string) => string, number][] = [
    ["the tag itself", (tag) => tag, 304],
    ["the tag made weak", (tag) => `W/${tag}`, 304],
    ["a list with it", (tag) => `"x", ${tag}`, 304],
    ["any", () => "*", 304],
    ["another tag", () => '"x"', 200],
  ];
  test.each(forms)("GET with %s answers as it should", async (_, formOf, status) => {
    const { headers } = await read();
    const again = await read({ "If-None-Match": formOf(headers.etag as string) });
    expect(again.status).toBe(status);
    expect(again.headers.etag).toBe(headers.etag);
    expect(again.text === "").toBe(status === 304);
  });
});

describe("OPTIONS", () => {
  test("says what may be done at an address, HEAD where GET may, and refuses nothing", async () => {
    const { status, headers, text } = await request(demo.app).options(person);
    expect([status, text]).toEqual([204, ""]);
    expect(headers.allow?.split(", ").toSorted()).toEqual(["GET", "HEAD", "OPTIONS", "PUT"]);
    const head = await request(demo.app).head(person).set(coordinator);
    expect(head.status).toBe(200);
    expect((await request(demo.app).options("/v1/nothing")).status).toBe(404);
  });
});
