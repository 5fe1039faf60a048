import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { describe, expect, it } from "vitest";

const fileOf = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const core = fileOf("packages/core/src/index.ts");
const entry = "\0entry.ts";

/** The weight (bytes, gzip) of a page's script that holds these lines and nothing else. */
async function weightOf(lines: string): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: "error",
    plugins: [
      { name: "entry", resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? lines : null) },
    ],
    resolve: {
      alias: [
        { find: /^@parent-circles\/core$/, replacement: core },
        { find: /^@parent-circles\/words$/, replacement: fileOf("packages/words/src/index.ts") },
      ],
    },
    build: { write: false, minify: true, rolldownOptions: { input: entry, preserveEntrySignatures: "strict" } },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rolldown.RolldownOutput[];
  const scripts = outputs.flatMap(({ output }) => output).filter((file) => file.type === "chunk");
  return scripts.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
}

const take = (...names: string[]): string => `export { ${names.join(", ")} } from ${JSON.stringify(core)};`;

describe("what a page loads (gzip) when it takes from a package of ours", () => {
  it.each([
    [["readNetwork"], 16_000],
    [["readNetwork", "reachOf"], 20_000],
    [["readNetwork", "circlesOf", "reachOf", "viewFor"], 33_000],
    [["readNetwork", "suggestOutreach"], 36_000],
    [["readNetwork", "identifyKeyFigures"], 36_000],
    [["measure"], 28_000],
  ])(
    "%s stays under %i bytes: what is not used is left out",
    async (names, most) => {
      expect(await weightOf(take(...names))).toBeLessThan(most);
    },
    30_000,
  );

  it("the client, with openapi-fetch, stays under 3,000 bytes", async () => {
    expect(await weightOf(`export * from ${JSON.stringify(fileOf("packages/client/src/index.ts"))};`)).toBeLessThan(
      3000,
    );
  }, 30_000);

  it("the drawing, with what it needs of D3 and of core, stays under 60,000 bytes", async () => {
    expect(await weightOf(`export * from ${JSON.stringify(fileOf("packages/viz/src/index.ts"))};`)).toBeLessThan(
      60_000,
    );
  }, 30_000);
});
