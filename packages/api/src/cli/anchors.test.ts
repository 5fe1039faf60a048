import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readNetwork } from "@parent-circles/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runTyped } from "../../test-support/command-line.ts";
import { testOptions } from "../../test-support/keys.ts";
import { openSqliteStore } from "../store/sqlite.ts";
import { databaseIn } from "./installation.ts";

const root = mkdtempSync(join(tmpdir(), "anchors-"));
const at = (name: string): string => join(root, name);
const file = at("anchors.jsonl");
afterAll(() => rmSync(root, { recursive: true }));

async function append(action: string): Promise<void> {
  const store = await openSqliteStore(databaseIn(at("data")), "production", testOptions);
  const entry = { at: "2026-03-01T12:00:00Z", actor: "a", role: "coach", object: "everyone", purpose: "p" };
  await store.write(({ audit }) => audit.append("n", { ...entry, action }));
  await store.close();
}
const check = (data: string, ...words: string[]) => runTyped(["verify-audit", "--data", at(data), ...words]);

beforeAll(async () => {
  await runTyped(["account", "--data", at("data"), "--login", "a@b.c", "--network", "n", "--role", "coordinator"]);
  const store = await openSqliteStore(databaseIn(at("data")), "production", testOptions);
  const document = { format: "parent-circles/network", version: 1, network: { id: "n" }, people: [] } as const;
  await store.write(({ networks }) => networks.create(readNetwork(document)));
  await store.close();
  await append("getView");
}, 60_000);

describe("R-51 verify-audit --anchor FILE", { timeout: 60_000 }, () => {
  test("adds the ends to a file for its owner alone, and holds the audit against each of them", async () => {
    expect((await check("data", "--anchor", file)).printed).toBe(
      `n: whole\nThe ends of the audit were added to ${file}.`,
    );
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await append("getReach");
    expect((await check("data", "--anchor", file)).code).toBe(0);
    expect(readFileSync(file, "utf8").trim().split("\n")).toHaveLength(2);
  });

  test("says which anchor a restored database misses, and adds nothing then", async () => {
    await runTyped(["backup", "--data", at("data"), "--out", at("kept.sqlite")]);
    await append("getView");
    expect((await check("data", "--anchor", file)).code).toBe(0);
    const before = readFileSync(file, "utf8");
    await runTyped(["restore", "--from", at("kept.sqlite"), "--data", at("again")]);
    expect((await check("again")).code).toBe(0);
    const { code, warned } = await check("again", "--anchor", file);
    expect([code, warned]).toEqual([1, expect.stringMatching(/^cli\/anchor-missed: The audit of n is not the one/)]);
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  test.each(["not JSON\n", readLine()])("refuses an anchor that this installation did not make: %j", async (line) => {
    writeFileSync(at("others.jsonl"), line);
    expect((await check("data", "--anchor", at("others.jsonl"))).warned).toMatch(/^cli\/anchor-broken/);
  });
});

function readLine(): string {
  return `${JSON.stringify({ at: "2026-03-01", network: "n", position: 1, hash: "0", keyedFrom: 0, seal: "0" })}\n`;
}

describe("PARENT_CIRCLES_SECRET", { timeout: 60_000 }, () => {
  test("that is not the one with which the database was made is refused at the start, and nothing is changed", async () => {
    const environment = { PARENT_CIRCLES_SECRET: "another secret, which also has 32 bytes or more" };
    const { code, warned } = await runTyped(["verify-audit", "--data", at("data")], { environment });
    expect([code, warned]).toEqual([1, expect.stringMatching(/^cli\/secret-changed: /)]);
    expect((await check("data")).code).toBe(0);
    expect(existsSync(databaseIn(at("data")))).toBe(true);
  });
});
