import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Schemas } from "@parent-circles/client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { createApp } from "../app.ts";
import { makeInvitation } from "../identity/invitations.ts";
import type { Store } from "../store/port.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import { testOptions } from "../../test-support/keys.ts";

let folder: string;
let store: Store;
let app: ReturnType<typeof createApp>;
let headers: Record<string, string>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "beginning-"));
  store = await openSqliteStore(join(folder, "parent-circles.sqlite"), "production", testOptions);
  const services = { store, clock: () => new Date("2026-03-01T12:00:00Z"), random: randomBytes };
  app = createApp({ ...services, secret: "a secret of the tests, of more than 32 bytes" });
  const whom = { networkId: "n", role: "coordinator", person: null, institution: null, madeBy: "command-line" };
  const { token } = await store.write((records) => makeInvitation(whom, records, services));
  const { body } = await call<Schemas["OpenedSession"]>({ app }, "POST /v1/invitations/accept", {
    body: { invitation: token, login: "c@example.org", password: "a long horse in the rain" },
  });
  headers = { Authorization: `Bearer ${body.token}` };
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const isAsked = () => store.write(({ installation }) => installation.done("firstLink", "2026-03-01T12:00:00Z"));
const stateNow = async () => (await call<Schemas["Installation"]>({ app }, "GET /v1/installation", { headers })).body;
const begin = (body: object) => call<Schemas["Problem"]>({ app }, "POST /v1/installation", { headers, body });
const put = (synthetic?: true) =>
  call<Schemas["Problem"]>({ app }, "PUT /v1/networks/n", {
    headers: { ...headers, "If-None-Match": "*" },
    body: { format: "parent-circles/network", version: 1, network: { id: "n", synthetic }, people: [] },
  });

describe("R-54 an installation that a first link asks", () => {
  test("keeps no network before it is known who answers for the data", async () => {
    await isAsked();
    expect((await stateNow()).state).toBe("notBegun");
    for (const answer of [await put(), await put(true)])
      expect([answer.status, answer.body.type]).toEqual([409, "http/wrong-state"]);
  });

  test("with an assessment holds real people, and begins once", async () => {
    await isAsked();
    expect((await begin({ controller: "A foundation", assessment: "In a drawer" })).status).toBe(204);
    expect(await stateNow()).toEqual({ state: "real", controller: "A foundation", assessment: "In a drawer" });
    expect((await begin({ controller: "Another" })).body.type).toBe("http/wrong-state");
    expect((await put(true)).body.type).toBe("http/wrong-data-kind");
    expect((await put()).status).toBe(204);
  });

  test("R-59 without one holds invented people alone, and stays so", async () => {
    await isAsked();
    expect((await begin({ controller: "A foundation" })).status).toBe(204);
    expect((await stateNow()).state).toBe("trial");
    expect((await begin({ controller: "A foundation", assessment: "In a drawer" })).status).toBe(409);
    expect((await put()).body.type).toBe("http/wrong-data-kind");
    expect((await put(true)).status).toBe(204);
  });
});

describe("GET /v1/installation", () => {
  test("of one that began with the operator's settings is real, and tells when it was copied, if that is known", async () => {
    expect(await stateNow()).toEqual({ state: "real" });
    await store.write(({ installation }) => installation.done("backup", "2026-02-28T03:00:00.000Z"));
    expect(await stateNow()).toEqual({ state: "real", lastBackup: "2026-02-28T03:00:00.000Z" });
  });
});
