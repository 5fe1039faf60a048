import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Schemas } from "@parent-circles/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { createApp } from "../app.ts";
import { withSecondFactor } from "../../../../test/support/second-factor.ts";
import { demoClock, openDemo } from "../demo/open-demo.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import { testOptions } from "../../test-support/keys.ts";
import { makeKey, openWithLink } from "./sessions.ts";
import { passwordHash } from "./password.ts";
import type { Services } from "../services.ts";

const password = "right horse";
const minuteMs = 60_000;
const at = "/v1/networks/pendrecht";
let folder: string;
let services: Services;
let app: ReturnType<typeof createApp>;
let now: number;
let link: string;

let nextCode = () => "none";
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "step-up-"));
  now = demoClock().getTime();
  services = {
    store: await openSqliteStore(join(folder, "parent-circles.sqlite"), "demo", testOptions),
    clock: () => new Date(now),
    random: randomBytes,
    secret: "a secret of the tests",
    log: () => undefined,
  };
  const links = await openDemo(services);
  link = links.find(({ role }) => role === "coordinator")?.href.slice("/enter/".length) ?? "";
  app = createApp({ ...services, callsPerMinute: 100_000 });
  const account = {
    accountId: "account-1",
    login: "one@example.org",
    password: await passwordHash(password, randomBytes),
  };
  const grant = {
    networkId: "pendrecht",
    accountId: "account-1",
    role: "coordinator",
    person: null,
    institution: null,
  };
  await services.store.write(async ({ accounts }) => {
    await accounts.add(account);
    await accounts.grant(grant);
    await accounts.grant({ ...grant, role: "auditor" });
  });
  nextCode = await withSecondFactor("account-1", services);
});
afterEach(async () => {
  await services.store.close();
  rmSync(folder, { recursive: true });
});

const signIn = async (role = "coordinator") => {
  const body = { login: "one@example.org", password, code: nextCode(), role };
  const opened = await call<Schemas["OpenedSession"]>({ app }, "POST /v1/sessions", { body });
  return { Authorization: `Bearer ${opened.body.token}` };
};
const stepUp = (headers: Record<string, string>, given = password) =>
  call<Schemas["StepUp"] & Schemas["Problem"]>({ app }, "POST /v1/sessions/step-up", {
    headers,
    body: { password: given, code: nextCode() },
  });
let next = 0;
/** Reads so many people's records who were not read before; gives how many were shown. */
async function read(count: number, headers: Record<string, string>): Promise<number> {
  let shown = 0;
  for (let number = 0; number < count; number++) {
    const id = `P-M${String(1 + (next++ % 72)).padStart(2, "0")}`;
    shown += (await call({ app }, `GET ${at}/people/${id}`, { headers })).status === 200 ? 1 : 0;
  }
  return shown;
}
beforeEach(() => {
  next = 0;
});

