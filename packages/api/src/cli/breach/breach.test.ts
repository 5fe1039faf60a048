import type { Schemas } from "@parent-circles/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../../../../test/support/call.ts";
import { openTestDemo, type TestDemo } from "../../../../../test/support/demo.ts";
import { runTyped } from "../../../test-support/command-line.ts";

let demo: TestDemo;
const at = "/v1/networks/pendrecht";
const period = ["--from", "2026-03-01T00:00Z", "--to", "2026-03-02T00:00Z"];

/** The coach reads three people, one of them twice, and one who is erased later; the coordinator reads the map. */
beforeAll(async () => {
  demo = await openTestDemo();
  const [coach, coordinator, school] = [
    await demo.as("coach"),
    await demo.as("coordinator"),
    await demo.as("institution"),
  ];
  for (const id of ["P-M01", "P-M02", "P-M02", "P-M03"]) await call(demo, `GET ${at}/people/${id}`, { headers: coach });
  await call(demo, `GET ${at}/view`, { headers: coordinator });
  await call(demo, `POST ${at}/requests`, {
    headers: school,
    body: { kind: "contactRequest", names: ["Zq One", "Zq Two"] },
  });
  await call(demo, `POST ${at}/people/P-M03/erase`, { headers: coordinator, body: {} });
});
afterAll(() => demo.close());

interface Found {
  readonly from: string;
  readonly account: string | null;
  readonly networks: readonly {
    readonly network: string;
    readonly entries: number;
    readonly alarms: number;
    readonly days: readonly { readonly day: string; readonly entries: number }[];
    readonly actions: readonly { readonly action: string; readonly entries: number; readonly people: number | null }[];
    readonly tokens: readonly string[];
    readonly tables: readonly { readonly table: string; readonly rows: number; readonly tokens: readonly string[] }[];
    readonly people?: readonly { readonly token: string; readonly person: string }[];
  }[];
}

const now = () => new Date("2026-03-02T09:00:00Z");
const typed = (...words: string[]) => runTyped(["breach", "--data", demo.folder, "--demo", ...words], { now });
const found = async (...words: string[]) => {
  const { text } = await typed(...period, "--network", "pendrecht", "--json", ...words);
  return { text, ...(JSON.parse(text) as Found) };
};

