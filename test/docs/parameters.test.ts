import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parameterDocs } from "../../scripts/parameter-docs.ts";

test("parameterDocs() is docs/parameters.md; else run `node scripts/parameter-docs.ts`", () => {
  expect(readFileSync(new URL("../../docs/parameters.md", import.meta.url), "utf8")).toBe(parameterDocs());
});
