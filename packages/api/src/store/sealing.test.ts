import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readNetwork } from "@parent-circles/core";
import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { Migrator } from "kysely/migration";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runTyped } from "../../test-support/command-line.ts";
import { testOptions } from "../../test-support/keys.ts";
import { keysFrom } from "./keys.ts";
import { migrationsWith, sealing } from "./migrations/index.ts";
import type { Records, Store } from "./port.ts";
import { KeyMissingError } from "./secret-changed.ts";
import { openSqliteStore } from "./sqlite.ts";

const at = "2026-03-01T12:00:00.000Z";
const names = ["Zqaisha", "Zqfatma", "Zqhatice", "zqlogin", "Zqcoffee", "Zqmapping", "Zqreply", "Zqjob"];
const [key, later] = ["a key of the tests, of more than 32 bytes", "a later key of the tests, with 32 bytes or more"];
const secret = testOptions.secret;

let root: string;
let data: string;
let file: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "sealing-"));
  data = join(root, "data");
  file = join(data, "parent-circles.sqlite");
});
afterEach(() => rmSync(root, { recursive: true }));

const network = readNetwork({
  format: "parent-circles/network",
  version: 1,
  network: { id: "n" },
  people: [
    { id: "k1", displayName: "Zqaisha B." },
    { id: "m1", displayName: "Zqfatma E." },
  ],
  activities: [{ id: "a1", title: "Zqcoffee", stage: 2 }],
});

/** Everything in which a name can stand. */
async function fill(store: Store): Promise<void> {
  await store.write(async ({ networks, requestNames, imports, jobs, replies, accounts }) => {
    await networks.create(network);
    await requestNames.keep("n", "r1", ["Zqhatice Demir"]);
    const texts = { before: '"Zqmapping"', after: '"Zqmapping"', report: '"Zqmapping"' };
    await imports.keep({ networkId: "n", importId: "i1", state: "dryRun", ...texts, revision: 1, createdAt: at });
    const job = { networkId: "n", jobId: "j1", body: '"Zqjob"', state: "queued", progress: 0, result: null } as const;
    await jobs.add({ ...job, createdAt: at });
    const kept = { networkId: "n", actor: "a", key: "k" };
    await replies.take(kept, "f", at);
    await replies.keep(kept, '{"body":"Zqreply"}');
    await accounts.add({ accountId: "account-1", login: "zqlogin@example.org", password: null });
  });
}

/** All that was filled in, as it is read. */
const read = async ({ networks, requestNames, imports, jobs, accounts }: Records) => ({
  people: (await networks.load("n"))?.network.rows.people.map(({ displayName }) => displayName),
  names: await requestNames.of("n", "r1"),
  mapping: (await imports.find("n", "i1"))?.after,
  job: (await jobs.find("n", "j1"))?.body,
  login: (await accounts.byLogin("zqlogin@example.org"))?.accountId,
});
const all = {
  people: ["Zqaisha B.", "Zqfatma E."],
  names: ["Zqhatice Demir"],
  mapping: '"Zqmapping"',
  job: '"Zqjob"',
  login: "account-1",
};

const open = async (options: { key?: string; oldKey?: string } = {}): Promise<Store> => {
  const { mkdirSync } = await import("node:fs");
  mkdirSync(data, { recursive: true });
  return openSqliteStore(file, "production", { secret, ...options });
};
const held = async (options: { key?: string; oldKey?: string } = {}) => {
  const store = await open(options);
  try {
    return await store.read(read);
  } finally {
    await store.close();
  }
};
const readable = (one: string): string[] => names.filter((name) => readFileSync(one).includes(name));

/** A database as it was before names were sealed. */
async function databaseOfBefore(): Promise<void> {
  await (await open()).close();
  rmSync(file);
  const database = new Kysely<unknown>({ dialect: new SqliteDialect({ database: new Database(file) }) });
  const all = migrationsWith(keysFrom(testOptions));
  const before = Object.fromEntries(Object.entries(all).filter(([name]) => name < sealing));
  await new Migrator({ db: database, provider: { getMigrations: () => Promise.resolve(before) } }).migrateToLatest();
  await database.destroy();
  const bare = new Database(file);
  bare.exec(`insert into installation values ('mode', 'production');
    insert into networks values ('n', '{"id":"n"}', '["people","activities"]', 1);
    insert into records values ('n', 'people', 0, 'k1', 1, '{"id":"k1","displayName":"Zqaisha B."}'),
      ('n', 'people', 1, 'm1', 1, '{"id":"m1","displayName":"Zqfatma E."}'),
      ('n', 'activities', 0, 'a1', 1, '{"id":"a1","title":"Zqcoffee","stage":2}');
    insert into requestNames values ('n', 'r1', '["Zqhatice Demir"]');
    insert into imports values ('n', 'i1', 'dryRun', '"Zqmapping"', '"Zqmapping"', '"Zqmapping"', 1, '${at}');
    insert into jobs values ('n', 'j1', '"Zqjob"', 'queued', 0, null, null, null, '${at}');
    insert into replies values ('n', 'a', 'k', 'f', '{"body":"Zqreply"}', '${at}');
    insert into accounts values ('account-1', 'zqlogin@example.org', null, 0, null);`);
  bare.close();
}

