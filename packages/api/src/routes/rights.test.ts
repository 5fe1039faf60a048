import type { Schemas } from "@parent-circles/client";
import { demoOptions } from "../../test-support/keys.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../test/support/demo.ts";

let demo: TestDemo;
let coordinator: Record<string, string>;
let self: Record<string, string>;
beforeAll(async () => {
  demo = await openTestDemo();
  coordinator = await demo.as("coordinator");
  self = await demo.as("self");
});
afterAll(() => demo.close());

const at = "/v1/networks/pendrecht";
const step = (
  person: string,
  name: string,
  { headers = coordinator, body = {} }: { headers?: object; body?: object } = {},
) =>
  call<Schemas["Changes"] & Schemas["Problem"]>(demo, `POST ${at}/people/${person}/${name}`, {
    headers: headers as Record<string, string>,
    body,
  });
const personAt = (person: string) =>
  call<{ consent?: { state: string } }>(demo, `GET ${at}/people/${person}`, { headers: coordinator });

/** The first entry that is about her or everyone. */
const oldestOf = (person: string) =>
  demo.services.store.read(async ({ audit }) => {
    const token = await audit.knownTokenOf("pendrecht", person);
    const entries = await audit.after("pendrecht", 0, 1000);
    return entries.find(({ object }) => object === token || object === "everyone") as (typeof entries)[number];
  });

const given = { scopes: ["keepInMap"], textVersion: "2026-1", language: "nl", method: "spoken" };

describe("rights over HTTP", () => {
  test("R-15 POST withdraw takes one call, as POST consent does, and needs no reason", async () => {
    expect((await step("P-M02", "consent", { body: given })).status).toBe(200);
    expect((await step("P-M02", "withdraw")).status).toBe(200);
    expect((await personAt("P-M02")).body.consent?.state).toBe("withdrawn");
  });

  test("R-14 POST withdraw voids the open asks with her in the same transaction", async () => {
    const match = await call(demo, `GET ${at}/requests/request-advice-evening`, { headers: coordinator });
    await call(demo, `PUT ${at}/requests/request-advice-evening/targets`, {
      headers: { ...coordinator, "If-Match": match.headers.etag as string },
      body: { targets: ["P-M72"] },
    });
    const plan = await call<Schemas["OutreachPlan"]>(demo, `GET ${at}/requests/request-advice-evening/suggestions`, {
      headers: coordinator,
    });
    const { target, asker, via, occasion } = plan.body.plan[0] as Schemas["Suggestion"];
    const body = { request: "request-advice-evening", target, asker, via, occasion };
    expect((await call(demo, `POST ${at}/asks`, { headers: coordinator, body })).status).toBe(201);
    await step("P-M72", "withdraw");
    const stored = await demo.services.store.read(({ networks }) => networks.load("pendrecht"));
    expect(stored?.network.rows.asks.map(({ state }) => state)).toEqual(["void"]);
  });

  test("R-20 POST object freezes her data at once", async () => {
    await step("P-M03", "object");
    const view = await call<Schemas["NetworkView"]>(demo, `GET ${at}/view`, { headers: coordinator });
    expect(view.body.people.map(({ id }) => id)).not.toContain("P-M03");
    await step("P-M03", "lift");
    const again = await call<Schemas["NetworkView"]>(demo, `GET ${at}/view`, { headers: coordinator });
    expect(again.body.people.map(({ id }) => id)).toContain("P-M03");
  });

  test("R-30 lets a person act for herself alone", async () => {
    expect((await step("P-M01", "object", { headers: self })).status).toBe(200);
    expect((await step("P-M04", "object", { headers: self })).status).toBe(403);
    const record = await call(demo, `GET ${at}/people/P-M04/record`, { headers: self });
    expect(record.status).toBe(403);
  });

  test("R-18 GET record says what is held on her, with others masked, and who has looked", async () => {
    await personAt("P-M01");
    const { body, text } = await call<Schemas["PersonRecord"]>(demo, `GET ${at}/people/P-M01/record`, {
      headers: self,
    });
    expect(body.held.people).toHaveLength(1);
    expect(body.readings.map(({ action }) => action)).toContain("getPerson");
    const others = text.match(/P-M(?!01)\d\d/g) ?? [];
    const named = new Set(others);
    const ties = (body.held.ties ?? []) as { from: string; to: string }[];
    const own = new Set(ties.filter(({ from }) => from === "P-M01").map(({ to }) => to));
    expect([...named].filter((id) => !own.has(id))).toEqual([]);
  });

  test("R-18 GET record?limit=&cursor= tells all who looked at her, newest first, in pages", async () => {
    const entry = (second: number, object: string) => {
      const at = new Date(Date.UTC(2026, 2, 1, 13, 0, second)).toISOString();
      return { at, actor: "account-9", role: "coach", action: `read${second}`, object, purpose: "coordination" };
    };
    await demo.services.store.write(async ({ audit }) => {
      const her = await audit.tokenOf("pendrecht", "P-M01", () => "someone-new");
      for (let second = 0; second < 30; second++)
        await audit.append("pendrecht", entry(second, [her, "everyone", "someone-else"][second % 3] as string));
    });
    const pages: Schemas["PersonRecord"][] = [];
    let cursor: string | undefined;
    do {
      const query = `limit=7${cursor === undefined ? "" : `&cursor=${cursor}`}`;
      pages.push(
        (await call<Schemas["PersonRecord"]>(demo, `GET ${at}/people/P-M01/record?${query}`, { headers: self })).body,
      );
      cursor = pages.at(-1)?.nextCursor;
    } while (cursor !== undefined);
    const told = pages.flatMap(({ readings }) => readings.map(({ action }) => action));
    const ofBoth = Array.from({ length: 30 }, (_, second) => second).filter((second) => second % 3 < 2);
    expect(told.filter((action) => action.startsWith("read"))).toEqual(
      ofBoth.toReversed().map((second) => `read${second}`),
    );
    expect(pages.slice(0, -1).map(({ readings }) => readings.length)).toEqual(pages.slice(1).map(() => 7));
    expect(told.at(-1)).toBe((await oldestOf("P-M01")).action);
  });

  test("R-43 refuses the record of a twenty-first person within an hour, and tells the auditor", async () => {
    const statuses: number[] = [];
    for (let number = 10; number < 32; number++) statuses.push((await personAt(`P-M${number}`)).status);
    expect(statuses.at(0)).toBe(200);
    expect(statuses.at(-1)).toBe(429);
    const auditor = await demo.as("auditor");
    const audit = await call<Schemas["AuditEntryList"]>(demo, `GET ${at}/audit?limit=500`, { headers: auditor });
    expect(audit.body.items.map(({ action }) => action)).toContain("bulkReading");
  });
});

