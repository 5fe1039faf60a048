import { randomBytes } from "node:crypto";
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Schemas } from "@parent-circles/client";
import { readNetwork } from "@parent-circles/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { call } from "../../../../test/support/call.ts";
import { runTyped } from "../../test-support/command-line.ts";
import { createApp } from "../app.ts";
import { databaseIn, erasuresOf } from "../cli/installation.ts";
import { passwordHash } from "../identity/password.ts";
import { hashOf, newToken } from "../identity/tokens.ts";
import type { Services } from "../services.ts";
import type { Store } from "../store/port.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import { testOptions } from "../../test-support/keys.ts";

const secret = "a secret of the tests, of more than 32 bytes";
const environment = { PARENT_CIRCLES_SECRET: secret };
const at = "/v1/networks/n";
const now = new Date("2026-03-01T12:00:00Z");
/** Her id, her name as the network and as a school wrote it, in letters that differ, and her login. */
const traces = [
  "zq-seven",
  "Qadriyyah",
  "QADRIYYAH",
  "Qadri\u200Byyah",
  "El Mansouri",
  "qadriyyah.elmansouri@example.org",
];

let root: string;
let data: string;
let log: string;
let store: Store;
let app: ReturnType<typeof createApp>;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "erased-"));
  data = join(root, "data");
  log = join(root, "log");
  await runTyped(["account", "--data", data, "--login", "c@example.org", "--network", "n", "--role", "coordinator"], {
    environment,
  });
  await open();
  await store.write(async ({ networks, accounts }) => {
    await networks.create(network);
    const login = "qadriyyah.elmansouri@example.org";
    await accounts.add({ accountId: "account-7", login, password: await passwordHash("long horse", randomBytes) });
    await accounts.grant({
      networkId: "n",
      accountId: "account-7",
      role: "self",
      person: "zq-seven",
      institution: null,
    });
  });
});
afterEach(async () => {
  await store.close();
  rmSync(root, { recursive: true });
});

async function open(): Promise<void> {
  store = await openSqliteStore(databaseIn(data), "production", {
    ...testOptions,
    erasures: erasuresOf(data, { environment: {} }),
  });
  const services: Services = {
    store,
    clock: () => now,
    random: randomBytes,
    secret,
    log: (entry) => appendFileSync(log, JSON.stringify(entry)),
  };
  app = createApp(services);
}

const network = readNetwork({
  format: "parent-circles/network",
  version: 1,
  network: { id: "n" },
  people: [
    { id: "k1", role: "keyFigure", displayName: "Aisha B.", consent: consent() },
    { id: "zq-seven", displayName: "Qadriyyah Q.", consent: consent() },
    { id: "m2", displayName: "Gülşen D.", consent: consent() },
  ],
  institutions: [{ id: "school", kind: "school", name: "School" }],
  activities: [{ id: "a1", title: "Coffee at QADRIYYAH Q., with Qadriyyah\u00A0Q", stage: 2 }],
  ties: [{ from: "zq-seven", to: "k1", type: "trust", score: 4, date: "2026-02-01" }],
});

function consent() {
  return { state: "consented", scopes: ["keepInMap", "beAsked", "beIntroducer"], date: "2026-02-01" };
}

async function as(role: string, whom: { readonly person?: string; readonly institution?: string } = {}) {
  const token = newToken(randomBytes);
  const moment = now.toISOString();
  await store.write(({ sessions }) =>
    sessions.open({
      tokenHash: hashOf(token),
      kind: "session",
      role,
      networkId: "n",
      person: whom.person ?? null,
      institution: whom.institution ?? null,
      createdAt: moment,
      usedAt: moment,
      expiresAt: "2026-03-01T20:00:00.000Z",
      accountId: whom.person === undefined ? `account-${role}` : "account-7",
    }),
  );
  return { Authorization: `Bearer ${token}` };
}

/** A school asks for three by name, the coordinator says whom two of them are, and reads. */
async function asked(match: boolean): Promise<string> {
  const school = await as("institution", { institution: "school" });
  const coordinator = await as("coordinator");
  const body = {
    kind: "contactRequest",
    occasion: "a1",
    names: ["Qadriyyah El Mansouri", "Gulsen Demir", "Mevrouw Jansen"],
  };
  const headers = { ...school, "Idempotency-Key": "once" };
  const made = await call({ app }, `POST ${at}/requests`, { headers, body });
  const where = made.headers.location ?? "";
  if (!match) return where;
  const { etag } = await shown(where, coordinator);
  const targets = { targets: ["zq-seven", "m2"] };
  const put = await call({ app }, `PUT ${where}/targets`, {
    headers: { ...coordinator, "If-Match": etag },
    body: targets,
  });
  expect(put.status).toBe(200);
  await call({ app }, `GET ${at}/people/zq-seven`, { headers: coordinator });
  return where;
}

async function shown(where: string, headers: Record<string, string>) {
  const { body, headers: sent } = await call<Schemas["Request"]>({ app }, `GET ${where}`, { headers });
  return { names: body.names, etag: sent.etag ?? "" };
}

/** Which of her traces are in what is kept sealed. */
async function heldOfHer(): Promise<string[]> {
  const held = await store.read(async ({ networks, requestNames }) => {
    const { rows } = (await networks.load("n"))!.network;
    const names = await Promise.all(rows.requests.map(({ id }) => requestNames.of("n", id)));
    return JSON.stringify([rows, names]);
  });
  return traces.filter((trace) => held.includes(trace));
}

