import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readNetwork } from "@parent-circles/core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runTyped } from "../../test-support/command-line.ts";
import { onPostgres, postgresUrl } from "../../test-support/databases.ts";
import { testOptions } from "../../test-support/keys.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import { databaseIn } from "./installation.ts";

const environment = {
  PARENT_CIRCLES_SECRET: testOptions.secret,
  PARENT_CIRCLES_CONTROLLER: "Stichting Z",
  PARENT_CIRCLES_DPIA: "kast 3",
};

let root: string;
let data: string;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "operator-"));
  data = join(root, "data");
  await runTyped(["first-link", "--data", data], { environment });
});
afterEach(() => rmSync(root, { recursive: true }));

const serve = (more: readonly string[] = ["--data", data], settings: object = {}) =>
  runTyped(["serve", "--port", "0", ...more], { environment: { ...environment, ...settings } });

describe("R-16 R-53 the copy of before names were sealed", { timeout: 60_000 }, () => {
  const copyOfDays = (days: number): string => {
    const copy = `${databaseIn(data)}.before-encryption`;
    writeFileSync(copy, "Zqname");
    const made = new Date(Date.now() - days * 86_400_000);
    utimesSync(copy, made, made);
    return copy;
  };

  test("is told of by serve, until when, and removed by it after 30 days", async () => {
    expect((await serve()).warned).not.toContain("before-encryption");
    const copy = copyOfDays(29);
    const { warned } = await serve();
    const until = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    expect([warned.includes(copy), warned.includes(until), existsSync(copy)]).toEqual([true, true, true]);
    copyOfDays(31);
    expect([(await serve()).warned.includes(copy), existsSync(copy)]).toEqual([false, false]);
  });

  test("is told of by erase: she stands in it", async () => {
    const store = await openSqliteStore(databaseIn(data), "production", testOptions);
    const people = [{ id: "m1" }];
    const document = { format: "parent-circles/network", version: 1, network: { id: "n" }, people };
    await store.write(({ networks }) => networks.create(readNetwork(document)));
    await store.close();
    const copy = copyOfDays(1);
    const erased = await runTyped(["erase", "--data", data, "--network", "n", "--person", "m1"], { environment });
    expect([erased.code, erased.warned.includes(copy)]).toEqual([0, true]);
  });
});

describe("settings of an installation", { timeout: 60_000 }, () => {
  test("backup without the secret leaves no file behind", async () => {
    const out = join(root, "backup.sqlite");
    const { code, warned } = await runTyped(["backup", "--data", data, "--out", out], { environment: {} });
    expect([code, warned.slice(0, 19), existsSync(out)]).toEqual([1, "cli/setting-missing", false]);
  });

  test("one that is set to nothing is as one that is not set", async () => {
    const empty = Object.fromEntries(
      ["KEY", "KEY_FILE", "OLD_KEY", "OLD_KEY_FILE", "ERASURES"].map((name) => [`PARENT_CIRCLES_${name}`, ""]),
    );
    const { code } = await runTyped(["verify-audit", "--data", data], {
      environment: { ...environment, ...empty, DATABASE_URL: "" },
    });
    expect(code).toBe(0);
    expect((await serve(undefined, empty)).warned).not.toContain("PARENT_CIRCLES_ERASURES");
  });

  test.each(["erase", "backup", "rotate-key", "serve"])("%s --help says that the secret is needed", async (command) => {
    expect((await runTyped([command, "--help"])).printed).toContain("PARENT_CIRCLES_SECRET");
    expect((await runTyped(["validate", "--help"])).printed).not.toContain("PARENT_CIRCLES_SECRET");
  });

  test.skipIf(postgresUrl === undefined)("R-16 serve on PostgreSQL says that nobody notes who is erased", async () => {
    const name = `operator_${process.pid}_${Date.now()}`;
    await onPostgres(`create database ${name}`);
    const url = new URL(postgresUrl as string);
    url.pathname = `/${name}`;
    const settings = { DATABASE_URL: url.href };
    try {
      expect((await serve([], settings)).warned).toContain("PARENT_CIRCLES_ERASURES");
      const list = join(root, "erasures.jsonl");
      const { code, warned } = await serve([], { ...settings, PARENT_CIRCLES_ERASURES: list });
      expect([code, warned.includes("PARENT_CIRCLES_ERASURES")]).toEqual([0, false]);
    } finally {
      await onPostgres(`drop database ${name} with (force)`);
    }
  });
});

describe("R-16 the list of erasures", { timeout: 60_000 }, () => {
  test("a line that was cut off takes no later one with it", async () => {
    const erasures = join(root, "erasures.jsonl");
    writeFileSync(erasures, '{"networkId":"n","at":"2026');
    const open = (file: string) => openSqliteStore(join(root, file), "production", { ...testOptions, erasures });
    const first = await open("first.sqlite");
    for (const who of ["a", "b"])
      await first.write((records) => records.erasures.note("n", { at: "2026-03-01T12:00:00.000Z", who: [who] }));
    await first.close();
    const restored = await open("restored.sqlite");
    const lines = await restored.read((records) => records.erasures.unheeded("n"));
    await restored.close();
    expect(lines.map(({ who }) => who)).toEqual([["a"], ["b"]]);
    expect(readFileSync(erasures, "utf8")).not.toContain("\n\n");
  });
});
