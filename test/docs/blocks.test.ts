import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it, vi } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "test/docs/.blocks");
const pages = [
  "README.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

interface Block {
  readonly page: string;
  readonly number: number;
  readonly code: string;
}

const blocksOf = (page: string): Block[] =>
  [...readFileSync(join(root, page), "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((found, index) => ({
    page,
    number: index + 1,
    code: found[1] as string,
  }));

/** What a block says it prints: the comment `// → …` behind or under a `console.log`. */
const promised = (code: string): string[] =>
  [...code.matchAll(/\/\/ → (.*)$/gm)].map((found) => (found[1] as string).trim());

async function printedBy({ page, number, code }: Block): Promise<string[]> {
  const file = join(folder, `${page.replaceAll(/\W/g, "-")}-${number}.ts`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${code}\nexport {};\n`);
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => {
    lines.push(values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))).join(" "));
  });
  const folderBefore = process.cwd();
  process.chdir(root);
  try {
    await import(/* @vite-ignore */ file);
  } finally {
    process.chdir(folderBefore);
    log.mockRestore();
  }
  return lines;
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the code blocks of README.md and docs/", () => {
  it.each(pages.flatMap(blocksOf))("X-01 $page block $number runs and prints what it says", async (block) => {
    expect(await printedBy(block)).toEqual(promised(block.code));
  });
});
