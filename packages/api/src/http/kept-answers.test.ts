import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import request from "supertest";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createApp } from "../app.ts";
import { demoClock, openDemo } from "../demo/open-demo.ts";
import type { Store } from "../store/port.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import { openWithLink } from "../identity/sessions.ts";
import type { LogEntry } from "../services.ts";
import { hashOf } from "../identity/tokens.ts";

let folder: string;
let store: Store;
let readings: number;
let now: Date;
let logged: LogEntry[];
let app: ReturnType<typeof createApp>;
let tokenFor: (role: string) => Promise<string>;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "kept-"));
  const opened = await openSqliteStore(join(folder, "parent-circles.sqlite"), "demo");
  readings = 0;
  // A kept answer is one for which the database is not read.
  store = { ...opened, read: (work) => (readings++, opened.read(work)) };
  now = demoClock();
  logged = [];
  const services = {
    store,
    clock: () => now,
    random: randomBytes,
    secret: "x",
    log: (entry: LogEntry) => logged.push(entry),
  };
  const links = await openDemo(services);
  app = createApp({ ...services, callsPerMinute: 12 });
  tokenFor = async (role) => {
    const link = links.find((one) => one.role === role)?.href.slice("/enter/".length) as string;
    return (await store.write((records) => openWithLink(link, records, services)))?.token as string;
  };
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const at = "/v1/networks/pendrecht";
const get = (path: string, token: string) => request(app).get(path).set("Authorization", `Bearer ${token}`);

/** Asked until the limit has been counted in the database, which changes it: from then on answers are kept. */
async function warm(path: string, token: string): Promise<void> {
  for (let time = 0; time < 3; time++) await get(path, token);
}

describe("keptAnswers", () => {
  test("gives the same answer without asking the database, with a number of its own, counted and logged", async () => {
    const token = await tokenFor("coordinator");
    await warm(at, token);
    const before = readings;
    const first = await get(at, token);
    const second = await get(at, token);
    expect(readings).toBe(before);
    expect(second.body).toEqual(first.body);
    expect(second.headers["x-request-id"]).not.toBe(first.headers["x-request-id"]);
    expect(Number(second.headers["ratelimit-remaining"])).toBe(Number(first.headers["ratelimit-remaining"]) - 1);
    expect(logged.at(-1)).toMatchObject({ operation: "getNetwork", role: "coordinator", status: 200 });
    expect(logged.at(-1)?.call).toBe(second.headers["x-request-id"]);
    for (const name of ["content-type", "cache-control", "etag", "content-security-policy"])
      expect(second.headers[name]).toBe(first.headers[name]);
  });

  test("refuses when the limit is reached, as any call", async () => {
    const token = await tokenFor("coordinator");
    const statuses: number[] = [];
    for (let time = 0; time < 14; time++) statuses.push((await get(at, token)).status);
    expect(statuses).toEqual([...Array<number>(12).fill(200), 429, 429]);
  });

  test("is over with the first change, of whatever", async () => {
    const token = await tokenFor("coordinator");
    await warm(`${at}/activities`, token);
    const before = readings;
    await store.write(({ counters }) => counters.add("calls:somebody", now.toISOString(), 1));
    await get(`${at}/activities`, token);
    expect(readings).toBeGreaterThan(before);
  });

  test("is over when the session ends, by another instance too", async () => {
    const token = await tokenFor("coordinator");
    await warm(at, token);
    const other = await openSqliteStore(join(folder, "parent-circles.sqlite"), "demo");
    await other.write(({ sessions }) => sessions.end(hashOf(token)));
    await other.close();
    await expect.poll(async () => (await get(at, token)).status, { timeout: 1000, interval: 100 }).toBe(401);
  });

  test("is over when the session was idle too long, or the day is another one", async () => {
    const token = await tokenFor("coordinator");
    await warm(at, token);
    now = new Date(now.getTime() + 16 * 60_000);
    expect((await get(at, token)).status).toBe(401);
  });

  test("is nobody else's", async () => {
    const [coordinator, school] = [await tokenFor("coordinator"), await tokenFor("institution")];
    const path = "/v1/sessions/current";
    await warm(path, coordinator);
    await warm(path, school);
    const before = readings;
    const roles: string[] = [];
    for (const token of [coordinator, school, coordinator])
      roles.push(((await get(path, token)).body as { role: string }).role);
    expect(roles).toEqual(["coordinator", "institution", "coordinator"]);
    expect(readings).toBeLessThan(before + 3);
    expect((await get(path, "x".repeat(43))).status).toBe(401);
    expect((await request(app).get(path)).status).toBe(401);
  });

  test("says that nothing changed to whoever has the answer", async () => {
    const token = await tokenFor("coordinator");
    const etag = (await get(at, token)).headers.etag as string;
    await warm(at, token);
    const before = readings;
    const again = await get(at, token).set("If-None-Match", etag);
    expect([again.status, again.text, readings]).toEqual([304, "", before]);
  });

  test("keeps no reading of people: each stands in the audit", async () => {
    const token = await tokenFor("coordinator");
    for (let time = 0; time < 4; time++) await get(`${at}/reach`, token);
    const entries = await store.read(({ audit }) => audit.after("pendrecht", 0, 100));
    expect(entries.filter(({ action }) => action === "getReach")).toHaveLength(4);
  });
});
