import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import type { Browser } from "playwright";
import { build, type Rolldown } from "vite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserMissing, startBrowser, visit } from "../journeys/browser.ts";

const fileOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What a page has read where the file is: only what she chose is sent on. */
const worker = `
  import { importFiles } from ${JSON.stringify(fileOf("packages/core/src/intake/index.ts"))};
  self.onmessage = ({ data: { files, options } }) => self.postMessage(importFiles(files, options));
`;
const entry = "\0worker.ts";

/** The worker's script in one file, as a page's build makes it. */
async function bundled(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      { name: "entry", resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? worker : null) },
    ],
    resolve: { alias: [{ find: /^@parent-circles\/words$/, replacement: fileOf("packages/words/src/index.ts") }] },
    build: { write: false, minify: true, rolldownOptions: { input: entry, output: { codeSplitting: false } } },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const scripts = outputs.flatMap(({ output }) => output).filter((file) => file.type === "chunk");
  return scripts.map(({ code }) => code).join("\n");
}

const cell = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const row = (...cells: string[]): string => `<row>${cells.map(cell).join("")}</row>`;
const sheet =
  row("Naam", "Telefoon", "Vertrouwt wie?", "Hoe goed?") +
  row("Ayşe Yılmaz", "06", "", "") +
  row("فاطمة", "", "Ayse", "heel goed");
const workbook = zipSync({
  "xl/workbook.xml": strToU8('<workbook><sheets><sheet name="Blad1" id="r1"/></sheets></workbook>'),
  "xl/_rels/workbook.xml.rels": strToU8(
    '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
  ),
  "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${sheet}</sheetData></worksheet>`),
});

/** What a worker of a browser's page comes to, told as it was sent. */
interface Read {
  readonly status: string;
  readonly document?: {
    readonly people: readonly { readonly displayName: string }[];
    readonly ties: readonly object[];
  };
  readonly report: { readonly refused: readonly { readonly code: string }[] };
}

describe.skipIf(browserMissing)("importFiles() in a worker of a browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    [browser, script] = await Promise.all([startBrowser(), bundled()]);
  }, 60_000);
  afterAll(() => browser.close());

  async function read(leaveOut: readonly string[]): Promise<Read> {
    const { page, wrong } = await visit(browser);
    // A page as a server serves it, with the worker's script beside it.
    await page.route("http://localhost/**", (route) =>
      route.request().url().endsWith(".js")
        ? route.fulfill({ contentType: "text/javascript", body: script })
        : route.fulfill({ contentType: "text/html", body: "<!doctype html><link rel=icon href=data:,><p>x</p>" }),
    );
    await page.goto("http://localhost/");
    const found = await page.evaluate(
      async ({ bytes, options }) => {
        const one = new Worker("/worker.js", { type: "module" });
        const answer = new Promise((resolve, reject) => {
          one.addEventListener("message", ({ data }) => resolve(data));
          one.addEventListener("error", ({ message }) => reject(new Error(message)));
        });
        one.postMessage({ files: [{ name: "m.xlsx", bytes: Uint8Array.from(bytes) }], options });
        return answer;
      },
      { bytes: [...workbook], options: { asOf: "2026-03-01", leaveOut } },
    );
    expect(wrong).toEqual([]);
    return found as Read;
  }

  test("importFiles(an .xlsx, {leaveOut}) reads it there, and what was not chosen is not in what comes out", async () => {
    const found = await read(["Telefoon"]);
    expect(found.document?.people.map(({ displayName }) => displayName)).toEqual(["Ayşe Y.", "فاطمة"]);
    expect(found.document?.ties).toEqual([expect.objectContaining({ type: "trust", score: 5 })]);
    expect(JSON.stringify(found)).not.toContain("06");
  });

  test("R-02 importFiles(an .xlsx) refuses a forbidden column there as it does anywhere", async () => {
    const found = await read([]);
    expect([found.status, found.report.refused.map(({ code }) => code)]).toEqual([
      "refused",
      ["intake/forbidden-column"],
    ]);
  });

  test("is one script of at most 80,000 bytes (gzip), which nothing but itself is asked for", () => {
    expect(script).not.toMatch(/\bimport\s*[{("']|\brequire\(/);
    expect(gzipSync(script).length).toBeLessThan(80_000);
  });
});
