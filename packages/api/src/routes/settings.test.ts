import type { Schemas } from "@parent-circles/client";
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

const at = "/v1/networks/pendrecht/settings";
type Settings = Schemas["NetworkSettings"];
const read = () => call<Settings>(demo, `GET ${at}`, { headers });
const write = (body: object, etag?: string) =>
  call<Schemas["Problem"]>(demo, `PUT ${at}`, {
    headers: { ...headers, ...(etag === undefined ? {} : { "If-Match": etag }) },
    body,
  });

describe("PUT networks/{id}/settings", () => {
  test("changes the name and what was agreed, at once, from the state that was seen", async () => {
    const { body, headers: before } = await read();
    const etag = before.etag as string;
    expect((await write(body)).status).toBe(428);
    expect((await write({ ...body, name: "Zuid", asksPerQuarter: 2 }, etag)).status).toBe(204);
    expect((await read()).body).toEqual({ ...body, name: "Zuid", asksPerQuarter: 2 });
    expect((await write(body, etag)).status).toBe(412);
    const { body: head } = await call<Schemas["Network"]>(demo, "GET /v1/networks/pendrecht", { headers });
    expect([head.name, head.synthetic]).toEqual(["Zuid", true]);
  });

  test("refuses what is outside its limits or no setting, and says where", async () => {
    const { body, headers: before } = await read();
    const etag = before.etag as string;
    for (const [key, value] of Object.entries({ maxHops: 4, smallCount: 4, nothing: 1 })) {
      const { status, body: refused } = await write({ ...body, [key]: value }, etag);
      expect([key, status, refused.problems[0]?.place]).toEqual([key, 422, `/${key}`]);
    }
    expect((await read()).body).toEqual(body);
  });

  test("leaves the rules of the method as they were set", async () => {
    const rulesNow = () =>
      demo.services.store.read(async ({ networks }) => (await networks.load("pendrecht"))?.network.settings.rules);
    const before = await rulesNow();
    const { body, headers: seen } = await read();
    await write({ ...body, askerRestDays: 21 }, seen.etag);
    expect(await rulesNow()).toEqual(before);
  });
});