describe("R-53 a database without the key", { timeout: 60_000 }, () => {
  test("holds no name, no text and no name to sign in with, in any of its files; with it all are read", async () => {
    const store = await open();
    await fill(store);
    for (const one of readdirSync(data)) expect([one, readable(join(data, one))]).toEqual([one, []]);
    expect(await store.read(read)).toEqual(all);
    await store.close();
    expect([readable(file), await held()]).toEqual([[], all]);
  });

  test("gives each network a key of its own, under which another's rows do not open", async () => {
    const store = await open();
    await fill(store);
    const other = readNetwork({
      format: "parent-circles/network",
      version: 1,
      network: { id: "o" },
      people: [{ id: "k1" }],
    });
    await store.write(({ networks }) => networks.create(other));
    await store.close();
    const bare = new Database(file);
    bare.exec(
      "update records set body = (select body from records where networkId = 'n' and id = 'k1') where networkId = 'o'",
    );
    bare.close();
    const again = await open();
    await expect(again.read(({ networks }) => networks.load("o"))).rejects.toThrow("authenticate");
    await again.close();
  });
});

describe("R-53 rotate-key", { timeout: 60_000 }, () => {
  const environment = { PARENT_CIRCLES_SECRET: secret, PARENT_CIRCLES_KEY: later, PARENT_CIRCLES_OLD_KEY: key };

  test("keeps all under the present key; the old one is needed for an old backup alone", async () => {
    const store = await open({ key });
    await fill(store);
    await store.close();
    await expect(open({ key: later })).rejects.toThrow(KeyMissingError);
    await runTyped(["backup", "--data", data, "--out", join(root, "old.sqlite")], {
      environment: { PARENT_CIRCLES_SECRET: secret, PARENT_CIRCLES_KEY: key },
    });
    const rotated = await runTyped(["rotate-key", "--data", data], { environment });
    expect(rotated.printed).toBe("The names of 1 network are now kept under the present key.");
    expect(await held({ key: later })).toEqual(all);
    await expect(open({ key })).rejects.toThrow(KeyMissingError);
    rmSync(data, { recursive: true });
    await runTyped(["restore", "--from", join(root, "old.sqlite"), "--data", data], { environment });
    expect(await held({ key: later, oldKey: key })).toEqual(all);
    const { PARENT_CIRCLES_OLD_KEY: _, ...without } = environment;
    const refused = await runTyped(["rotate-key", "--data", data], { environment: without });
    expect(refused.warned).toMatch(/^cli\/key-missing/);
  });

  test("an installation whose names were kept under a key from its secret goes on, and takes one of its own", async () => {
    const store = await open();
    await fill(store);
    await store.close();
    expect(await held({ key })).toEqual(all);
    const { printed } = await runTyped(["rotate-key", "--data", data, "--json"], {
      environment: { PARENT_CIRCLES_SECRET: secret, PARENT_CIRCLES_KEY: key },
    });
    expect(JSON.parse(printed)).toEqual({ networks: 1 });
    await expect(open()).rejects.toThrow(KeyMissingError);
  });
});

describe("PARENT_CIRCLES_KEY_FILE", { timeout: 60_000 }, () => {
  const keyFile = () => join(root, "key");
  const typed = () =>
    runTyped(["rotate-key", "--data", data], {
      environment: { PARENT_CIRCLES_SECRET: secret, PARENT_CIRCLES_KEY_FILE: keyFile() },
    });

  test("is taken from a file for its owner alone, and refused when others can read it, or when it is short or not there", async () => {
    await (await open()).close();
    expect((await typed()).warned).toMatch(/^cli\/file-unreadable/);
    writeFileSync(keyFile(), `${key}\n`, { mode: 0o600 });
    expect((await typed()).code).toBe(0);
    for (const mode of [0o640, 0o604, 0o660]) {
      chmodSync(keyFile(), mode);
      expect((await typed()).warned).toMatch(/^cli\/key-file-readable/);
    }
    writeFileSync(keyFile(), "short");
    chmodSync(keyFile(), 0o600);
    expect((await typed()).warned).toMatch(/^cli\/secret-too-short: The setting PARENT_CIRCLES_KEY/);
  });
});

describe("R-53 the first start of this version", { timeout: 60_000 }, () => {
  test("seals what stood readable, in the file too, after keeping a copy as it was for its owner alone", async () => {
    await databaseOfBefore();
    expect(readable(file)).toEqual(names);
    expect(await held()).toEqual(all);
    expect(readable(file)).toEqual([]);
    const copy = `${file}.before-encryption`;
    expect([readable(copy), statSync(copy).mode & 0o777]).toEqual([names, 0o600]);
    rmSync(copy);
    expect(await held()).toEqual(all);
    expect(existsSync(copy)).toBe(false);
  });

  test("takes what a killed process had begun to copy for no copy", async () => {
    await databaseOfBefore();
    writeFileSync(`${file}.before-encryption.begun`, "half a database");
    await held();
    expect(readable(`${file}.before-encryption`)).toEqual(names);
    expect(readdirSync(data).filter((name) => name.endsWith("begun"))).toEqual([]);
  });

  test("keeps no copy of an installation that is new", async () => {
    await (await open()).close();
    expect(readdirSync(data).filter((name) => name.includes("before"))).toEqual([]);
  });
});
