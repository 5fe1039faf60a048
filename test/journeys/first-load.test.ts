import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPages } from "./served-demo.ts";

const mostBytes = 130_000;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pages-"));
  await buildPages(folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

const builtFiles = (pattern: string) => globSync(pattern, { cwd: folder });
const textOf = (file: string) => readFileSync(join(folder, file), "utf8");

describe("the built pages", () => {
  test("weigh at most 130 kB in all, compressed, the map included", () => {
    const sizes = builtFiles("**/*.{html,js,css,svg}").map((file) => gzipSync(readFileSync(join(folder, file))).length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(10_000);
    expect(total).toBeLessThanOrEqual(mostBytes);
  });

  test("have no script or style inside, and ask nothing of other servers", () => {
    const page = textOf("index.html");
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
    const addresses = builtFiles("**/*.{html,js,css}").flatMap(
      (file) => textOf(file).match(/https?:\/\/[\w.-]+/g) ?? [],
    );
    // Names of namespaces, and a page that a library names in what it says to developers: nothing is asked of them.
    const said = ["http://www.w3.org", "http://localhost", "https://simplewebauthn.dev"];
    expect([...new Set(addresses)].filter((address) => !said.includes(address))).toEqual([]);
  });

  test("keep nothing in the browser", () => {
    for (const file of builtFiles("**/*.js")) expect(textOf(file)).not.toMatch(/localStorage|sessionStorage|indexedDB/);
  });
});
