import { readNetwork } from "@parent-circles/core";
import { Migrator } from "kysely/migration";
import type { Kysely } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { databases, type PreparedDatabase, reasonOf } from "../../test-support/databases.ts";
import { testOptions } from "../../test-support/keys.ts";
import { keysFrom } from "./keys.ts";
import { migrationsWith, sealing } from "./migrations/index.ts";
import type { Records } from "./port.ts";
import { KeyMissingError } from "./secret-changed.ts";
import type { Tables } from "./tables.ts";

const at = "2026-03-01T12:00:00.000Z";
const name = "Zqaisha";
const network = (id: string) =>
  readNetwork({
    format: "parent-circles/network",
    version: 1,
    network: { id },
    people: [
      { id: "k1", displayName: `${name} B.` },
      { id: "k2", displayName: `${name} B.` },
    ],
    activities: [{ id: "a1", title: name, stage: 2 }],
  });
const job = { body: name, state: "queued", progress: 0, result: name, createdAt: at } as const;
const text = JSON.stringify([name]);

/** The same texts, twice in each of two networks: all that differs is where they stand. */
async function fill(records: Records): Promise<void> {
  for (const networkId of ["n", "o"]) {
    await records.networks.create(network(networkId));
    for (const one of ["1", "2"]) {
      await records.requestNames.keep(networkId, one, [name]);
      const import_ = { networkId, importId: one, state: "dryRun", revision: 1, createdAt: at } as const;
      await records.imports.keep({ ...import_, before: text, after: text, report: text });
      await records.jobs.add({ ...job, networkId, jobId: one, body: text, result: null });
      for (const actor of ["a", "b"]) {
        await records.replies.take({ networkId, actor, key: one }, "f", at);
        await records.replies.keep({ networkId, actor, key: one }, text);
      }
    }
  }
}

const sealedColumns = [
  ["records", "body"],
  ["requestNames", "names"],
  ["imports", "before"],
  ["imports", "after"],
  ["imports", "report"],
  ["jobs", "body"],
  ["replies", "reply"],
] as const;

type Row = Record<string, string | number | null>;
const keyColumns = ["networkId", "list", "position", "requestId", "importId", "jobId", "actor", "key"];
const keyOf = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([column]) => keyColumns.includes(column)));

/** What reads each table. */
const readers: Readonly<Record<(typeof sealedColumns)[number][0], (records: Records) => Promise<unknown>>> = {
  records: ({ networks }) => networks.load("n"),
  requestNames: ({ requestNames }) => requestNames.of("n", "1"),
  imports: ({ imports }) => imports.find("n", "1"),
  jobs: ({ jobs }) => jobs.find("n", "1"),
  replies: ({ replies }) => replies.take({ networkId: "n", actor: "a", key: "1" }, "f", at),
};

