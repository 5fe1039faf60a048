import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Schemas } from "@parent-circles/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../packages/api/src/app.ts";
import { hashOf, newToken } from "../../packages/api/src/identity/tokens.ts";
import { turnClocks } from "../../packages/api/src/jobs/clocks.ts";
import { openSqliteStore } from "../../packages/api/src/store/sqlite.ts";
import { demoOptions } from "../../packages/api/test-support/keys.ts";
import type { Role } from "../../packages/api/src/wire/roles.ts";
import { call } from "../support/call.ts";
import { openTestDemo, type TestDemo } from "../support/demo.ts";

// 2026-03-01 is a Sunday: these are the days of its week, and the Sunday after.
const [monday, friday, nextSunday] = ["2026-03-02", "2026-03-06", "2026-03-08"];
const at = "/v1/networks/pendrecht";

let demo: TestDemo;
let today: string;
let subject: Pick<TestDemo, "app">;
let other: Pick<TestDemo, "app"> & { close: () => Promise<void> };
const clock = (): Date => new Date(`${today}T10:00:00Z`);
const tokens: Partial<Record<Role, string>> = {};

beforeAll(async () => {
  demo = await openTestDemo();
  const { services } = demo;
  subject = { app: createApp({ ...services, clock, callsPerMinute: 1_000_000 }) };
  const store = await openSqliteStore(join(demo.folder, "parent-circles.sqlite"), "demo", demoOptions);
  other = { app: createApp({ ...services, store, clock, callsPerMinute: 1_000_000 }), close: () => store.close() };
  for (const role of ["coordinator", "institution", "public"] as const) tokens[role] = await keyFor(role);
});
afterAll(async () => {
  await other.close();
  await demo.close();
});

/** A session that does not end within these weeks. */
async function keyFor(role: Role): Promise<string> {
  const token = newToken(demo.services.random);
  const times = {
    createdAt: "2026-03-01T10:00:00Z",
    usedAt: "2026-03-01T10:00:00Z",
    expiresAt: "2026-05-01T10:00:00Z",
  };
  const institution = role === "institution" ? "P-school-1" : null;
  const session = { kind: "key", role, networkId: "pendrecht", person: null, institution, accountId: null } as const;
  await demo.services.store.write(({ sessions }) => sessions.open({ tokenHash: hashOf(token), ...session, ...times }));
  return token;
}

const headersOf = (role: Role) => ({ Authorization: `Bearer ${tokens[role]}` });
const read = <Body>(address: string, role: Role, on = subject) =>
  call<Body>(on, `GET ${at}/${address}`, { headers: headersOf(role) });
const post = async (address: string, body: object) => {
  const answer = await call(subject, `POST ${at}/${address}`, { headers: headersOf("coordinator"), body });
  expect([address, answer.status]).toEqual([address, answer.status < 300 ? answer.status : "refused"]);
};
const viewOf = async (role: Role, query = "") => (await read<Schemas["NetworkView"]>(`view${query}`, role)).body;

let number = 0;
/** One mother more with a tie of trust to a key figure, of whom no day is recorded. */
async function addOne(): Promise<void> {
  number += 1;
  const id = `Z-${number}`;
  const consent = { state: "consented", scopes: ["keepInMap"], date: "2026-02-01" };
  await post("people", { person: { id, displayName: `Zus ${number}`, consent } });
  await post("ties", { from: id, to: "P-K1", type: "trust", score: 5, language: "tr", reportedBy: "truster" });
}

