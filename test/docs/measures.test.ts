import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { listMeasures } from "@parent-circles/core";
import { measureDocs } from "../../scripts/measure-docs.ts";

const page = readFileSync(new URL("../../docs/measures.md", import.meta.url), "utf8");

it("measureDocs() is docs/measures.md; else run `node scripts/measure-docs.ts`", () => {
  expect(page).toBe(measureDocs());
});

it("docs/measures.md has a section for each of listMeasures(), and for nothing else", () => {
  const sections = [...page.matchAll(/^## (.*)$/gm)].map(([, id]) => id);
  expect(sections).toEqual(listMeasures().map(({ id }) => id));
});
