import Database from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "../sqlite.ts";
import { up as firstSchema } from "./001-networks-requests-sessions.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "migrations-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = "2026-03-01T10:00:00.000Z";

/** A database as the first schema left it, with what was kept then. */
async function firstDatabase(file: string): Promise<void> {
  const opened = new Database(file);
  const database = new Kysely<unknown>({ dialect: new SqliteDialect({ database: opened }) });
  await firstSchema(database);
  const rows: Readonly<Record<string, Record<string, unknown>>> = {
    installation: { key: "mode", value: "production" },
    networks: { networkId: "n", head: '{"id":"n"}', lists: '["people"]', revision: 7 },
    records: { networkId: "n", list: "people", position: 0, id: "m1", revision: 3, body: '{"id":"m1"}' },
    requestNames: { networkId: "n", requestId: "r1", names: '["Somebody"]' },
    sessions: {
      tokenHash: "hash",
      kind: "session",
      role: "coordinator",
      networkId: "n",
      person: null,
      institution: null,
      createdAt: at,
      usedAt: at,
      expiresAt: "2026-03-01T18:00:00.000Z",
    },
    replies: { networkId: "n", actor: "a", key: "k", fingerprint: "f", reply: "{}", createdAt: at },
    // What the migrator itself notes.
    kysely_migration: { name: "001-networks-requests-sessions", timestamp: at },
    kysely_migration_lock: { id: "migration_lock", is_locked: 0 },
  };
  await database.schema
    .createTable("kysely_migration")
    .addColumn("name", "text")
    .addColumn("timestamp", "text")
    .execute();
  await database.schema
    .createTable("kysely_migration_lock")
    .addColumn("id", "text")
    .addColumn("is_locked", "integer")
    .execute();
  for (const [table, row] of Object.entries(rows)) {
    const columns = Object.keys(row);
    const places = columns.map((column) => `@${column}`);
    opened
      .prepare(`insert into "${table}" (${columns.map((column) => `"${column}"`).join()}) values (${places.join()})`)
      .run(row);
  }
  await database.destroy();
}

describe("migrate(database)", () => {
  test("brings a database of the first schema to the newest, with all that it held", async () => {
    const file = join(folder, "first.sqlite");
    await firstDatabase(file);
    const store = await openSqliteStore(file, "production");
    const found = await store.read(async ({ networks, requestNames, sessions, audit, jobs, published }) => ({
      network: await networks.load("n"),
      names: await requestNames.of("n", "r1"),
      session: await sessions.find("hash"),
      broken: await audit.firstBroken("n"),
      job: await jobs.find("n", "j1"),
      published: await published.find({ networkId: "n", period: "2026-03-01", question: "counts" }),
    }));
    expect(found.network?.revision).toBe(7);
    expect(found.network?.network.rows.people.map(({ id }) => id)).toEqual(["m1"]);
    expect(found.names).toEqual(["Somebody"]);
    expect(found.session).toMatchObject({ role: "coordinator", accountId: null });
    expect(found).toMatchObject({ broken: undefined, job: undefined, published: undefined });
    await store.close();
  });

  test("changes nothing in a database that has the newest schema", async () => {
    const file = join(folder, "newest.sqlite");
    await (await openSqliteStore(file, "production")).close();
    const schema = () => {
      const database = new Database(file);
      const tables = database.prepare("select name, sql from sqlite_master order by name").all();
      database.close();
      return tables;
    };
    const before = schema();
    await (await openSqliteStore(file, "production")).close();
    expect(schema()).toEqual(before);
  });
});
