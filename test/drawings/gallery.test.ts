import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gallery } from "./gallery.ts";

const updating = process.env["UPDATE_DRAWINGS"] !== undefined;

/** Compares with the kept file; a changed one is written beside it, so that both can be looked at. */
function differsFromKept(file: string, text: string): string | undefined {
  const kept = new URL(`../../docs/${file}`, import.meta.url);
  const changed = new URL(kept.href.replace(/(\.\w+)$/, ".changed$1"));
  if (updating) writeFileSync(kept, text);
  const same = existsSync(kept) && readFileSync(kept, "utf8") === text;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  return same ? undefined : `look at ${changed.pathname}; if it is right, run again with UPDATE_DRAWINGS=1`;
}

describe("PN-33 the gallery", () => {
  it.each(gallery)("draws $name as the kept picture, to the byte", ({ name, drawing }) => {
    expect(differsFromKept(`gallery/${name}.svg`, drawing())).toBeUndefined();
  });

  it("has the picture of the README among its own", () => {
    const pendrecht = gallery.find(({ name }) => name === "pendrecht")?.drawing() ?? "";
    expect(differsFromKept("images/pendrecht.svg", pendrecht)).toBeUndefined();
  });

  it("has a page that shows every drawing with its sentence", () => {
    const pages = gallery.map(({ name, shows }) => `## ${name}\n\n${shows}\n\n![${shows}](${name}.svg)\n`);
    const page = `# Gallery\n\nEvery drawing here is made and compared by a test.\n\n${pages.join("\n")}`;
    expect(differsFromKept("gallery/README.md", page)).toBeUndefined();
  });
});