/** The files in which one of her traces stands. */
function filesWithHer(...folders: string[]): string[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  return files.flatMap((file) =>
    traces.filter((trace) => readFileSync(file).includes(trace)).map((trace) => `${file.slice(root.length)}: ${trace}`),
  );
}

describe("R-16 POST erase of oneself", { timeout: 60_000 }, () => {
  test("leaves neither her id, her name as anybody wrote it, nor her login in database, log, list or a later backup", async () => {
    const where = await asked(true);
    expect((await heldOfHer()).length).toBeGreaterThan(3);
    const headers = await as("self", { person: "zq-seven" });
    expect((await call({ app }, `POST ${at}/people/zq-seven/erase`, { headers, body: {} })).status).toBe(204);
    const { names } = await shown(where, await as("coordinator"));
    // Nobody kept which of the names was hers; whom the others of the match may be stays.
    expect(names).toEqual(["Gulsen Demir"]);
    const backup = await runTyped(["backup", "--data", data, "--out", join(root, "later.sqlite")]);
    expect(backup.code).toBe(0);
    expect(existsSync(join(data, "erasures.jsonl")) && existsSync(log)).toBe(true);
    expect([filesWithHer(root), await heldOfHer()]).toEqual([[], []]);
    expect(await store.read(({ accounts }) => accounts.byId("account-7"))).toBeUndefined();
  });

  test("by hand of somebody who leaves her out of the whole document ends her account too", async () => {
    const headers = await as("coordinator");
    const { headers: sent } = await call({ app }, `GET ${at}`, { headers });
    const left = readNetwork({
      format: "parent-circles/network",
      version: 1,
      network: { id: "n" },
      people: [{ id: "k1" }],
    });
    const body = { format: "parent-circles/network", version: 1, network: { id: "n" }, people: left.rows.people };
    const put = await call({ app }, `PUT ${at}`, { headers: { ...headers, "If-Match": sent.etag ?? "" }, body });
    expect(put.status).toBe(204);
    expect(await store.read(({ accounts }) => accounts.byId("account-7"))).toBeUndefined();
  });
});

describe("R-16 restore of a backup made before an erasure", { timeout: 60_000 }, () => {
  const before = () => join(root, "before.sqlite");

  test("erases her again by the list beside the database, with the name that the school had sent before the match", async () => {
    await asked(false);
    await runTyped(["backup", "--data", data, "--out", before()]);
    const { headers: sent } = await call({ app }, `GET ${at}/requests`, { headers: await as("coordinator") });
    expect(sent["content-type"]).toContain("json");
    const [request] = (
      await call<Schemas["RequestList"]>({ app }, `GET ${at}/requests`, { headers: await as("coordinator") })
    ).body.items;
    const where = `${at}/requests/${request?.id}`;
    const coordinator = await as("coordinator");
    const { etag } = await shown(where, coordinator);
    const body = { targets: ["zq-seven", "m2"] };
    await call({ app }, `PUT ${where}/targets`, { headers: { ...coordinator, "If-Match": etag }, body });
    const headers = await as("self", { person: "zq-seven" });
    await call({ app }, `POST ${at}/people/zq-seven/erase`, { headers, body: {} });
    await store.close();
    for (const name of ["parent-circles.sqlite", "parent-circles.sqlite-wal", "parent-circles.sqlite-shm"])
      rmSync(join(data, name), { force: true });
    const restored = await runTyped(["restore", "--from", before(), "--data", data, "--json"], { environment });
    expect(JSON.parse(restored.printed)).toMatchObject({ erasures: 1 });
    await open();
    expect([filesWithHer(data), await heldOfHer()]).toEqual([[], []]);
    expect((await shown(where, await as("coordinator"))).names).toEqual(["Gulsen Demir"]);
    // What was heeded once is not done again: she may have come back since.
    const again = await runTyped(["backup", "--data", data, "--out", join(root, "again.sqlite")]);
    expect(again.code).toBe(0);
    expect((await store.read(({ erasures }) => erasures.unheeded("n"))).length).toBe(0);
  });

  test("says so when there is no list, and refuses beside what a killed process left, or what is no installation's", async () => {
    await runTyped(["backup", "--data", data, "--out", before()]);
    const restored = await runTyped(["restore", "--from", before(), "--data", join(root, "other")], { environment });
    expect(restored.printed).toContain("whoever was erased after the backup is in it again");
    const left = join(root, "left");
    await runTyped(["restore", "--from", before(), "--data", left], { environment });
    rmSync(databaseIn(left));
    appendFileSync(`${databaseIn(left)}-wal`, "of before");
    const beside = await runTyped(["restore", "--from", before(), "--data", left], { environment });
    expect(beside.warned).toMatch(/^cli\/file-exists/);
    expect(existsSync(databaseIn(left))).toBe(false);
  });
});

describe("R-17 POST people", () => {
  test.each(["Qadri\u200Byyah Q.", "Qadriyyah\u200E Q.", "\u2060Qadriyyah Q.", "QADRIYYAH  Q", "\u200B\u2060"])(
    "with the name %j does not bring back who was erased",
    async (displayName) => {
      const headers = await as("coordinator");
      await call({ app }, `POST ${at}/people/zq-seven/erase`, { headers, body: {} });
      const added = await call({ app }, `POST ${at}/people`, { headers, body: { person: { displayName } } });
      expect([400, 422]).toContain(added.status);
    },
  );
});
