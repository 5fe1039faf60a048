import { type Network, withRows } from "@parent-circles/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../support/call.ts";
import { openTestDemo, type TestDemo } from "../../support/demo.ts";

let demo: TestDemo;
beforeAll(async () => {
  demo = await openTestDemo();
});
afterAll(() => demo.close());

const at = "/v1/networks/pendrecht";
const statusOf = async (headers: Record<string, string>, path: string) =>
  (await call(demo, `GET ${at}${path}`, { headers })).status;

async function changeNetwork(change: (network: Network) => Network): Promise<void> {
  await demo.services.store.write(async ({ networks }) => {
    const stored = await networks.loadForChange("pendrecht");
    if (stored !== undefined) await networks.save(stored, change(stored.network));
  });
}

const withPerson = (network: Network, id: string, more: Partial<Network["rows"]["people"][number]>): Network =>
  withRows(network, { people: network.rows.people.map((one) => (one.id === id ? { ...one, ...more } : one)) });

describe("R-30 roles are read from the network at each call", { timeout: 30_000 }, () => {
  test("a key figure who is one no more, by whatever change, reads nothing of the key group any more", async () => {
    const headers = await demo.as("keyFigure");
    const { person = "" } = (await call<{ person?: string }>(demo, "GET /v1/sessions/current", { headers })).body;
    expect(await statusOf(headers, "/view")).toBe(200);
    let before = {} as Network;
    await changeNetwork((network) => withPerson((before = network), person, { role: "member" }));
    for (const path of ["/view", "/asks", "/activities"])
      expect([path, await statusOf(headers, path)]).toEqual([path, 403]);
    expect(await statusOf(headers, `/people/${person}/record`)).toBe(200);
    await changeNetwork((network) => withRows(network, { people: before.rows.people }));
    expect(await statusOf(headers, "/view")).toBe(200);
  });

  test("a key figure who took all consent back does neither, and can still decide on her own data", async () => {
    const headers = await demo.as("keyFigure");
    const { person = "" } = (await call<{ person?: string }>(demo, "GET /v1/sessions/current", { headers })).body;
    let before = {} as Network;
    await changeNetwork((network) =>
      withPerson((before = network), person, { consent: { state: "withdrawn", date: "2026-03-01" } }),
    );
    expect(await statusOf(headers, "/view")).toBe(403);
    expect(await statusOf(headers, `/people/${person}/record`)).toBe(200);
    await changeNetwork((network) => withRows(network, { people: before.rows.people }));
  });

  test("sessions and keys of an institution that was removed end with it", async () => {
    const headers = await demo.as("institution");
    expect(await statusOf(headers, "/requests")).toBe(200);
    await changeNetwork((network) =>
      withRows(network, { institutions: network.rows.institutions.filter(({ id }) => id !== "P-school-1") }),
    );
    for (const path of ["/view", "/requests", "/activities", "/drawing", "/reports/attendance"])
      expect([path, await statusOf(headers, path)]).toEqual([path, 403]);
    const body = { kind: "contactRequest", names: ["Somebody"] };
    expect((await call(demo, `POST ${at}/requests`, { headers, body })).status).toBe(403);
  });
});
