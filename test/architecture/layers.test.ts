import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import config from "../../.dependency-cruiser.mjs";
import { findLayerViolations } from "../../scripts/layers.mjs";
import { rightWay, wrongWay, type Plant } from "./plants.ts";

const root = resolve(import.meta.dirname, "../..");
const rules = config.forbidden ?? [];

/** Lays the planted files out as a project of their own, with the real packages' dependencies, so that imports resolve. */
function layOut(plants: readonly Plant[]): string {
  mkdirSync(join(root, ".results"), { recursive: true });
  const folder = mkdtempSync(join(root, ".results/layers-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const name of readdirSync(join(root, "packages"))) {
    mkdirSync(join(folder, "packages", name), { recursive: true });
    for (const shared of ["package.json", "node_modules"]) {
      const target = join(root, "packages", name, shared);
      if (existsSync(target)) symlinkSync(target, join(folder, "packages", name, shared));
    }
  }
  for (const file of ["tsconfig.tests.json", "tsconfig.base.json", "node_modules"]) {
    symlinkSync(join(root, file), join(folder, file));
  }
  const importing = (specifier: string, typeOnly = false) =>
    `import ${typeOnly ? "type {} from " : ""}${JSON.stringify(specifier)};\n`;
  for (const { from, to, mutual, typeOnly } of plants) {
    if (to !== undefined) write(`packages/${to}`, mutual ? importing(`./${basename(from)}`, typeOnly) : "export {};\n");
  }
  for (const { from, specifier, typeOnly } of plants) write(`packages/${from}`, importing(specifier, typeOnly));
  return folder;
}

describe("findLayerViolations(project)", () => {
  test("finds source files and not one wrong-way import", async () => {
    const { sourceCount, violations } = await findLayerViolations();
    expect(violations).toEqual([]);
    expect(sourceCount).toBeGreaterThan(0);
  });
});

describe("findLayerViolations(planted imports)", () => {
  const cases = Object.entries(wrongWay).flatMap(([rule, plants]) => plants.map((plant) => ({ rule, ...plant })));
  const folders: string[] = [];
  const caught = new Set<string>();

  const violationsOf = (plants: readonly Plant[]) => {
    const folder = layOut(plants);
    folders.push(folder);
    return findLayerViolations(folder);
  };

  beforeAll(async () => {
    const { violations } = await violationsOf(cases);
    for (const { rule, files } of violations) for (const file of files) caught.add(`${rule} ${file}`);
  });
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  test.each(cases)("$rule catches $from importing $specifier", ({ rule, from }) => {
    expect(caught).toContain(`${rule} packages/${from}`);
  });

  test("says nothing about imports that go the right way", async () => {
    expect((await violationsOf(rightWay)).violations).toEqual([]);
  });

  test("has a planted import for every rule", () => {
    expect(new Set(Object.keys(wrongWay))).toEqual(new Set(rules.map(({ name }) => name)));
  });

  test("gives a reason with every rule", () => {
    expect(rules.filter(({ comment }) => comment === undefined || comment === "")).toEqual([]);
  });
});