describe("R-51 the audit", () => {
  const read = async () =>
    (await call<Schemas["AuditEntryList"]>(demo, `GET ${at}/audit?limit=500`, { headers: await demo.as("auditor") }))
      .body;

  test("holds every change and every reading, its own too, in a chain that fits", async () => {
    await read();
    const { items, firstBroken } = await read();
    const actions = new Set(items.map(({ action }) => action));
    for (const action of ["withdrawConsent", "getView", "getPerson", "postAsk", "listAuditEntries"])
      expect(actions).toContain(action);
    expect(firstBroken).toBeNull();
    expect(JSON.stringify(items)).not.toMatch(/P-M\d\d|P-K\d/);
  });

  test("shows the place of an entry that was changed in the database", async () => {
    const { openSqliteStore } = await import("../store/sqlite.ts");
    const { default: Database } = await import("better-sqlite3");
    const file = `${demo.folder}/parent-circles.sqlite`;
    const database = new Database(file);
    const one = "from audit where networkId = 'pendrecht' and entry like '%getView%' order by position limit 1";
    const before = database.prepare(`select position, entry ${one}`).get() as { position: number; entry: string };
    const write = (entry: string) =>
      database
        .prepare("update audit set entry = ? where networkId = 'pendrecht' and position = ?")
        .run(entry, before.position);
    const brokenAt = async () => {
      const store = await openSqliteStore(file, "demo", demoOptions);
      const broken = await store.read(({ audit }) => audit.firstBroken("pendrecht"));
      await store.close();
      return broken;
    };
    expect(await brokenAt()).toBeUndefined();
    write(before.entry.replace("getView", "getWiew"));
    expect(await brokenAt()).toBe(before.position);
    write(before.entry);
    expect(await brokenAt()).toBeUndefined();
    database.close();
  });
});