describe("R-43 POST /v1/sessions/step-up", { timeout: 20_000 }, () => {
  test("lets an account that was refused read 50 further people, and then refuses again", async () => {
    const headers = await signIn();
    expect(await read(21, headers)).toBe(20);
    const lifted = await stepUp(headers);
    expect([lifted.status, lifted.body]).toEqual([200, { until: "2026-03-01T12:30:00.000Z", people: 50 }]);
    expect(await read(51, headers)).toBe(50);
    expect((await stepUp(headers)).status).toBe(200);
    expect(await read(1, headers)).toBe(1);
  });

  test("ends after 30 minutes", async () => {
    const headers = await signIn();
    await read(20, headers);
    await stepUp(headers);
    now += 10 * minuteMs;
    expect(await read(1, headers)).toBe(1);
    now += 10 * minuteMs;
    expect(await read(1, headers)).toBe(1);
    now += 10 * minuteMs;
    expect(await read(1, headers)).toBe(0);
  });

  test("holds for the session that stepped up, and for no other of the account", async () => {
    const [headers, other] = [await signIn(), await signIn()];
    await read(20, headers);
    await stepUp(headers);
    expect(await read(1, other)).toBe(0);
    expect(await read(1, headers)).toBe(1);
  });

  test("refuses a wrong password, ten an hour in this session, and shuts nobody out elsewhere", async () => {
    const headers = await signIn();
    await read(20, headers);
    for (let number = 0; number < 10; number++)
      expect((await stepUp(headers, "guess")).body.type).toBe("http/wrong-credentials");
    expect((await stepUp(headers)).body.type).toBe("http/too-many-sign-ins");
    expect(await read(1, headers)).toBe(0);
    const again = await call<Schemas["Problem"]>({ app }, "POST /v1/sessions", {
      body: { login: "ONE@example.org", password, code: nextCode(), role: "coordinator" },
    });
    expect(again.status).toBe(201);
  });

  test("GET people/ID, route, record and pause count each person once, over the account and its keys together", async () => {
    const headers = await signIn();
    const get = async (path: string, as = headers) =>
      (await call<Schemas["Problem"]>({ app }, `GET ${at}${path}`, { headers: as })).status;
    const whom = { role: "coach", networkId: "pendrecht", days: 1, madeBy: "account-1" } as const;
    const keys = await services.store.write(async (records) => [
      await makeKey(whom, records, services),
      await makeKey({ ...whom, madeBy: "account-2" }, records, services),
    ]);
    const [own, another] = keys.map(({ key }) => ({ Authorization: `Bearer ${key}` }));
    for (const one of ["", "/route", "/record", "/pause"]) expect(await get(`/people/P-M01${one}`)).toBe(200);
    next = 1;
    expect(await read(19, headers)).toBe(19);
    for (const one of ["", "/route", "/record", "/pause"]) expect(await get(`/people/P-M30${one}`)).toBe(429);
    expect([await get("/people/P-M30/route", own), await get("/people/P-M30/route", another)]).toEqual([429, 200]);
    expect(await get("/people/P-M02/route", own)).toBe(200);
  });

  test("GET of lists and of the map counts as one person an hour, and goes on beyond the limit", async () => {
    const headers = await signIn();
    for (let number = 0; number < 30; number++)
      for (const path of ["/people", "/view", "/ties"])
        expect((await call({ app }, `GET ${at}${path}`, { headers })).status).toBe(200);
    expect(await read(20, headers)).toBe(19);
    expect((await call({ app }, `GET ${at}/people`, { headers })).status).toBe(200);
  });

  test("sends the auditor one notice an hour, however often it refuses", async () => {
    const headers = await signIn();
    await read(20, headers);
    const notices = async () => {
      const entries = await services.store.read(({ audit }) => audit.after("pendrecht", 0, 500));
      return entries.filter(({ action }) => action === "bulkReading").length;
    };
    expect(await read(5, headers)).toBe(0);
    expect(await notices()).toBe(1);
    now += 60 * minuteMs;
    expect(await read(22, await signIn())).toBe(20);
    expect(await notices()).toBe(2);
  });

  test("shows the auditor the refusal, each step-up, and each attempt that failed", async () => {
    const headers = await signIn();
    await read(21, headers);
    await stepUp(headers, "guess");
    await stepUp(headers);
    const audit = await call<Schemas["AuditEntryList"]>({ app }, `GET ${at}/audit?limit=500`, {
      headers: await signIn("auditor"),
    });
    const seen = audit.body.items.filter(({ action }) => /^(bulkReading|stepUp)/.test(action));
    expect(seen.map(({ actor, action, purpose }) => [actor, action, purpose])).toEqual([
      ["account-1", "bulkReading", "alarm"],
      ["account-1", "stepUpRefused", "alarm"],
      ["account-1", "stepUp", "bulk reading"],
    ]);
    expect(audit.text).not.toContain(password);
    expect(audit.body.firstBroken).toBeNull();
  });

  test("is not possible with a key or an entry link, and says what to do", async () => {
    const whom = { role: "coach", networkId: "pendrecht", days: 1, madeBy: "account-1" } as const;
    const { key } = await services.store.write((records) => makeKey(whom, records, services));
    const entered = await services.store.write((records) => openWithLink(link, records, services));
    for (const token of [key, entered?.token ?? ""]) {
      next = 0;
      const headers = { Authorization: `Bearer ${token}` };
      expect(await read(21, headers)).toBe(20);
      const { status, body } = await stepUp(headers);
      expect([status, body.type]).toEqual([409, "http/step-up-not-possible"]);
      expect(body.title).toContain("Wait an hour");
    }
  });
});
