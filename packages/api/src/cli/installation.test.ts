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
import Database from "better-sqlite3";
import { readNetwork } from "@parent-circles/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSqliteStore } from "../store/sqlite.ts";
import { testOptions } from "../../test-support/keys.ts";
import { databaseIn } from "./installation.ts";
import { runTyped } from "../../test-support/command-line.ts";
import { commands } from "./commands.ts";

const root = mkdtempSync(join(tmpdir(), "installation-"));
const data = join(root, "data");
afterAll(() => rmSync(root, { recursive: true }));

const environment = { PARENT_CIRCLES_SECRET: "a secret of the tests, of more than 32 bytes" };
const typed = (...words: string[]) => runTyped(words, { environment });

// Loading a server takes long on a busy machine, and is not what a test is timed for.
beforeAll(() => Promise.all(commands.map(({ load }) => load())), 60_000);

const week = { networkId: "n", period: "2026-03-01", question: "counts" };

beforeAll(async () => {
  const store = await openSqliteStore(await folderMade(data), "production", testOptions);
  const network = readNetwork({
    format: "parent-circles/network",
    version: 1,
    network: { id: "n" },
    people: [
      { id: "k1", role: "keyFigure" },
      { id: "zq-person", displayName: "Zqname Zq" },
    ],
    ties: [{ from: "zq-person", to: "k1", type: "trust", score: 4 }],
  });
  await store.write(async ({ networks, audit, published }) => {
    await networks.create(network);
    await published.first(week, "{}");
    for (const action of ["getView", "getReach", "getView"])
      await audit.append("n", {
        at: "2026-03-01T12:00:00Z",
        actor: "account-1",
        role: "coordinator",
        action,
        object: "everyone",
        purpose: "coordination",
      });
  });
  await store.close();
});

async function folderMade(folder: string): Promise<string> {
  const { mkdirSync } = await import("node:fs");
  mkdirSync(folder, { recursive: true });
  return databaseIn(folder);
}

describe("backup and restore", () => {
  test("a restore drill: what was kept is there again, and its audit is whole", async () => {
    const kept = join(root, "kept.sqlite");
    const again = join(root, "again");
    expect((await typed("backup", "--data", data, "--out", kept)).code).toBe(0);
    expect((await typed("restore", "--from", kept, "--data", again)).code).toBe(0);
    const record = await typed("person-record", "--data", again, "--network", "n", "--person", "zq-person", "--json");
    expect(JSON.parse(record.printed)).toMatchObject({ people: [{ id: "zq-person" }] });
    expect((await typed("verify-audit", "--data", again)).printed).toBe("n: whole");
    // Counted anew from the same network after a restore, this week's numbers could be others than were told.
    const restored = await openSqliteStore(databaseIn(again), "production", testOptions);
    expect(await restored.read(({ published }) => published.find(week))).toBe("{}");
    await restored.close();
  });

  test("write over nothing, and refuse a backup that is not whole", async () => {
    expect((await typed("restore", "--from", databaseIn(data), "--data", data)).warned).toMatch(/^cli\/file-exists/);
    const broken = join(root, "broken.sqlite");
    writeFileSync(broken, "not a database");
    const { warned } = await typed("restore", "--from", broken, "--data", join(root, "none"));
    expect(warned).toMatch(/^cli\/backup-broken/);
    expect(existsSync(join(root, "none"))).toBe(false);
  });
});

describe("R-51 verify-audit", () => {
  test.each([
    ["an entry was changed", "update audit set entry = replace(entry, 'getReach', 'getXeach') where position = 2", 2],
    ["an entry was removed", "delete from audit where position = 2", 2],
    ["the last entry was removed", "delete from audit where position = 3", 3],
  ])("exits 1 and says where, when %s", async (name, statement, entry) => {
    const copy = join(root, name.replaceAll(" ", "-"));
    const kept = `${copy}.sqlite`;
    await typed("backup", "--data", data, "--out", kept);
    await typed("restore", "--from", kept, "--data", copy);
    const database = new Database(databaseIn(copy));
    database.exec(statement);
    database.close();
    const { code, warned } = await typed("verify-audit", "--data", copy);
    expect(code).toBe(1);
    expect(warned).toContain(`cli/audit-broken: The audit of n does not fit together from entry ${entry} on.`);
  });
});

