import { existsSync, readFileSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { drawSvg } from "@parent-circles/viz";
import { describe, expect, it } from "vitest";
import { nodeDocument as document } from "./document.ts";
import { gallery } from "./gallery.ts";

const folder = new URL("./snapshots/", import.meta.url);
const updating = process.env["UPDATE_DRAWINGS"] !== undefined;

describe("PN-33 drawSvg(...) of the gallery", () => {
  it.each(gallery)("draws $name as the kept picture, to the byte", ({ name, view, options }) => {
    const picture = drawSvg(view(), { document, ...options });
    const kept = new URL(`${name}.svg`, folder);
    const changed = new URL(`${name}.changed.svg`, folder);
    if (updating || (!existsSync(kept) && process.env["CI"] === undefined)) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(kept, picture);
    }
    const same = existsSync(kept) && readFileSync(kept, "utf8") === picture;
    if (same) rmSync(changed, { force: true });
    else writeFileSync(changed, picture);
    expect(same, `look at ${changed.pathname}; if it is right: UPDATE_DRAWINGS=1`).toBe(true);
  });
});
