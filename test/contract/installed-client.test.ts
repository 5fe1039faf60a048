import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build, type Rolldown } from "vite";
import { listen, type Listening } from "../../packages/api/src/server.ts";
import { browserMissing, startBrowser, visit } from "../journeys/browser.ts";
import { openTestDemo, type TestDemo } from "../support/demo.ts";
import { hostNode } from "../support/host-node.ts";
import { installPacked, runIn } from "../support/packed.ts";

const root = resolve(import.meta.dirname, "../..");
const client = join(root, "packages/client");

let demo: TestDemo;
let server: Listening;
let folder: string;
beforeAll(async () => {
  demo = await openTestDemo();
  server = await listen(demo.app, 0);
  folder = mkdtempSync(join(tmpdir(), "installed-"));
  await installPacked(folder, client);
  const [program = "", page = ""] = readmeBlocks();
  writeFileSync(join(folder, "program.mts"), program.replace("http://localhost:3000", server.url));
  writeFileSync(join(folder, "page.mts"), page);
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.stop();
  await demo.close();
});

const run = (command: string, ...args: readonly string[]): Promise<string> => runIn(folder, command, ...args);

const readmeBlocks = (): string[] =>
  [...readFileSync(join(client, "README.md"), "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(
    ([, code]) => code as string,
  );

/** What a block says that it prints. */
const promised = (code = ""): string => /\/\/ → (.*)$/m.exec(code)?.[1] ?? "nothing";

/** A block as JavaScript, with what it imports where `bundled`. */
async function javascriptOf(name: string, bundled: boolean): Promise<string> {
  const result = await build({
    configFile: false,
    root: folder,
    logLevel: "error",
    build: {
      write: false,
      target: "es2023",
      lib: { entry: join(folder, `${name}.mts`), formats: ["es"] },
      rolldownOptions: { external: bundled ? [] : [/^@parent-circles/] },
    },
  });
  const [{ output }] = result as [Rolldown.RolldownOutput];
  return output[0].code;
}

describe("@parent-circles/client, installed from its tarball into an empty folder", { timeout: 30_000 }, () => {
  test("brings one package of ours and two that it needs", () => {
    expect(globSync(["node_modules/{[!@],@*/}*"], { cwd: folder }).toSorted()).toEqual([
      "node_modules/@parent-circles/client",
      "node_modules/openapi-fetch",
      "node_modules/openapi-typescript-helpers",
    ]);
  });

  test("type-checks the README's blocks, its own types and openapi-fetch's too, and refuses a path that is not there", async () => {
    const strict = ["--strict", "--noEmit", "--module", "nodenext", "--target", "es2023", "--lib", "es2023,dom"];
    const check = (...files: string[]) => run(join(root, "node_modules/.bin/tsc"), ...strict, ...files);
    await check("program.mts", "page.mts");
    const wrong = `import { createClient } from "@parent-circles/client";\nawait createClient().GET("/v1/nothing", {});\n`;
    writeFileSync(join(folder, "wrong.mts"), wrong);
    await expect(check("wrong.mts")).rejects.toThrow(/wrong\.mts\(2,.*"\/v1\/nothing"/);
  });

  test("the README's program prints what it says, under the machine's own Node where there is one", async () => {
    writeFileSync(join(folder, "program.mjs"), await javascriptOf("program", false));
    // 22 mothers of Pendrecht have no route, 7 more when P-K5 is away: examples/data/expected.json.
    const printed = await run(hostNode()?.path ?? process.execPath, "program.mjs");
    expect(printed).toBe(`${promised(readmeBlocks()[0])}\n`);
  });

  test.skipIf(browserMissing)("the README's lines for a page print what they say in a browser", async () => {
    const browser = await startBrowser();
    const { page, wrong } = await visit(browser);
    const printed: string[] = [];
    page.on("console", (message) => printed.push(message.text()));
    const script = await javascriptOf("page", true);
    const html = `<!doctype html><title>A page</title><script type="module" src="/own.js"></script>`;
    await page.route("**/own.html", (route) => route.fulfill({ contentType: "text/html", body: html }));
    await page.route("**/own.js", (route) => route.fulfill({ contentType: "text/javascript", body: script }));
    await page.request.get(`${server.url}/enter/${demo.linkFor("coordinator")}`);
    await page.goto(`${server.url}/own.html`);
    await expect.poll(() => printed.length, { timeout: 10_000 }).toBeGreaterThan(0);
    await browser.close();
    expect({ printed, wrong }).toEqual({ printed: [promised(readmeBlocks()[1])], wrong: [] });
  });
});