describe("what institutions and the public are told in numbers", { timeout: 60_000 }, () => {
  test("R-35 is the same to the byte all week, whatever is written without a date, by every instance; the coordinator sees it at once", async () => {
    today = monday;
    const addresses = [`view?asOf=${monday}`, `drawing?asOf=${monday}`, `requests?asOf=${monday}`];
    const readings = async (on: Pick<TestDemo, "app">) => {
      const texts: string[] = [];
      for (const address of addresses)
        for (const role of ["institution", "public"] as const)
          if (role === "institution" || !address.startsWith("requests"))
            texts.push((await read(address, role, on)).text ?? "");
      return texts;
    };
    const before = await readings(subject);
    const [live, told] = [await viewOf("coordinator"), await viewOf("institution")];
    await addOne();
    expect(await readings(subject)).toEqual(before);
    today = friday;
    await addOne();
    expect(await readings(subject)).toEqual(before);
    expect(await readings(other)).toEqual(before);
    expect(await viewOf("institution")).toMatchObject({ counts: told.counts, countsAsOf: "2026-03-01", asOf: friday });
    const count = ({ counts: { direct } }: Schemas["NetworkView"]) => (direct.kind === "exact" ? direct.value : NaN);
    expect(count(await viewOf("coordinator")) - count(live)).toBe(2);
  });

  test("R-35 tells nothing new to whoever asks for another day: of this week what was published, of others nothing", async () => {
    today = friday;
    const { counts } = await viewOf("institution");
    await addOne();
    const days = ["2026-03-03", "2026-03-07", "2026-03-08", "2026-03-15", "2027-01-01"];
    for (const day of days) expect((await viewOf("institution", `?asOf=${day}`)).counts, `on ${day}`).toEqual(counts);
    for (const day of ["2026-02-28", "2026-02-15", "2025-01-01"]) {
      const { direct, noRoute, firstCircle } = (await viewOf("institution", `?asOf=${day}`)).counts;
      expect(new Set([direct.kind, noRoute.kind, firstCircle.kind]), `on ${day}`).toEqual(new Set(["withheld"]));
    }
  });

  test("R-35 is counted anew on the next Sunday, and what was told the week before can be read again", async () => {
    today = friday;
    const { counts } = await viewOf("public");
    today = nextSunday;
    const next = await viewOf("public");
    // Three mothers were added, who all trust a key figure.
    const exact = async () => (await viewOf("coordinator")).counts.direct;
    expect([counts.direct, next.counts.direct, await exact()]).toEqual([
      { kind: "about", value: 45 },
      { kind: "about", value: 45 },
      { kind: "exact", value: 47 },
    ]);
    expect(next.countsAsOf).toBe(nextSunday);
    expect((await viewOf("public", `?asOf=${friday}`)).counts).toEqual(counts);
  });

  test("R-34 follows the limit that the network has now, from the same numbers", async () => {
    today = nextSunday;
    const before = await viewOf("public");
    const stored = await demo.services.store.read(({ networks }) => networks.load("pendrecht"));
    if (stored === undefined) throw new Error("There is no network.");
    const { network } = stored;
    const stricter = { ...network.head, settings: { ...network.head.settings, smallCount: 10 as const } };
    const document = { format: "parent-circles/network", version: 1, network: stricter, ...network.rows };
    const headers = { ...headersOf("coordinator"), "If-Match": "*" };
    expect((await call(subject, `PUT ${at}`, { headers, body: document })).status).toBe(204);
    const after = await viewOf("public");
    // Nine key figures: shown with a limit of 5, and hidden with one of 10.
    expect(before.counts.firstCircle).toEqual({ kind: "about", value: 10 });
    expect(after.counts.firstCircle).toEqual({ kind: "fewerThan", limit: 10 });
  });
});

describe("the clocks", { timeout: 60_000 }, () => {
  test("R-35, R-50 publish each week before anybody asks, and forget what is older than a year", async () => {
    const folder = mkdtempSync(join(tmpdir(), "weekly-"));
    const store = await openSqliteStore(join(folder, "one.sqlite"), "demo", demoOptions);
    const pendrecht = await demo.services.store.read(({ networks }) => networks.load("pendrecht"));
    await store.write(({ networks }) => networks.create(pendrecht!.network));
    const turnOn = (day: string) => turnClocks({ ...demo.services, store, clock: () => new Date(`${day}T00:30:00Z`) });
    const kept = (period: string) =>
      store.read(({ published }) => published.find({ networkId: "pendrecht", period, question: "counts-2" }));
    await turnOn("2026-03-01");
    const first = await kept("2026-03-01");
    expect(JSON.parse(first ?? "{}")).toMatchObject({ asOf: "2026-03-01", circles: { firstCircle: 9 } });
    await turnOn("2026-03-07");
    expect(await kept("2026-03-01")).toBe(first);
    await turnOn("2027-02-28");
    expect([await kept("2026-03-01"), await kept("2027-02-28")].map((one) => one !== undefined)).toEqual([true, true]);
    await turnOn("2027-03-02");
    expect(await kept("2026-03-01")).toBeUndefined();
    await store.close();
    rmSync(folder, { recursive: true });
  });
});
