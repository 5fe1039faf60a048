import { createHash, createHmac } from "node:crypto";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { readNetwork } from "@parent-circles/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testOptions } from "../../test-support/keys.ts";
import type { AuditEntry } from "../store/port.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import { type Anchor, anchorsNow, verifyAudit } from "./verify.ts";

// Whoever can write the database has no key: she can compute whatever needs none, and put back what she has seen before.

interface Row {
  networkId: string;
  position: number;
  at: string;
  entry: string;
  hash: string;
  object: string;
}
type Change = (database: Database.Database) => void;

const root = mkdtempSync(join(tmpdir(), "whoever-"));
afterAll(() => rmSync(root, { recursive: true }));
const file = (name: string | number): string => join(root, `${name}.sqlite`);
const entries = 12;
const removed = 3;
const anchors: Anchor[] = [];

const entryAt = (number: number): AuditEntry => ({
  at: `2026-03-01T${String(number).padStart(2, "0")}:00:00.000Z`,
  actor: `account-${number % 3}`,
  role: "coach",
  action: number % 2 === 0 ? "getPerson" : "getView",
  object: number % 2 === 0 ? `someone-${number}` : "everyone",
  purpose: "coordination",
});
const network = (id: string) =>
  readNetwork({ format: "parent-circles/network", version: 1, network: { id }, people: [] });

/** The database, and a copy of it after each entry; an anchor is taken at the end. */
beforeAll(async () => {
  const store = await openSqliteStore(file("now"), "production", testOptions);
  await store.write(async ({ networks }) => {
    for (const id of ["n", "other"]) await networks.create(network(id));
  });
  for (let number = 1; number <= entries; number++) {
    await store.write(async ({ audit }) => {
      for (const id of ["n", "other"]) await audit.append(id, { ...entryAt(number), purpose: id });
    });
    if (number === removed + 1) await store.write(({ audit }) => audit.removeOld("n", entryAt(number).at));
    await store.compact();
    copyFileSync(file("now"), file(`after-${number}`));
  }
  anchors.push(...(await store.read((records) => anchorsNow(records, "2026-03-02T00:00:00.000Z"))));
  await store.close();
}, 60_000);

const rowsOf = (database: Database.Database, network = "n"): Row[] =>
  database.prepare("select * from audit where networkId = ? order by position").all(network) as Row[];
const plain = (before: string, networkId: string, entry: string): string =>
  createHash("sha256").update(`${before}\n${networkId}\n${entry}`).digest("hex");
const guessed = (key: string, before: string, { networkId, position, entry }: Row): string =>
  createHmac("sha256", key)
    .update(JSON.stringify([networkId, "entry", before, position, entry]))
    .digest("hex");

/** Writes a chain as she can make it, with hashes and an end to it that fit as far as she knows. */
function rewrite(database: Database.Database, rows: readonly Row[], hash: (before: string, row: Row) => string): void {
  database.prepare("delete from audit where networkId = 'n'").run();
  const start = database.prepare("select hash from auditStarts where networkId = 'n'").pluck().get();
  let before = typeof start === "string" ? start : "0".repeat(64);
  const insert = database.prepare("insert into audit values (@networkId, @position, @at, @entry, @hash, @object)");
  for (const row of rows) {
    before = hash(before, row);
    insert.run({ ...row, hash: before });
  }
  database
    .prepare("update auditHeads set position = ?, hash = ? where networkId = 'n'")
    .run(rows.at(-1)?.position ?? 0, before);
}
const kept = (_: string, { hash }: Row): string => hash;
const rehashed = (before: string, row: Row): string => plain(before, "n", row.entry);
const changed = (row: Row, change: Partial<AuditEntry>): Row => {
  const entry = { ...(JSON.parse(row.entry) as AuditEntry), ...change };
  return { ...row, at: entry.at, object: entry.object, entry: JSON.stringify(entry) };
};
const renumbered = (rows: readonly Row[]): Row[] =>
  rows.map((row, index) => ({ ...row, position: removed + 1 + index }));

const places = Array.from({ length: entries - removed }, (_, index) => index);
const fields: readonly (keyof AuditEntry)[] = ["at", "actor", "role", "action", "object", "purpose"];
const changes: [string, Change][] = [];
const add = (name: string, change: Change): void => void changes.push([name, change]);

