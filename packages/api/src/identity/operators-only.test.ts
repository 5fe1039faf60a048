import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import request from "supertest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../app.ts";
import type { Store } from "../store/port.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import { testOptions } from "../../test-support/keys.ts";

let folder: string;
const stores: Partial<Record<"demo" | "production", Store>> = {};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "operators-"));
  for (const mode of ["demo", "production"] as const)
    stores[mode] = await openSqliteStore(join(folder, `${mode}.sqlite`), mode, testOptions);
});
afterAll(async () => {
  for (const store of Object.values(stores)) await store.close();
  rmSync(folder, { recursive: true });
});

const appOn = (mode: "demo" | "production", operatorToken?: string) =>
  createApp({
    store: stores[mode] as Store,
    clock: () => new Date(),
    random: randomBytes,
    secret: "a secret of the tests",
    ...(operatorToken === undefined ? {} : { operatorToken }),
  });
const paths = ["/metrics", "/openapi.json", "/docs", "/docs/start.js", "/docs/package.json", "/DOCS/start.js"];
const basic = (password: string) => `Basic ${Buffer.from(`any:${password}`).toString("base64")}`;

describe("R-32 counts of calls and the docs of a real installation", () => {
  test.each(paths)("GET %s is not there for a stranger, nor anybody else where no token is set", async (path) => {
    for (const Authorization of [undefined, "Bearer ", "Bearer undefined", basic("")]) {
      const sent = request(appOn("production")).get(path);
      const { status, text } = await (Authorization === undefined ? sent : sent.set({ Authorization }));
      expect([status, (JSON.parse(text) as { type: string }).type]).toEqual([404, "http/not-found"]);
    }
  });

  test.each(["/metrics", "/openapi.json", "/docs"])(
    "GET %s answers who shows the token, as a bearer or a password",
    async (path) => {
      const app = appOn("production", "token-of-tests");
      for (const Authorization of ["Bearer token-of-tests", basic("token-of-tests")])
        expect((await request(app).get(path).set({ Authorization })).status).toBe(200);
      for (const Authorization of ["Bearer token-of-test", basic("other"), "Bearer", "token-of-tests"]) {
        const { status, headers } = await request(app).get(path).set({ Authorization });
        expect([status, headers["www-authenticate"]]).toEqual([401, 'Basic realm="operators"']);
      }
    },
  );

  test("GET /metrics answers who shows a token with spaces and colons whole, and nobody who shows a part", async () => {
    const token = "three words: and a colon";
    const app = appOn("production", token);
    const statusFor = async (Authorization: string) =>
      (await request(app).get("/metrics").set({ Authorization })).status;
    for (const shown of [`Bearer ${token}`, `bearer  ${token}`, basic(token)]) expect(await statusFor(shown)).toBe(200);
    for (const shown of ["three", "three words", " and a colon", `${token} more`])
      for (const refused of [`Bearer ${shown}`, basic(shown)]) expect(await statusFor(refused)).toBe(401);
  });

  test("a demonstration shows them to everybody, and health is told by every installation", async () => {
    for (const path of ["/metrics", "/openapi.json", "/docs"])
      expect((await request(appOn("demo")).get(path)).status).toBe(200);
    for (const path of ["/livez", "/readyz"]) expect((await request(appOn("production")).get(path)).status).toBe(200);
  });
});
