import type { Schemas } from "@parent-circles/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";

let demo: TestDemo;
let coordinator: Record<string, string>;
beforeAll(async () => {
  demo = await openTestDemo();
  coordinator = await demo.as("coordinator", "zuidwijk");
});
afterAll(() => demo.close());

const at = "/v1/networks/zuidwijk";
const document = {
  format: "parent-circles/network",
  version: 1,
  network: { id: "zuidwijk", synthetic: true },
  people: [{ id: "m1" }, { id: "k1", role: "keyFigure" }],
};

const put = (body: object, headers: Record<string, string>) =>
  call<Schemas["Problem"]>(demo, `PUT ${at}`, { headers: { ...coordinator, ...headers }, body });
const etag = async () => (await call(demo, `GET ${at}`, { headers: coordinator })).headers.etag as string;

describe("PUT networks/{id}", () => {
  test("stores nothing of a document with one wrong row, and says what and where", async () => {
    const before = await etag();
    const ties = [
      { from: "m1", to: "k1", type: "trust", score: 4 },
      { from: "m1", to: "Naima", type: "trust", score: 6 },
    ];
    const { status, body, text } = await put({ ...document, ties, pets: [] }, { "If-Match": before });
    expect(status).toBe(422);
    expect(body.problems.map(({ code, place }) => `${code} ${place}`)).toEqual([
      "document/unknown-key /pets",
      "document/score-out-of-range /ties/1/score",
    ]);
    expect(text).not.toContain("Naima");
    expect(await etag()).toBe(before);
  });

  test("R-02 refuses a forbidden key, and names the key", async () => {
    const people = [{ id: "m1", nationality: "x" }];
    const { body } = await put({ ...document, people }, { "If-Match": await etag() });
    expect(body.problems[0]).toMatchObject({ code: "document/forbidden-key", place: "/people/0/nationality" });
  });

  test("is 428 without If-Match, 412 with an old one, and 412 with If-None-Match for what exists", async () => {
    expect((await put(document, {})).status).toBe(428);
    expect((await put(document, { "If-Match": '"0"' })).status).toBe(412);
    expect((await put(document, { "If-None-Match": "*" })).status).toBe(412);
  });

  test("R-59 refuses real people in a demonstration", async () => {
    const real = { ...document, network: { id: "zuidwijk" } };
    const { body } = await put(real, { "If-Match": await etag() });
    expect(body.type).toBe("http/wrong-data-kind");
  });

  test("replaces the network, with a new ETag; the next reading sees it", async () => {
    const before = await etag();
    expect((await put(document, { "If-Match": before })).status).toBe(204);
    expect(await etag()).not.toBe(before);
    const view = await call<Schemas["NetworkView"]>(demo, `GET ${at}/view`, { headers: coordinator });
    expect(view.body.people.map(({ id }) => id)).toEqual(["k1", "m1"]);
  });

  test("refuses a body that is too large, no JSON, or of another kind", async () => {
    const guarded = { ...coordinator, "If-Match": "*", "Content-Type": "application/json" };
    const send = (body: string, headers = {}) =>
      call<Schemas["Problem"]>(demo, `PUT ${at}`, { headers: { ...guarded, ...headers }, body });
    expect((await send("{")).body.type).toBe("http/unreadable-body");
    expect((await send("<x/>", { "Content-Type": "application/xml" })).body.type).toBe("http/wrong-media-type");
    expect((await send(`"${"x".repeat(8_000_001)}"`)).body.type).toBe("http/too-large");
  });
});
