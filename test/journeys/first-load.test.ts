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
// The page of the map fetches its drawing once it is open.
const mapPage = "src/pages/map/map-page.tsx";
const mapDrawing = "src/pages/map/draw-view.ts";

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly isDynamicEntry?: boolean;
}

/** What sources and all that they import weigh, compressed; each file once. */
function weightOf(sources: readonly string[], manifest: Readonly<Record<string, Chunk>>): number {
  const files = new Set(["index.html"]);
  const visit = (source: string) => {
    const { file, css = [], imports = [] } = manifest[source] as Chunk;
    if (files.has(file)) return;
    for (const one of [file, ...css]) files.add(one);
    imports.forEach(visit);
  };
  sources.forEach(visit);
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}

const textOf = (file: string) => readFileSync(join(folder, file), "utf8");

describe("the built pages", () => {
  test("weigh at most 130 kB each, compressed, with all that they load, the map with its drawing", () => {
    const manifest = JSON.parse(textOf(".vite/manifest.json")) as Record<string, Chunk>;
    const fetched = Object.keys(manifest).filter((source) => manifest[source]?.isDynamicEntry === true);
    expect(fetched).toEqual(expect.arrayContaining([mapPage, mapDrawing, "src/pages/start/start-page.tsx"]));
    const weights = fetched.map((source): [string, number] => {
      const before = source === mapDrawing ? [mapPage] : [];
      return [source, weightOf(["index.html", ...before, source], manifest)];
    });
    expect(Math.min(...weights.map(([, bytes]) => bytes))).toBeGreaterThan(10_000);
    expect(weights.filter(([, bytes]) => bytes > mostBytes)).toEqual([]);
  });

  test("have no script or style inside, and ask nothing of other servers", () => {
    const page = textOf("index.html");
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=/);
    const addresses = builtFiles("**/*.{html,js,css}").flatMap(
      (file) => textOf(file).match(/https?:\/\/[\w.-]+/g) ?? [],
    );
    // Names of namespaces, and pages that libraries name in what they say to developers: nothing is asked of them.
    const said = ["http://www.w3.org", "http://localhost", "https://simplewebauthn.dev", "https://github.com"];
    expect([...new Set(addresses)].filter((address) => !said.includes(address))).toEqual([]);
  });

  test("keep nothing in the browser", () => {
    for (const file of builtFiles("**/*.js")) expect(textOf(file)).not.toMatch(/localStorage|sessionStorage|indexedDB/);
  });
});
