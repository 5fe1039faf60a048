import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../app.ts";
import type { Store } from "../store/port.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import { testOptions } from "../../test-support/keys.ts";

let folder: string;
let path: string;
let store: Store;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "health-"));
  path = join(folder, "one.sqlite");
  store = await openSqliteStore(path, "demo", testOptions);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const appOn = (given: Store) =>
  createApp({ store: given, clock: () => new Date(), random: randomBytes, secret: "a secret of the tests" });

/** A store on which nothing ever comes back. */
const silent = (): Store => {
  const never = (): Promise<never> => new Promise(() => undefined);
  return { ...store, session: never, read: never, write: never, check: never };
};

describe("a server whose database does not answer", { timeout: 10_000 }, () => {
  test("GET /livez and /metrics answer all the same", async () => {
    const app = appOn(silent());
    expect((await request(app).get("/livez")).body).toEqual({ state: "ok" });
    const { status, text } = await request(app).get("/metrics");
    expect(status).toBe(200);
    expect(text).toContain('parent_circles_call_seconds_count{status="2xx"} 1');
  });

  test("GET /readyz says 503 within three seconds, with when to ask again", async () => {
    const began = performance.now();
    const answer = await request(appOn(silent())).get("/readyz");
    expect(answer.status).toBe(503);
    expect(answer.body).toMatchObject({ type: "http/not-ready" });
    expect(answer.headers["retry-after"]).toBe("5");
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});

describe("GET /readyz", { timeout: 20_000 }, () => {
  test("says 200 while the database can be read and written", async () => {
    expect((await request(appOn(store)).get("/readyz")).status).toBe(200);
  });

  test("says 503 while somebody else keeps the database from being written, and 200 afterwards", async () => {
    const other = new Database(path);
    other.exec("begin immediate");
    const app = appOn({ ...store });
    expect((await request(app).get("/readyz")).status).toBe(503);
    other.exec("rollback");
    other.close();
    expect((await request(appOn({ ...store })).get("/readyz")).status).toBe(200);
  });

  test("says 503 when nothing can be written for want of room", async () => {
    const full = await openSqliteStore(join(folder, "full.sqlite"), "demo", testOptions);
    const app = appOn({ ...full, check: () => full.write(() => Promise.reject(new Error("SQLITE_FULL"))) });
    expect((await request(app).get("/readyz")).status).toBe(503);
    await full.close();
  });

  test("looks once, however many ask within a second", async () => {
    let looks = 0;
    const app = appOn({
      ...store,
      check: () => {
        looks += 1;
        return Promise.resolve();
      },
    });
    for (let asked = 0; asked < 20; asked++) await request(app).get("/readyz");
    expect(looks).toBe(1);
  });
});
