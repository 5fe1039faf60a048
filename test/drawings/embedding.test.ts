import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright";
import { build } from "vite";
import { beforeAll, describe, expect, it } from "vitest";
import { drawNeighbourhood } from "../../examples/03-draw-a-map.ts";
import { findBrowser } from "../../scripts/find-browser.mjs";

const root = new URL("../../", import.meta.url);
const executablePath = findBrowser();
let standalone = "";

beforeAll(async () => {
  const result = await build({
    root: fileURLToPath(new URL("packages/viz/", root)),
    logLevel: "error",
    build: { write: false },
  });
  const [output] = [result].flat();
  const chunk = output !== undefined && "output" in output ? output.output[0] : undefined;
  standalone = chunk?.code ?? "";
}, 60_000);

describe("@parent-circles/viz/standalone", () => {
  it("weighs at most 60 kB on the wire, with D3 in it", () => {
    expect(standalone.length).toBeGreaterThan(1000);
    expect(gzipSync(standalone).length).toBeLessThanOrEqual(60_000);
  });

  it.skipIf(executablePath === undefined)("draws the plain page of the examples", { timeout: 60_000 }, async () => {
    const browser = await chromium.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
    });
    const page = await browser.newPage();
    const html = readFileSync(new URL("examples/08-map-in-plain-html.html", root), "utf8");
    await page.route("http://example.test/**", async (route) => {
      const isScript = route.request().url().endsWith("/packages/viz/dist/standalone.js");
      if (isScript) return route.fulfill({ body: standalone, contentType: "text/javascript" });
      return route.fulfill({ body: html, contentType: "text/html" });
    });
    await page.goto("http://example.test/examples/08-map-in-plain-html.html");
    await page.getByRole("option", { name: /Fatma Yıldız/ }).click();
    expect(await page.title()).toBe("Oudernetwerk: M1");
    await browser.close();
  });
});

describe("drawNeighbourhood(file) of the examples", () => {
  it("gives a map and a sheet", () => {
    const { map, sheet } = drawNeighbourhood(fileURLToPath(new URL("examples/data/zuidwijk.json", root)));
    expect(map).toMatch(/^<svg .*viewBox/);
    expect(sheet).toMatch(/width="420mm"/);
  });
});
