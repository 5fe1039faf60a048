import type { Schemas } from "@parent-circles/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";

let demo: TestDemo;
let coordinator: Record<string, string>;
beforeAll(async () => {
  demo = await openTestDemo();
  coordinator = await demo.as("coordinator");
});
afterAll(() => demo.close());

const at = "/v1/networks/pendrecht";
const routeTo = (person: string, query = "", headers = coordinator) =>
  call<Schemas["RouteToPerson"]>(demo, `GET ${at}/people/${person}/route${query}`, { headers });

/** Of whom the coordinator read, nobody counts any more. */
const anHourPasses = () => demo.services.store.write(({ latelyRead }) => latelyRead.forgetBefore("2026-03-02"));

describe("GET /v1/networks/{networkId}/people/{personId}/route", () => {
  test("is what reach says of every parent", async () => {
    const { body } = await call<Schemas["Reach"]>(demo, `GET ${at}/reach`, { headers: coordinator });
    for (const [place, [person, reach]] of Object.entries(body.people).entries()) {
      if (place % 10 === 0) await anHourPasses();
      expect((await routeTo(person)).body).toEqual({ asOf: body.asOf, maxHops: 2, person, ...reach });
    }
    await anHourPasses();
  });

  test("follows who is away and how many steps there may be", async () => {
    const usual = (await routeTo("P-M01")).body;
    expect(usual.state).toBe("direct");
    const away = (await routeTo("P-M01", `?absent=${usual.asker ?? ""}`)).body;
    expect(away.asker).not.toBe(usual.asker);
    const one = await call<Schemas["Reach"]>(demo, `GET ${at}/reach?maxHops=1`, { headers: coordinator });
    const introduced = Object.entries(one.body.people).find(([, { state }]) => state === "noRoute")?.[0] as string;
    expect((await routeTo(introduced, "?maxHops=1")).body).toMatchObject({ state: "noRoute", path: [], maxHops: 1 });
    expect((await routeTo("P-M01", "?maxHops=4")).status).toBe(400);
  });

  test.each([
    ["of the first circle", "P-K1"],
    ["whom nobody knows", "P-M999"],
    ["named as a property of every object", "constructor"],
  ])("knows of none to somebody %s", async (_, person) => {
    expect((await routeTo(person)).status).toBe(404);
  });

  test("stands in the audit as a reading of her", async () => {
    await routeTo("P-M02");
    await routeTo("P-M02");
    const entries = await demo.services.store.read(({ audit }) => audit.after("pendrecht", 0, 10_000));
    const [last, before] = entries.filter(({ action }) => action === "getRoute").toReversed();
    const token = await demo.services.store.read(({ audit }) => audit.knownTokenOf("pendrecht", "P-M02"));
    expect([last?.object, before?.object]).toEqual([token, token]);
    expect(token).toMatch(/^someone-/);
  });
});
