import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hostNode } from "../support/host-node.ts";
import { installPacked, runIn } from "../support/packed.ts";

const root = resolve(import.meta.dirname, "../..");

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "installed-"));
  await installPacked(folder, join(root, "packages/core"));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const program = `
import { healthOf, readNetwork } from "@parent-circles/core";
import { aboutWords, circlesWords } from "@parent-circles/words";

const document = { format: "parent-circles/network", version: 1, network: { id: "n" }, people: [] };
const network = readNetwork(document);
const own = { ...circlesWords.byLanguage.en, health: { ...circlesWords.byLanguage.en.health, coachMissing: "Find a coach!" } };
const languages = ["tr", { about: aboutWords.byLanguage.en, circles: own }] as const;
for (const language of languages)
  console.log(healthOf(network, { asOf: "2026-03-01", language }).find(({ code }) => code === "coachMissing")?.text);
`;

describe("@parent-circles/core, installed from its tarball into an empty folder", { timeout: 30_000 }, () => {
  test("brings the words, and no other package of ours", () => {
    expect(globSync("node_modules/@parent-circles/*", { cwd: folder }).toSorted()).toEqual([
      "node_modules/@parent-circles/core",
      "node_modules/@parent-circles/words",
    ]);
  });

  test("holds what it exports and neither sources nor tests", () => {
    const files = globSync("node_modules/@parent-circles/{core,words}/**/*.{ts,js}", { cwd: folder });
    expect(files.filter((file) => /\/src\/|\.test\.|(?<!\.d)\.ts$/.test(file))).toEqual([]);
    expect(files.filter((file) => file.endsWith("dist/index.js")).length).toBe(2);
  });

  test("type-checks and runs a program with words by tag and by value, under the machine's own Node where there is one", async () => {
    writeFileSync(join(folder, "program.mts"), program);
    const strict = ["--strict", "--module", "nodenext", "--target", "es2023", "--lib", "es2023,dom", "--types", ""];
    await runIn(folder, join(root, "node_modules/.bin/tsc"), ...strict, "program.mts");
    expect(await runIn(folder, hostNode()?.path ?? process.execPath, "program.mjs")).toBe(
      "Kilit grubun etkin bir koçu yok. Önce bir koç arayın.\nFind a coach!\n",
    );
  });
});
