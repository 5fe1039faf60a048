import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Schemas } from "@parent-circles/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";

const at = "/v1/networks/pendrecht";

let demo: TestDemo;
let coordinator: Record<string, string>;
beforeAll(async () => {
  demo = await openTestDemo();
  coordinator = await demo.as("coordinator");
  const add = (person: object) => post("people", { person });
  const consent = { state: "consented", scopes: ["keepInMap", "beAsked"], date: "2026-02-01" };
  await add({ id: "zq-one", displayName: "Zqfatima Zq", consent });
  await add({ id: "zq-two", displayName: "Zqfatma Zq", consent: { state: "informed", date: "2026-02-01" } });
  await post("ties", { from: "zq-one", to: "P-K1", type: "trust", score: 4 });
  await post("ties", { from: "zq-two", to: "P-K1", type: "trust", score: 5 });
  await post("ties", { from: "zq-two", to: "P-K2", type: "trust", score: 5 });
});
afterAll(() => demo.close());

const read = <Body>(address: string) => call<Body>(demo, `GET ${at}/${address}`, { headers: coordinator });
const post = async (address: string, body: object) => {
  const answer = await call<Schemas["Changes"]>(demo, `POST ${at}/${address}`, { headers: coordinator, body });
  expect(answer.status, `POST ${address}`).toBeLessThan(300);
  return answer;
};
const person = async (id: string) => (await read<Schemas["Person"]>(`people/${id}`)).status;

describe("duplicates and merges", () => {
  test("GET duplicates proposes who may stand there twice, with names, and merges nobody", async () => {
    const { items } = (await read<Schemas["DuplicateList"]>("duplicates?limit=1")).body;
    // Fatima and Fatma are 1 edit apart in 10 letters; both are tied to P-K1.
    expect(items).toEqual([
      {
        people: [
          { id: "zq-one", label: "Zqfatima Zq" },
          { id: "zq-two", label: "Zqfatma Zq" },
        ],
        similarity: expect.closeTo(10 / 11) as number,
        reasons: ["similarName", "sharedContacts"],
        sharedContacts: 1,
      },
    ]);
    expect(await person("zq-two")).toBe(200);
  });

  test("GET merges/preview shows the stricter consent and changes nothing", async () => {
    const { body } = await read<Schemas["MergePreview"]>("merges/preview?keep=zq-one&remove=zq-two");
    // Informed is stricter than consented; two ties move.
    expect(body).toMatchObject({ person: { id: "zq-one", consent: { state: "informed" } }, rows: 2, endedAsks: [] });
    expect(await person("zq-two")).toBe(200);
    expect((await read("merges/preview?keep=zq-one&remove=zq-one")).body).toMatchObject({ type: "merge/same-person" });
  });

  test("POST merges makes them one, POST merges/{id}/undo parts them again, row by row", async () => {
    const before = (await read<Schemas["TieRowList"]>("ties?limit=500")).body.items;
    const done = await post("merges", { keep: "zq-one", remove: "zq-two" });
    expect(done.body.changes).toEqual([{ code: "peopleMerged", person: "zq-one", rows: 2 }]);
    expect([await person("zq-one"), await person("zq-two")]).toEqual([200, 404]);
    const { items } = (await read<Schemas["MergeList"]>("merges")).body;
    expect(items).toEqual([
      { keep: "zq-one", remove: "zq-two", by: "account-coordinator", date: "2026-03-01", rows: 2 },
    ]);
    await post("merges/zq-two/undo", {});
    expect([await person("zq-one"), await person("zq-two")]).toEqual([200, 200]);
    expect((await read<Schemas["MergeList"]>("merges")).body.items).toEqual([]);
    expect((await read<Schemas["TieRowList"]>("ties?limit=500")).body.items.map(({ row }) => row)).toEqual(
      before.map(({ row }) => row),
    );
    const headers = coordinator;
    expect((await call(demo, `POST ${at}/merges/zq-two/undo`, { headers, body: {} })).status).toBe(404);
  });

  test("R-16 erasing who was kept leaves nothing of the one who was merged into her either", async () => {
    await read("people/zq-two/record");
    await post("merges", { keep: "zq-one", remove: "zq-two" });
    await demo.services.store.write(({ requestNames }) => requestNames.keep("pendrecht", "request-zq", ["Zqfatma Zq"]));
    await post("people/zq-one/erase", {});
    const bytes = readdirSync(demo.folder).map((file) => readFileSync(join(demo.folder, file), "latin1"));
    expect(bytes.flatMap((file) => file.match(/.{0,60}(?:zq-one|zq-two|Zqfat).{0,20}/g) ?? [])).toEqual([]);
  });
});