describe("a folder that holds no installation", () => {
  test.each([
    [["verify-audit"]],
    [["person-record", "--network", "n", "--person", "zq-person"]],
    [["erase", "--network", "n", "--person", "zq-person"]],
    [["register"]],
    [["dpia"]],
    [["breach", "--from", "2026-03-01T00:00:00Z", "--to", "2026-03-02T00:00:00Z"]],
  ])("is refused by %j and stays as it is: a folder misspelt has no whole audit", async ([name = "", ...others]) => {
    const misspelt = join(root, "misspelt");
    const { code, warned } = await typed(name, "--data", misspelt, ...others);
    expect([code, warned]).toEqual([1, expect.stringMatching(/^cli\/no-installation: /)]);
    expect(existsSync(misspelt)).toBe(false);
  });

  test("gets one with its first account", async () => {
    const begun = join(root, "begun");
    const words = ["--login", "first@example.org", "--network", "n", "--role", "coordinator"];
    expect((await typed("account", "--data", begun, ...words)).code).toBe(0);
    expect(existsSync(databaseIn(begun))).toBe(true);
  });
});

describe("R-16 erase", () => {
  test("leaves nothing of her in the files, and the audit whole", async () => {
    expect((await typed("erase", "--data", data, "--network", "n", "--person", "zq-person")).code).toBe(0);
    for (const file of readdirSync(data))
      expect(readFileSync(join(data, file), "latin1")).not.toMatch(/zq-?(person|name)/i);
    expect((await typed("verify-audit", "--data", data)).code).toBe(0);
  });
});

describe("what others of the machine may read", () => {
  test("is nothing: not the folder, the database and its side files, a backup, or what it was restored to", async () => {
    const mode = (path: string) => (statSync(path).mode & 0o777).toString(8);
    const own = join(root, "own");
    await typed("account", "--data", own, "--login", "first@example.org", "--network", "n", "--role", "coordinator");
    const [out, again] = [join(root, "own.sqlite"), join(root, "own-again")];
    await typed("backup", "--data", own, "--out", out);
    await typed("restore", "--from", out, "--data", again);
    expect([own, again].map(mode)).toEqual(["700", "700"]);
    expect([databaseIn(own), out, databaseIn(again)].map(mode)).toEqual(["600", "600", "600"]);
    chmodSync(databaseIn(own), 0o644);
    const store = await openSqliteStore(databaseIn(own), "production", testOptions);
    for (const file of readdirSync(own)) expect([file, mode(join(own, file))]).toEqual([file, "600"]);
    await store.close();
  });
});

describe("PARENT_CIRCLES_SECRET", () => {
  const withSecret = (secret: string) =>
    runTyped(["erase", "--data", data, "--network", "n", "--person", "nobody"], {
      environment: { PARENT_CIRCLES_SECRET: secret },
    });

  test("of fewer than 32 bytes is refused, and one is made on request", async () => {
    const { code, warned } = await withSecret("x".repeat(31));
    expect([code, warned]).toEqual([
      1,
      expect.stringMatching(/^cli\/secret-too-short: The setting PARENT_CIRCLES_SECRET/),
    ]);
    const [made, other] = [(await typed("secret")).printed, (await typed("secret")).printed];
    expect(made).toMatch(/^[\w-]{43}$/);
    expect(other).not.toBe(made);
    expect((await withSecret(made)).warned).not.toContain("secret-too-short");
  });
});

describe("R-54 serve", () => {
  test("does not start a real installation without saying who answers for the data", async () => {
    const { code, warned } = await typed("serve", "--data", data, "--port", "0");
    expect(code).toBe(1);
    expect(warned).toMatch(/^cli\/setting-missing: The setting PARENT_CIRCLES_CONTROLLER/);
  });
});

describe("import", () => {
  const persons = join(root, "persons.csv");

  test("writes a network document, and nothing with --dry-run", async () => {
    writeFileSync(persons, "id,displayName,role\nN1,Nora,member\n");
    const out = join(root, "network.json");
    expect((await typed("import", persons, "--out", out, "--dry-run")).code).toBe(0);
    expect(existsSync(out)).toBe(false);
    expect((await typed("import", persons, "--out", out)).code).toBe(0);
    expect((await typed("validate", out)).code).toBe(0);
  });

  test("reads files of another program, and says of lines without a kind what became of them", async () => {
    const net = join(root, "zuid.net");
    writeFileSync(net, '*Vertices 2\n1 "Aisha"\n2 "Fatma"\n*Arcs\n2 1 4\n');
    const out = join(root, "zuid.json");
    const { code, printed } = await typed("import", net, "--out", out, "--lang", "en");
    expect([code, readNetwork(JSON.parse(readFileSync(out, "utf8"))).rows.ties[0]?.type]).toEqual([0, "knows"]);
    expect(printed).toMatch(/read as who knows whom.*\n.*zuid\.net\[edges\]: row 1/);
  });

  test("R-02 refuses a forbidden column, names it, and writes nothing", async () => {
    writeFileSync(persons, "id,religie\nN1,x\n");
    const out = join(root, "refused.json");
    const { code, warned } = await typed("import", persons, "--out", out);
    expect(code).toBe(1);
    expect(warned).toMatch(/^intake\/forbidden-column: .*religie/);
    expect(existsSync(out)).toBe(false);
  });
});