describe.each(databases)("R-53 texts sealed on $name", { timeout: 120_000 }, (kind) => {
  describe.skipIf(kind.skip !== undefined)(`kept by one suite${reasonOf(kind)}`, () => {
    let prepared: PreparedDatabase;
    beforeEach(async () => void (prepared = await kind.prepare()), 60_000);
    afterEach(() => prepared.discard());

    const filled = async (options?: { secret: string; key: string }): Promise<void> => {
      const store = await prepared.open("production", options);
      await store.write(fill);
      await store.close();
    };
    const onBare = async <Result>(act: (bare: Kysely<Record<string, Row>>) => Promise<Result>): Promise<Result> => {
      const bare = prepared.bare() as Kysely<Record<string, Row>>;
      try {
        return await act(bare);
      } finally {
        await bare.destroy();
      }
    };
    const everything = () =>
      onBare(async (bare) => {
        const rows: [string, Row][] = [];
        for (const { name: table } of await bare.introspection.getTables())
          for (const row of await bare.selectFrom(table).selectAll().execute()) rows.push([table, row]);
        return rows;
      });

    test("no table has a name in any column, and no two texts were sealed with the same start", async () => {
      await filled();
      const rows = await everything();
      expect(rows.filter(([, row]) => JSON.stringify(row).includes(name))).toEqual([]);
      const sealed = rows.flatMap(([, row]) => Object.values(row).filter((one) => String(one).startsWith("sealed:")));
      expect(sealed).toHaveLength(2 * (3 + 2 + 2 * 3 + 2 + 4));
      expect(new Set(sealed.map((one) => String(one).slice(7, 23))).size).toBe(sealed.length);
    });

    test("a sealed text opens nowhere but in the row, the column and the network for which it was sealed", async () => {
      await filled();
      const places = (await everything()).flatMap(([table, row]) =>
        sealedColumns
          .filter(([of, column]) => of === table && String(row[column]).startsWith("sealed:"))
          .map(([, column]) => ({ table, column, key: keyOf(row), sealed: String(row[column]) })),
      );
      const isRead = ({ key }: (typeof places)[number]): boolean =>
        key.networkId === "n" &&
        (key.requestId ?? key.importId ?? key.jobId ?? key.key ?? "1") === "1" &&
        key.actor !== "b";
      const store = await prepared.open("production");
      const opened: unknown[] = [];
      for (const { table, column, key, sealed } of places.filter(isRead)) {
        const put = (text: string) =>
          onBare((bare) =>
            bare
              .updateTable(table)
              .set({ [column]: text })
              .where((row) => row.and(key))
              .execute(),
          );
        for (const other of places.filter((one) => one.sealed !== sealed)) {
          await put(other.sealed);
          const refusal = await store.write(readers[table as "jobs"]).then(
            () => "opened",
            (error: Error) => error.message,
          );
          if (!refusal.includes("authenticate")) opened.push([other, { table, column, key }, refusal]);
        }
        await put(sealed);
      }
      for (const reader of Object.values(readers)) await store.write(reader);
      await store.close();
      expect(opened).toEqual([]);
    });

    test("another key is refused before anything is read, and the first one goes on", async () => {
      const [key, other] = ["a key of the tests, of more than 32 bytes", "another key of the tests, of 32 bytes"];
      await filled({ secret: testOptions.secret, key });
      for (const options of [testOptions, { ...testOptions, key: other }])
        await expect(prepared.open("production", options)).rejects.toThrow(KeyMissingError);
      const store = await prepared.open("production", { ...testOptions, key: other, oldKey: key });
      expect(await store.write((records) => records.rotateKeys())).toBe(2);
      expect(await store.read(({ requestNames }) => requestNames.of("n", "1"))).toEqual([name]);
      await store.close();
    });

    test("what stood readable before is sealed by the first start, for its place", async () => {
      const bare = prepared.bare() as Kysely<Tables>;
      const all = migrationsWith(keysFrom(testOptions));
      const before = Object.fromEntries(Object.entries(all).filter(([one]) => one < sealing));
      await new Migrator({ db: bare, provider: { getMigrations: () => Promise.resolve(before) } }).migrateToLatest();
      await bare
        .insertInto("networks")
        .values({ networkId: "n", head: '{"id":"n"}', lists: '["people"]', revision: 1 })
        .execute();
      const body = JSON.stringify({ id: "k1", displayName: `${name} B.` });
      await bare
        .insertInto("records")
        .values({ networkId: "n", list: "people", position: 0, id: "k1", revision: 1, body })
        .execute();
      await bare.insertInto("requestNames").values({ networkId: "n", requestId: "1", names: text }).execute();
      const import_ = { networkId: "n", importId: "1", state: "dryRun", revision: 1, createdAt: at };
      await bare
        .insertInto("imports")
        .values({ ...import_, before: text, after: null, report: text })
        .execute();
      await bare
        .insertInto("jobs")
        .values({ ...job, networkId: "n", jobId: "1", body: text, result: text, takenBy: null, takenUntil: null })
        .execute();
      await bare
        .insertInto("replies")
        .values({ networkId: "n", actor: "a", key: "1", fingerprint: "f", reply: text, createdAt: at })
        .execute();
      await bare.destroy();
      const store = await prepared.open("production");
      const read = await store.write(async (records) => ({
        people: (await records.networks.load("n"))?.network.rows.people,
        names: await records.requestNames.of("n", "1"),
        import_: await records.imports.find("n", "1"),
        job: await records.jobs.find("n", "1"),
        reply: await records.replies.take({ networkId: "n", actor: "a", key: "1" }, "f", at),
      }));
      await store.close();
      expect(read).toMatchObject({
        people: [{ displayName: `${name} B.` }],
        names: [name],
        import_: { before: text, after: null, report: text },
        job: { body: text, result: text },
        reply: { reply: text },
      });
      expect((await everything()).filter(([, row]) => JSON.stringify(row).includes(name))).toEqual([]);
    });
  });
});
