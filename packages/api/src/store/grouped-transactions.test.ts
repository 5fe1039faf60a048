import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { Kysely, sql, SqliteDialect } from "kysely";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { groupedTransactions } from "./sqlite.ts";
import type { Tables } from "./tables.ts";
import type { RunTransaction } from "./transactions.ts";

let folder: string;
let file: Database.Database;
let database: Kysely<Tables>;
let run: RunTransaction;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "grouped-"));
  file = new Database(join(folder, "one.sqlite"));
  file.exec("create table note (text text)");
  database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: file }) });
  run = groupedTransactions(database, file, "writing here");
});
afterEach(async () => {
  await database.destroy();
  rmSync(folder, { recursive: true });
});

const write = (text: string): Promise<void> =>
  run(async ({ database: on }) => {
    await sql`insert into note values (${text})`.execute(on);
  });
const stored = (): unknown[] => file.prepare("select text from note order by text").pluck().all();
const outcomes = async (writes: readonly Promise<unknown>[]): Promise<string[]> =>
  (await Promise.allSettled(writes)).map(({ status }) => status);

describe("groupedTransactions(database, connection, lock)", () => {
  test("undoes alone what fails alone, and keeps the others of its group", async () => {
    const failing = run(async ({ database: on }) => {
      await sql`insert into note values ('undone')`.execute(on);
      throw new Error("stop");
    });
    expect(await outcomes([write("a"), failing, write("b")])).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(stored()).toEqual(["a", "b"]);
  });

  // SQLite undoes the whole transaction by itself then: the savepoint is gone, and nobody may wait for ever.
  test(
    "tells everybody of a group when the database undoes all of it for want of room",
    { timeout: 5_000 },
    async () => {
      file.exec("pragma max_page_count = 20");
      const large = "x".repeat(400_000);
      expect(await outcomes([write("a"), write("b"), write(large), write("c")])).toEqual([
        ...Array<string>(3).fill("rejected"),
        expect.stringMatching(/fulfilled|rejected/),
      ]);
      expect(stored()).not.toContain("a");
      await write("afterwards");
      expect(stored()).toContain("afterwards");
    },
  );

  test("refuses all who wait when no transaction can begin, and goes on afterwards", async () => {
    let begun = 0;
    const exec = (statement: string) => {
      if (statement === "begin immediate" && (begun += 1) === 1) throw new Error("no room");
      return file.exec(statement);
    };
    run = groupedTransactions(database, { exec }, "writing here");
    expect(await outcomes([write("a"), write("b"), write("c")])).toEqual(Array<string>(3).fill("rejected"));
    // One after the other each would wait as long as one may.
    expect(begun).toBe(1);
    await write("d");
    expect(stored()).toEqual(["d"]);
  });
});
