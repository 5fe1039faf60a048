import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

function sourcesThatContain(pattern: RegExp): readonly string[] {
  const sources = globSync("packages/*/{src,client}/**/*.{ts,tsx}", { cwd: root });
  return sources.filter((path) => !path.includes(".test.") && pattern.test(readFileSync(resolve(root, path), "utf8")));
}

test("only server.ts listens", () => {
  const listening = sourcesThatContain(/[.]listen\(/);
  expect(listening.filter((path) => path !== "packages/api/src/server.ts")).toEqual([]);
});

test("only server.ts and the command line read the environment", () => {
  const reading = sourcesThatContain(/\bprocess[.]env\b|\bimport[.]meta[.]env\b/);
  expect(reading.filter((path) => !/^packages\/api\/src\/(server[.]ts$|cli\/)/.test(path))).toEqual([]);
});
