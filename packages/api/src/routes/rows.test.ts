import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";

const at = "/v1/networks/pendrecht";
let demo: TestDemo;
let coordinator: Record<string, string>;
beforeAll(async () => {
  demo = await openTestDemo();
  coordinator = await demo.as("coordinator");
  await nominate("P-M30", "2026-01-01");
  await nominate("P-M37", "2026-01-01");
});
afterAll(() => demo.close());

const nominate = async (to: string, date: string): Promise<string> => {
  const body = { from: "P-M05", to, question: "gossip", date };
  return (await call(demo, `POST ${at}/nominations`, { headers: coordinator, body })).headers.location as string;
};
const rowAt = (address: string) => call<Record<string, unknown>>(demo, `GET ${address}`, { headers: coordinator });
const put = (address: string, { body, etag }: { body: object; etag: string }) =>
  call(demo, `PUT ${address}`, { headers: { ...coordinator, "If-Match": etag }, body });

describe("PUT of a row without an id", () => {
  // Found by races: what was changed stood at another address afterwards, and the others were told that it was gone.
  test.each([
    ["ties", "at-0", { date: "2026-02-01" }],
    ["ties", "at-3", { date: "2026-02-01" }],
    ["nominations", "at-0", { date: "2026-02-01" }],
  ])("%s/%s leaves it at its address, and its neighbours at theirs", async (kind, rowId, change) => {
    const list = () => call<{ items: { rowId: string }[] }>(demo, `GET ${at}/${kind}`, { headers: coordinator });
    const addresses = (await list()).body.items.map((item) => item.rowId);
    const address = `${at}/${kind}/${rowId}`;
    const { body, headers } = await rowAt(address);
    const changed = await put(address, { body: { ...body, ...change }, etag: headers.etag as string });
    expect(changed.status).toBe(204);
    const after = await rowAt(address);
    expect([after.body, after.headers.etag]).toEqual([{ ...body, ...change }, changed.headers.etag]);
    expect((await list()).body.items.map((item) => item.rowId)).toEqual(addresses);
    expect((await put(address, { body, etag: headers.etag as string })).status).toBe(412);
  });

  test("keeps the places of the others when one is removed and one is added", async () => {
    const [one, two] = [await nominate("P-M28", "2026-01-01"), await nominate("P-M28", "2026-01-02")];
    const { headers } = await rowAt(one);
    const etag = headers.etag as string;
    await call(demo, `DELETE ${one}`, { headers: { ...coordinator, "If-Match": etag } });
    const three = await nominate("P-M28", "2026-01-03");
    expect((await rowAt(one)).status).toBe(404);
    expect((await rowAt(two)).body).toMatchObject({ date: "2026-01-02" });
    expect((await rowAt(three)).body).toMatchObject({ date: "2026-01-03" });
  });
});
