import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { glossaryDocs } from "../../scripts/glossary-docs.ts";

test("glossaryDocs() is docs/glossary.md; else run `node scripts/glossary-docs.ts`", () => {
  expect(readFileSync(new URL("../../docs/glossary.md", import.meta.url), "utf8")).toBe(glossaryDocs());
});