for (const at of places) {
  for (const field of fields)
    add(`entry ${at}: another ${field}, all hashes made anew without a key`, (database) =>
      rewrite(
        database,
        rowsOf(database).map((row, index) =>
          index === at ? changed(row, { [field]: "2026-02-01T00:00:00.000Z" }) : row,
        ),
        rehashed,
      ),
    );
  for (const column of ["at", "object", "hash"])
    add(`entry ${at}: the column ${column} alone`, (database) =>
      database
        .prepare(`update audit set "${column}" = 'x' where networkId = 'n' and position = ?`)
        .run(removed + 1 + at),
    );
  add(`entry ${at}: taken away`, (database) =>
    rewrite(
      database,
      rowsOf(database).filter((_, index) => index !== at),
      kept,
    ),
  );
  add(`entry ${at}: taken away, the others numbered anew`, (database) =>
    rewrite(database, renumbered(rowsOf(database).filter((_, index) => index !== at)), kept),
  );
  add(`entry ${at}: slipped in`, (database) => {
    const rows = rowsOf(database);
    const more = changed(rows[at] as Row, { actor: "account-9" });
    rewrite(database, renumbered([...rows.slice(0, at), more, ...rows.slice(at)]), rehashed);
  });
  add(`entry ${at}: twice`, (database) => {
    const rows = rowsOf(database);
    rewrite(database, renumbered([...rows.slice(0, at + 1), ...rows.slice(at)]), kept);
  });
  add(`entry ${at}: that of another network`, (database) => {
    const [row] = rowsOf(database, "other").filter(({ position }) => position === removed + 1 + at);
    database
      .prepare("update audit set entry = ?, hash = ? where networkId = 'n' and position = ?")
      .run(row?.entry, row?.hash, removed + 1 + at);
  });
  add(`entry ${at}: made to be the last`, (database) => rewrite(database, rowsOf(database).slice(0, at), kept));
  add(`entry ${at}: made to be the first, as if the others were old`, (database) => {
    const rows = rowsOf(database);
    const { position, hash } = rows[at] as Row;
    database.prepare("update auditStarts set position = ?, hash = ? where networkId = 'n'").run(position, hash);
    database.prepare("delete from audit where networkId = 'n' and position <= ?").run(position);
  });
  for (const key of ["", "n", "parent-circles", "0".repeat(64)])
    add(`entry ${at}: another actor, hashes made with the key "${key}"`, (database) =>
      rewrite(
        database,
        rowsOf(database).map((row, index) => (index === at ? changed(row, { actor: "account-9" }) : row)),
        (before, row) => guessed(key, before, row),
      ),
    );
}
for (const at of places.slice(1))
  add(`entries ${at - 1} and ${at}: in each other's place`, (database) => {
    const rows = rowsOf(database);
    const [one, other] = [rows[at - 1] as Row, rows[at] as Row];
    rewrite(database, renumbered([...rows.slice(0, at - 1), other, one, ...rows.slice(at + 1)]), kept);
  });
for (const [table, column] of [
  ["auditHeads", "position"],
  ["auditHeads", "hash"],
  ["auditHeads", "keyedFrom"],
  ["auditHeads", "seal"],
  ["auditStarts", "position"],
  ["auditStarts", "hash"],
  ["auditStarts", "seal"],
])
  for (const value of ["-1", "1", "5", "''", `'${"f".repeat(64)}'`])
    add(`${table}.${column} = ${value}`, (database) =>
      database.exec(`update "${table}" set "${column}" = ${value} where networkId = 'n'`),
    );
const tables = ["audit", "auditHeads", "auditStarts"];
for (let some = 1; some < 8; some++) {
  const emptied = tables.filter((_, index) => (some & (1 << index)) !== 0);
  add(`emptied: ${emptied.join(", ")}`, (database) => {
    for (const table of emptied) database.exec(`delete from "${table}"`);
  });
}
add("the network itself is gone, with its audit", (database) => {
  for (const table of [...tables, "networks"]) database.exec(`delete from "${table}" where networkId = 'n'`);
});
add("made to look as before there was a key", (database) => {
  rewrite(database, rowsOf(database), rehashed);
  database.exec(`update auditHeads set keyedFrom = position, seal = '' where networkId = 'n'`);
});
add("made to be what it was before chains were keyed, so that the next start opens it anew", (database) => {
  rewrite(
    database,
    rowsOf(database).map((row, index) => (index === 2 ? changed(row, { actor: "account-9" }) : row)),
    rehashed,
  );
  database.exec(`alter table auditHeads drop column "keyedFrom"; alter table auditHeads drop column "seal";
    alter table auditStarts drop column "seal"; drop table dataKeys;
    alter table accounts drop column codeStep;
    delete from kysely_migration where name >= '011'`);
});
/** What she copied earlier she can put back whole, with seals that fit: only an anchor tells. */
const putBack: [string, Change][] = Array.from({ length: entries - 1 }, (_, index) => [
  `put back as it was after ${index + 1}`,
  (database) => {
    database.exec(`attach '${file(`after-${index + 1}`)}' as earlier`);
    for (const table of tables)
      database.exec(`delete from main."${table}"; insert into main."${table}" select * from earlier."${table}"`);
    database.exec("detach earlier");
  },
]);

async function verified(change: Change, name: string, known: readonly Anchor[]) {
  copyFileSync(file("now"), file(name));
  const database = new Database(file(name));
  change(database);
  database.close();
  const store = await openSqliteStore(file(name), "production", testOptions);
  const found = await store.read((records) => verifyAudit(records, known));
  await store.close();
  rmSync(file(name));
  return found.find((one) => one.network === "n");
}
const isNoticed = (found: Awaited<ReturnType<typeof verified>>): boolean =>
  found !== undefined && (found.firstBroken !== null || found.missedAnchor !== null);

describe(
  "R-51 verifyAudit(records, anchors) against whoever can write the database and has no key",
  { timeout: 120_000 },
  () => {
    test("finds nothing where nothing was changed, with its anchor and without", async () => {
      for (const known of [[], anchors])
        expect(await verified(() => undefined, "untouched", known)).toEqual({
          network: "n",
          firstBroken: null,
          missedAnchor: null,
        });
    });

    test("notices each kind of change with its anchor, as many as SECURITY.md says", async () => {
      const all = [...changes, ...putBack];
      const told = readFileSync(new URL("../../../../SECURITY.md", import.meta.url), "utf8");
      expect(/(\d+) kinds of change/.exec(told)?.[1]).toBe(String(all.length));
      const unseen: string[] = [];
      for (const [name, change] of all) if (!isNoticed(await verified(change, "changed", anchors))) unseen.push(name);
      expect(unseen).toEqual([]);
    });

    test("notices without an anchor all but what docs/operation.md names", async () => {
      const unseen: string[] = [];
      for (const [name, change] of [...changes, ...putBack])
        if (!isNoticed(await verified(change, "alone", []))) unseen.push(name);
      expect(unseen.toSorted()).toEqual(
        [
          ...putBack.map(([name]) => name),
          "the network itself is gone, with its audit",
          "made to be what it was before chains were keyed, so that the next start opens it anew",
        ].toSorted(),
      );
    });
  },
);
