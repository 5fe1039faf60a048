import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const pages = globSync(["*.md", "docs/**/*.md", "packages/*/*.md", "examples/**/*.md"], {
  cwd: root,
  exclude: ["**/node_modules/**"],
});

const linksOf = (page: string): string[] =>
  [...readFileSync(join(root, page), "utf8").matchAll(/\]\(([^)\s#]+)(?:#[^)\s]*)?\)/g)].map(
    (found) => found[1] as string,
  );

describe("the links between pages", () => {
  it.each(pages)("%s links only to files that exist", (page) => {
    const broken = linksOf(page).filter(
      (link) => !/^[a-z]+:/.test(link) && !existsSync(join(root, dirname(page), link)),
    );
    expect(broken).toEqual([]);
  });
});
