import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gallery } from "./gallery.ts";

const folder = new URL("../../docs/gallery/", import.meta.url);
const updating = process.env["UPDATE_DRAWINGS"] !== undefined;

/** Compares with the kept file; a changed one is written beside it, so that both can be looked at. */
function expectKept(name: string, extension: string, text: string, place = folder): void {
  const kept = new URL(`${name}.${extension}`, place);
  const changed = new URL(`${name}.changed.${extension}`, place);
  if (updating) writeFileSync(kept, text);
  const same = existsSync(kept) && readFileSync(kept, "utf8") === text;
  if (same) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  expect(same, `look at ${changed.pathname}; if it is right, run again with UPDATE_DRAWINGS=1`).toBe(true);
}

describe("PN-33 the gallery", () => {
  it.each(gallery)("draws $name as the kept picture, to the byte", ({ name, drawing }) => {
    expectKept(name, "svg", drawing());
  });

  it("has the picture of the README among its own", () => {
    const pendrecht = gallery.find(({ name }) => name === "pendrecht")?.drawing() ?? "";
    expectKept("pendrecht", "svg", pendrecht, new URL("../../docs/images/", import.meta.url));
  });

  it("has a page that shows every drawing with its sentence", () => {
    const pages = gallery.map(({ name, shows }) => `## ${name}\n\n${shows}\n\n![${shows}](${name}.svg)\n`);
    expectKept(
      "README",
      "md",
      `# Gallery\n\nEvery drawing here is made and compared by a test.\n\n${pages.join("\n")}`,
    );
  });
});
