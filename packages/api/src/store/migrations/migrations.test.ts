import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { databases, type PreparedDatabase, reasonOf } from "../../../test-support/databases.ts";
import { testOptions } from "../../../test-support/keys.ts";
import { auditChain } from "../audit-chain.ts";
import { keysFrom } from "../keys.ts";
import { migrationsWith } from "./index.ts";

const at = "2026-03-01T10:00:00.000Z";
const keys = keysFrom(testOptions);
const migrations = migrationsWith(keys);
const names = Object.keys(migrations);

const entry = JSON.stringify({ at, actor: "a", role: "coach", action: "getPerson", object: "someone-1", purpose: "p" });
const hash = createHash("sha256")
  .update(`${"0".repeat(64)}\nn\n${entry}`)
  .digest("hex");

/** A row of each table as it was before a schema was changed; what was added since is not in it. */
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
  accounts: { accountId: "account-1", login: "one@example.org", password: "hash" },
  audit: { networkId: "n", position: 1, at, entry, hash },
  auditHeads: { networkId: "n", position: 1, hash },
  auditTokens: { networkId: "n", person: "m1", token: "someone-1" },
  published: { networkId: "n", period: "2026-02-22", question: "counts", body: "{}" },
};

/** Rows as they are since columns were added that say what else stands in them. */
function changedSince(schemas: readonly string[]): Record<string, Record<string, unknown>> {
  const end = { position: 1, hash, keyedFrom: 1 };
  return {
    ...(schemas.includes("008-audit-by-object") ? { audit: { ...rows.audit, object: "someone-1" } } : {}),
    ...(schemas.includes("011-keyed-audit")
      ? { auditHeads: { networkId: "n", ...end, seal: auditChain(keys.audit, "n").sealOfEnd(end) } }
      : {}),
  };
}

/** A database as an earlier schema left it, with what was kept then. */
async function databaseOf(database: Kysely<unknown>, schemas: readonly string[]): Promise<void> {
  const known = Object.fromEntries(schemas.map((name) => [name, migrations[name] as (typeof migrations)[string]]));
  const migrator = new Migrator({ db: database, provider: { getMigrations: () => Promise.resolve(known) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error as Error;
  const tables = new Set((await database.introspection.getTables()).map(({ name }) => name));
  for (const [table, row] of Object.entries({ ...rows, ...changedSince(schemas) }))
    if (tables.has(table))
      await (database as Kysely<Record<string, Record<string, unknown>>>).insertInto(table).values(row).execute();
  await database.destroy();
}

describe.each(databases)("migrate(database) on $name", (kind) => {
  describe.skipIf(kind.skip !== undefined)(`kept by one suite${reasonOf(kind)}`, { timeout: 60_000 }, () => {
    let prepared: PreparedDatabase;
    beforeEach(async () => {
      prepared = await kind.prepare();
    }, 60_000);
    afterEach(() => prepared.discard());

    test.each(names.map((name, index) => [name, names.slice(0, index + 1)] as const))(
      "brings a database of schema %s to the newest, with all that it held",
      async (_, schemas) => {
        await databaseOf(prepared.bare(), schemas);
        const store = await prepared.open("production");
        const found = await store.read(async ({ networks, requestNames, sessions, audit, jobs, published }) => ({
          network: await networks.load("n"),
          names: await requestNames.of("n", "r1"),
          session: await sessions.find("hash"),
          broken: await audit.firstBroken("n"),
          readers: await audit.about("n", { object: "someone-1", before: undefined, limit: 10 }),
          job: await jobs.find("n", "j1"),
          published: await published.find({ networkId: "n", period: "2026-03-01", question: "counts" }),
        }));
        expect(found.network?.revision).toBe(7);
        expect(found.network?.network.rows.people.map(({ id }) => id)).toEqual(["m1"]);
        // What an entry is about stands beside it since 008.
        expect(found.readers.map(({ action }) => action)).toEqual(schemas.length > 1 ? ["getPerson"] : []);
        expect(found.names).toEqual(["Somebody"]);
        expect(found.session).toMatchObject({ role: "coordinator", accountId: null });
        expect(found).toMatchObject({ broken: undefined, job: undefined, published: undefined });
        const kept = { networkId: "n", actor: "a", key: "k" };
        expect(await store.write(({ replies }) => replies.take(kept, "other", at))).toMatchObject({ reply: "{}" });
        await store.close();
      },
    );

    test("changes nothing in a database that has the newest schema", async () => {
      await (await prepared.open("production")).close();
      const schema = async () => {
        const database = prepared.bare();
        const tables = await database.introspection.getTables();
        await database.destroy();
        return tables.map(({ name, columns }) => [name, columns]);
      };
      const before = await schema();
      expect(before.length).toBeGreaterThan(10);
      await (await prepared.open("production")).close();
      expect(await schema()).toEqual(before);
    });
  });
});