describe("R-55 parent-circles breach", () => {
  test("counts whom one account read, by token: once each, who was erased since too", async () => {
    const { account, networks } = await found("--account", "account-coach");
    expect([account, networks[0]?.entries, networks[0]?.tokens.length]).toEqual(["account-coach", 4, 3]);
    expect(networks[0]?.actions).toEqual([{ action: "getPerson", role: "coach", entries: 4, people: 3 }]);
    expect(networks[0]?.days).toEqual([{ day: "2026-03-01", entries: 4 }]);
  });

  test("counts everybody whom a role may see where it read them all", async () => {
    const { networks } = await found("--account", "account-coordinator");
    const stored = await demo.services.store.read((records) => records.networks.load("pendrecht"));
    // And the one who was erased by this account.
    expect(networks[0]?.tokens).toHaveLength((stored?.network.people.size ?? 0) + 1);
    expect(networks[0]?.actions.find(({ action }) => action === "getView")?.people).toBeNull();
  });

  test("counts of what a key figure read as a whole the key group and whom her asks name, and nobody of the map", async () => {
    await call(demo, `GET ${at}/view`, { headers: await demo.as("keyFigure") });
    const stored = await demo.services.store.read((records) => records.networks.load("pendrecht"));
    const { people, asks } = (stored as NonNullable<typeof stored>).network.rows;
    const named = asks.flatMap(({ target, via }) => [target, via]).filter((id) => id !== undefined);
    const keyGroup = people.filter(({ role }) => role === "keyFigure").map(({ id }) => id);
    const { networks } = await found("--account", "account-keyFigure");
    expect(networks[0]?.tokens).toHaveLength(new Set([...keyGroup, ...named]).size);
  });

  test("counts what the tables held, with whom their rows name", async () => {
    const { networks } = await found();
    const tables = new Map(networks[0]?.tables.map((one) => [one.table, one]));
    const stored = await demo.services.store.read((records) => records.networks.load("pendrecht"));
    const { people, ties } = (stored as NonNullable<typeof stored>).network.rows;
    expect([tables.get("people")?.rows, tables.get("people")?.tokens.length]).toEqual([people.length, people.length]);
    const ends = new Set(
      ties.flatMap(({ from, to }) => [from, to]).filter((id) => people.some((one) => one.id === id)),
    );
    expect([tables.get("ties")?.rows, tables.get("ties")?.tokens.length]).toEqual([ties.length, ends.size]);
    // Eight names of the demonstration's own request, and two of this one.
    expect(tables.get("requestNames")?.rows).toBe(10);
    expect(tables.get("sessions")?.rows).toBeGreaterThan(3);
  });

  test("counts by what people come in: invitations, accounts, passkeys and codes, and whose they are", async () => {
    await demo.services.store.write(async ({ accounts, passkeys, invitations }) => {
      const at = "2026-03-01T09:00:00.000Z";
      const grant = { networkId: "pendrecht", role: "keyFigure", institution: null };
      for (const [accountId, person] of [
        ["account-one", "P-K1"],
        ["account-two", "P-K2"],
      ] as const) {
        await accounts.add({ accountId, login: null, password: null });
        await accounts.grant({ ...grant, accountId, person });
      }
      await accounts.add({ accountId: "account-elsewhere", login: null, password: null });
      const passkey = { publicKey: "key", counter: 0, createdAt: at, usedAt: at };
      for (const [accountId, credentialId] of [
        ["account-one", "phone"],
        ["account-one", "tablet"],
        ["account-elsewhere", "phone"],
      ] as const)
        await passkeys.add({ ...passkey, accountId, credentialId });
      const invited = { ...grant, accountId: null, person: "P-K3", madeBy: "account-coordinator", createdAt: at };
      await invitations.add({ ...invited, tokenHash: "holds", expiresAt: "2026-03-08T09:00:00.000Z" });
      await invitations.add({ ...invited, tokenHash: "ended before", expiresAt: "2026-02-28T09:00:00.000Z" });
    });
    const { networks } = await found();
    const counted = networks[0]?.tables.map(({ table, rows, tokens }) => [table, rows, tokens.length]);
    expect(counted).toEqual(
      expect.arrayContaining([
        ["invitations", 1, 1],
        ["accounts", 2, 2],
        ["passkeys", 2, 1],
        ["recoveryCodes", 0, 0],
      ]),
    );
  });

  test("holds no name and no id of anybody, unless ids are asked for", async () => {
    const { text } = await found();
    // A token from chance may have the same letters in it, but not standing alone.
    const named = /(?<![\w-])P-[MK]\d+(?![\w-])|Zq (?:One|Two)/;
    expect(text).not.toMatch(named);
    expect((await typed(...period)).text).not.toMatch(named);
    const { networks } = await found("--account", "account-coach", "--person-ids");
    const people = new Map(networks[0]?.people?.map(({ token, person }) => [person, token]));
    expect(networks[0]?.tokens).toEqual(expect.arrayContaining([people.get("P-M01"), people.get("P-M02")]));
    expect(people.has("P-M03")).toBe(false);
  });

  test("counts nothing outside the period, and takes a period alone", async () => {
    const later = ["--from", "2026-03-02", "--to", "2026-03-03", "--account", "account-coach", "--json"];
    const { networks } = JSON.parse((await typed(...later)).text) as Found;
    expect(networks.map(({ entries, tokens }) => [entries, tokens.length])).toEqual(networks.map(() => [0, 0]));
    for (const wrong of [
      ["--from", "2026-03-02", "--to", "2026-03-01"],
      ["--from", "yesterday", "--to", "2026-03-01"],
      [],
    ])
      expect((await typed(...wrong)).code).toBe(2);
  });

  test("stands in the audit itself, whose chain still fits", async () => {
    await typed(...period);
    const headers = await demo.as("auditor");
    const audit = await call<Schemas["AuditEntryList"]>(demo, `GET ${at}/audit?limit=500`, { headers });
    const last = audit.body.items.findLast(({ action }) => action === "breachReport");
    expect(last).toMatchObject({ actor: "command-line", role: "operator", object: "counts", purpose: "breach" });
    expect(audit.body.firstBroken).toBeNull();
  });
});
