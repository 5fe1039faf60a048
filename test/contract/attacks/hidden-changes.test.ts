import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../support/call.ts";
import { openTestDemo, type TestDemo } from "../../support/demo.ts";

let demo: TestDemo;
let coordinator: Record<string, string>;
const at = "/v1/networks/pendrecht";
beforeAll(async () => {
  demo = await openTestDemo();
  coordinator = await demo.as("coordinator");
});
afterAll(() => demo.close());

const get = (path: string, headers: Record<string, string>) => call<object>(demo, `GET ${at}${path}`, { headers });
const etagOf = async (path: string, headers: Record<string, string>) => (await get(path, headers)).headers.etag;

async function change(path: string, changed: object): Promise<void> {
  const { body, headers } = await get(path, coordinator);
  const sent = { ...coordinator, "If-Match": headers.etag as string };
  const { status } = await call(demo, `PUT ${at}${path}`, { headers: sent, body: { ...body, ...changed } });
  if (status >= 300) throw new Error(`PUT ${path} answered ${status}`);
}

describe("R-30 what changes out of sight", () => {
  test("changes no ETag of what anybody but the coordinator is shown, nor the next one's number", async () => {
    const [coach, keyFigure, school, anyone] = [
      await demo.as("coach"),
      await demo.as("keyFigure"),
      await demo.as("institution"),
      await demo.as("public"),
    ];
    const body = { kind: "contactRequest", names: ["Somebody"] };
    const request = (await call(demo, `POST ${at}/requests`, { headers: school, body })).headers.location as string;
    const own = request.replace(at, "");
    const targets = async (ids: readonly string[]) => {
      const sent = { ...coordinator, "If-Match": (await etagOf(own, coordinator)) as string };
      await call(demo, `PUT ${request}/targets`, { headers: sent, body: { targets: ids } });
    };
    await targets(["P-M01"]);
    const all = async () => ({
      coach: [
        await etagOf("", coach),
        await etagOf("/people/P-M05", coach),
        await etagOf("/institutions/P-school-1", coach),
      ],
      keyFigure: [await etagOf("", keyFigure), await etagOf("/people/P-K1/pause", keyFigure)],
      school: [
        await etagOf("", school),
        await etagOf(own, school),
        await etagOf("/institutions/P-school-1/readiness", school),
      ],
      anyone: [await etagOf("", anyone)],
    });
    const before = await all();
    for (const tags of Object.values(before)) for (const tag of tags) expect(tag).toMatch(/^"[\w-]{22}"$/);
    // Of which the coach sees nothing: whom somebody is kept apart from, and a protected person.
    await change("/people/P-M05", { keepApart: ["P-M06"] });
    const hidden = { id: "hidden", displayName: "Zq Hidden", protected: true };
    await call(demo, `POST ${at}/people`, { headers: coordinator, body: { person: hidden } });
    // Of which the key figure and the school see nothing: judgements of her, whom a request turned out to mean.
    await change("/people/P-K1", { capacity: 4 });
    await targets(["P-M02", "P-M03"]);
    expect(await all()).toEqual(before);
  });

  test("leaves no gap in the addresses of rows that the coach reads", async () => {
    const coach = await demo.as("coach");
    const tie = { from: "hidden", to: "P-K1", type: "knows", id: undefined };
    const { body } = await get("/ties?limit=500", coordinator);
    const ties = (body as { items: { row: object }[] }).items.map(({ row }) => row);
    const document = await demo.services.store.read(({ networks }) => networks.load("pendrecht"));
    const { writeNetwork } = await import("@parent-circles/core");
    const whole = writeNetwork((document as NonNullable<typeof document>).network);
    const sent = { ...coordinator, "If-Match": (await etagOf("", coordinator)) as string };
    const put = await call(demo, `PUT ${at}`, { headers: sent, body: { ...whole, ties: [tie, ...ties] } });
    expect(put.status).toBe(204);
    const list = (await get("/ties?limit=500", coach)).body as { items: { rowId: string }[] };
    const places = list.items.map(({ rowId }) => rowId).filter((rowId) => rowId.startsWith("at-"));
    expect(places.length).toBeGreaterThan(10);
    expect(places).toEqual(places.map((_, place) => `at-${place}`));
    for (const rowId of places.slice(0, 3)) expect((await get(`/ties/${rowId}`, coach)).status).toBe(200);
  });
});
